def numbers(n):
    for i in range(n):
        yield i

def evens(src):
    for x in src:
        if x % 2 == 0:
            yield x

def squared(src):
    return (x * x for x in src)

print(list(squared(evens(numbers(10)))), sum(squared(numbers(4))))

def averager():
    total, n = 0, 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total, n
        total += x
        n += 1
        avg = total / n

a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value)

def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t

print(list(tree([1, [2, [3, [4, [5]]], 6], [], [[7]]])))

def merge(*its):
    its = [iter(i) for i in its]
    while its:
        for i in list(its):
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)

print("".join(merge("abc", "12345", "")))

def deep(n):
    if n:
        yield n
        yield from deep(n - 1)

print(sum(deep(200)), max(deep(50)))
gens = [numbers(3) for _ in range(3)]
print([next(g) for g in gens], [next(g) for g in gens[:2]], [list(g) for g in gens])
