a, b = {1, 2, 3}, {2, 3, 4}
for x, y in ((a, b), (frozenset(a), b), (a, frozenset(b)), (a, set()), (set(), set())):
    print(sorted(x | y), sorted(x & y), sorted(x - y), sorted(x ^ y), type(x | y).__name__)
c = a
c |= {9}
print(sorted(a), c is a)
c &= {1, 2, 9}
c -= {1}
c ^= {2, 5}
print(sorted(c), c is a)
f = g = frozenset([1])
f |= {2}
print(sorted(f), sorted(g))
c -= c
print(c)
for op in (lambda: a | [1], lambda: a & "x", lambda: a - 5, lambda: a ^ {}, lambda: [1] | a,
        lambda: a + b, lambda: a * 2, lambda: -a):
    try:
        op()
    except TypeError as e:
        print(type(e).__name__, e)
try:
    a |= [1]
except TypeError as e:
    print(type(e).__name__, e)
d = {"k": 1}
print(sorted(d.keys() | {"z"}), type({"z"} | d.keys()).__name__)
