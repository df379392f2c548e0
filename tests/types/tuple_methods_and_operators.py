t = (1, 2, 3, 2)
print(t + (4,), t * 2, 2 * t, t[1], t[-1], t[1:3], t[::-1], len(t), t.count(2), t.index(2))
print(t.index(2, 2), 3 in t, 9 in t, t == (1, 2, 3, 2), t != [1, 2, 3, 2])
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") < (2, 1), max((1, 2), (2, 0)))
print(sorted([(2, "b"), (1, "z"), (2, "a")]))
print((), (1,), ((),), (1, (2, (3,))), repr((None, "a")), tuple(), tuple([1]), tuple("ab"))
print(tuple({1: 2}), hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()))
print(t * 0, t * -1, (t + ()) == t, t[10:], t[:], tuple(reversed(t)), list(enumerate(t)))
for f in (lambda: t[4], lambda: t["a"], lambda: t + [1], lambda: t * "a", lambda: t.index(9),
        lambda: (1, 2) < (1, "a"), lambda: tuple(5), lambda: hash(([],)), lambda: t.index(2, 4),
        lambda: t < [1], lambda: tuple(1, 2), lambda: t.append(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(type(e).__name__, e)
try:
    del t[0]
except TypeError as e:
    print(type(e).__name__, e)
