f = lambda: (yield 1)
print(list(f()), type(f()).__name__)


def g():
    def inner(x=(yield "default")):
        return x
    yield inner()


it = g()
print(next(it), it.send("sent"))
g2 = lambda n: (yield from range(n))
print(list(g2(3)))
