from itertools import tee, islice, count
log = []

def src():
    for i in range(6):
        log.append(i)
        yield i

a, b = tee(src())
print(next(a), next(a), log, next(b), log)
c = tee(b, 1)[0]
print(next(c), list(islice(a, 2)), list(b), list(c), log)
x, y, z = tee("abc", 3)
print(list(x), next(y), list(z), list(y), list(x))
p, q = tee(count())
print(list(islice(p, 5)), list(islice(q, 3)), next(p), next(q))
w = tee(tee([1, 2], 1)[0], 2)
print(list(w[0]), list(w[1]), type(w[0]).__name__, tee([], 2)[0] is not None)

def bad():
    yield 1
    raise ValueError("src")

m, n = tee(bad())
for it in (m, n):
    try:
        print(list(it))
    except ValueError as e:
        print(type(e).__name__, e)
