def leaf(n):
    got = yield n
    return got * 2
def mid(n):
    a = yield from leaf(n)
    b = yield from leaf(a)
    return a + b
def top():
    r = yield from mid(1)
    return ("top", r)
g = top()
print(next(g), g.send(5))
try: g.send(7)
except StopIteration as e: print(e.value)
def over(it): return (yield from it)
for it in ("ab", [1], {}, range(2), iter(())):
    print(list(over(it)))
def empty_result():
    x = yield from []
    y = yield from ()
    yield x, y
print(list(empty_result()))
for bad in (5, None, object()):
    try: next(over(bad))
    except TypeError as e: print(str(e).split(" at ")[0])
