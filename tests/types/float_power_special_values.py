def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, inf, -inf, nan):
    print(a, end=": ")
    for b in (0.0, 1.0, -1.0, 2.0, 3.0, -3.0, inf, -inf, nan):
        try:
            print(a ** b, end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()
t(lambda: 1e200 ** 2)
t(lambda: 0.0 ** -2)
t(lambda: -0.0 ** -3)
t(lambda: 2.0 ** 5000)
t(lambda: pow(2.0, 2, 5))
print((-8.0) ** 2, (-1.0) ** 1e300, 2 ** -1, 2 ** -1074, (-2) ** -3, 4 ** 0.5)
print((-4) ** 0.5 == complex(0, 2) or abs((-4) ** 0.5 - 2j) < 1e-9, type((-8.0) ** (1 / 3)).__name__)
