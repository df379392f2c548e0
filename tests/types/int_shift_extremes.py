def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: 0 << 2 ** 70)
t(lambda: 5 >> 2 ** 70)
t(lambda: -5 >> 2 ** 70)
t(lambda: 1 << 2 ** 70)
t(lambda: 1 >> -2 ** 70)
t(lambda: 5 << 1.0)
t(lambda: 5 >> "1")
print([(-1 >> n, -2 >> n, -3 >> n, 3 >> n) for n in (0, 1, 63, 64, 200)])
print([hex((-12345678901234567890) >> n) for n in (0, 1, 31, 32, 63, 64, 65)], [hex(-1 << n) for n in (0, 30, 31, 62, 63, 64)])
print((1 << 100) >> 100, (1 << 100) - 1 >> 99, True << 3, True >> 1, -(1 << 64) >> 64, (-(1 << 64) - 1) >> 64)
