a, b = (1, "x", 2.5), (1.0, "x", 5 / 2)
print(a == b, hash(a) == hash(b), {a: 1}[b], (1, 2) == (2, 1), hash((1, 2)) == hash((2, 1)))
print(hash(((1,), 2)) == hash(((1.0,), 2)), hash(()) == hash(()))
seqs = [(), (0,), (0, 0), (0, 1), (1,), (1, -5), ("a",), (1, (2, 3)), (1, (2,))]
ordered = [s for s in seqs if not s or not isinstance(s[0], str)]
for s in ordered[:6]:
    print(s, [s < t for t in ordered[:6]], [s >= t for t in ordered[:6]])
print((1, (2,)) < (1, (2, 3)), (1, 2, 3) > (1, 2), ("a", 1) < ("b",), (None,) == (None,))
for f in (lambda: ("a",) < (1,), lambda: (1, [2]) < (1, (2,)),
        lambda: (None,) < (None, 1) and (None,) < (1,), lambda: hash((1, {})),
        lambda: (1j,) < (2j,)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
nan = float("nan")
print((nan,) == (nan,), (nan,) < (nan, 1), (float("nan"),) == (nan,))
t = ()
for i in range(1000):
    t = (t, i) if i % 2 else (i, t)
print(hash(t) == hash(t), t == t)
