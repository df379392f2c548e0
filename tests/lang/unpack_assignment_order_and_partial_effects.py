log = []
class T:
    def __setattr__(self, n, v): log.append((n, v)); object.__setattr__(self, n, v)
t = T()
t.a, (t.b, *t.c), t.d = 1, (2, 3, 4), 5
print(log)
log.clear()
try:
    t.a, t.b = 1, 2, 3
except ValueError as e:
    print(e, log)
try:
    t.a, (t.b, t.c) = 1, (2,)
except ValueError as e:
    print(e, log)
i = 0
x = [0, 0, 0]
i, x[i] = 1, 9
print(i, x)
x[i], i = 8, 2
print(i, x)
a = b = c = []
print(a is c)
a, b = b, a = 1, 2
print(a, b)
def gen():
    for n in range(5):
        print("produce", n)
        yield n
try:
    p, q = gen()
except ValueError as e:
    print(e)
(p, q), [r, s] = "ab", {"k": 1, "l": 2}
print(p, q, r, s)
for bad in (5, None, object):
    try:
        a, b = bad
    except TypeError as e:
        print(e)
