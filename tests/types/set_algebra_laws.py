# slow:
import random
r = random.Random(5)
bad = 0
for n in range(60):
    a = {r.randrange(40) for _ in range(r.randrange(30))}
    b = {r.randrange(40) for _ in range(r.randrange(30))}
    fa, fb = frozenset(a), frozenset(b)
    ok = (a | b == b | a, a & b == b & a, (a - b) | (a & b) == a, a ^ b == (a | b) - (a & b),
        (a & b) <= a <= (a | b), len(a | b) + len(a & b) == len(a) + len(b), fa | b == a | fb,
        hash(fa | fb) == hash(frozenset(a | b)), a.isdisjoint(b) == (not a & b),
        sorted(a ^ b) == sorted((a - b) | (b - a)))
    c = set(a)
    c |= b
    d = set(a)
    d &= b
    e = set(a)
    e -= b
    g = set(a)
    g ^= b
    if not all(ok) or c != a | b or d != a & b or e != a - b or g != a ^ b:
        bad += 1
print("wrong:", bad)
x = set(range(10))
print(sorted(x.difference(range(5), [9])), sorted(x.intersection(range(3, 8), range(5))))
print(sorted(x.union([20], {30})), x >= set(), not x < x)
x -= x
print(x)
y = {1, 2}
y ^= y
print(y, y == set())
z = {1, 2}
z &= z
z |= z
print(sorted(z))
