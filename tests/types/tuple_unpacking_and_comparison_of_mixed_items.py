def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print((1, "a") < (1, "b"), (1, 2) < (1, 2, 3), () < (0,), (1, (2, [3])) == (1, (2, [3])), (1, 2) == [1, 2], (1,) + (), (1, 2) * 2, 2 * (), (1, 2)[::-1], (1, 2, 3)[1:], (1, 2, 2).count(2), (1, 2, 2).index(2), 2 in (1, 2))
t(lambda: (1, "a") < (1, 2))
t(lambda: (1, None) < (1, None, 3))
t(lambda: (1, None) < (1, 5))
t(lambda: (1, 2).index(3))
t(lambda: (1, 2).index(1, 1))
t(lambda: (1, 2).count())
t(lambda: (1, 2) + [3])
t(lambda: (1, 2) + 3)
t(lambda: (1, 2) * "a")
t(lambda: tuple(5))
a, *b = (1, 2, 3)
*c, d = "xyz"
(e, (f, g)), h = (1, (2, 3)), 4
print(a, b, c, d, e, f, g, h, (*"ab", *[1]), (lambda *x: x)(*(1, 2), *[3]))
x = (1,)
y = x
x += (2,)
print(x, y, x.__add__((3,)), hash((1, 2)) == hash((1, 2)), repr((1,)), repr(()), str((1, "a", None)), bool(()), bool((0,)), sorted([(2, "b"), (1, "z")]), max((1, 2), (1, 3)))
