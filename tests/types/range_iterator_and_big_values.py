def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

r = range(10 ** 30, 10 ** 30 + 10, 3)
print(r, len(r), list(r) == [10 ** 30 + i for i in (0, 3, 6, 9)], r[-1] == 10 ** 30 + 9, 10 ** 30 + 3 in r, 10 ** 30 + 4 in r, r.index(10 ** 30 + 6), r[1:3], list(reversed(r))[0] == 10 ** 30 + 9, type(iter(r)).__name__, type(iter(range(3))).__name__)
it = iter(r)
next(it)
print(it.__length_hint__(), list(it) == [10 ** 30 + 3, 10 ** 30 + 6, 10 ** 30 + 9], next(it, "end"))
it = iter(range(5))
print(it.__reduce__()[1], next(it), it.__reduce__()[2])
it.__setstate__(3)
print(list(it))
it = iter(range(5))
it.__setstate__(100)
print(list(it))
print(list(range(2 ** 63 - 2, 2 ** 63 + 2)), list(range(-(2 ** 63) - 1, -(2 ** 63) + 2)), list(range(2 ** 63, 2 ** 63 - 3, -1)), len(range(-(2 ** 62), 2 ** 62 - 1, 2)) if False else len(range(0, 100, 7)), list(range(0, 2 ** 70, 2 ** 69)))
t(len, range(-(2 ** 64), 2 ** 64))
print(range(0, 2 ** 64, 2 ** 60)[3] == 3 * 2 ** 60, range(10)[::2 ** 70], range(10)[-(2 ** 70):2 ** 70])
