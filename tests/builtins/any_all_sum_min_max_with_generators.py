def g(n, log):
    for i in range(n):
        log.append(i)
        yield i

log = []
print(any(x > 2 for x in g(10, log)), log)
log = []
print(all(x < 2 for x in g(10, log)), log)
log = []
print(next(x for x in g(10, log) if x == 3), log, 4 in g(10, log), log)
print(sum(x * x for x in range(10)), max((x * 7 % 5, x) for x in range(6)))
print(min(len(w) for w in ("aa", "b")), sorted((-x for x in range(4))))
print(max("a1b2", key=lambda c: c.isdigit()))
print(min(({"v": 2}, {"v": 1}), key=lambda d: d["v"]))
print(max(range(10), key=lambda x: -abs(x - 6)), sum([[1], [2, 3]], []), sum((0.1,) * 3))
print(min([3, 1, 2], default=0), max(map(str, range(12))), all(()), any(()), sum(()))

def bad():
    yield 1
    raise RuntimeError("in generator")

for f in (any, all, sum, max, min, sorted, list, tuple, set, dict.fromkeys, "".join, enumerate):
    try:
        r = f(bad())
        r = list(r) if f is enumerate else r
        print(f.__name__, r)
    except (RuntimeError, TypeError) as e:
        print(getattr(f, "__name__", f), type(e).__name__, e)
