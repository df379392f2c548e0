def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))


def inner(): yield 1


def outer(i): yield from i


i = inner()
o = outer(i)
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom is i)


def deep(n):
    if n == 0:
        yield "bottom"
    else:
        yield from deep(n - 1)


print(next(deep(100)))
