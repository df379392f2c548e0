def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1e22, 1e308, 123.456, 5e-324, -0.0, 1.005):
    print(x, [round(x, n) for n in (0, 1, 2, -1, -2, 17, 400, -400, 323)], round(x) if abs(x) < 1e23 else "-", round(x, None) if abs(x) < 1e23 else "-")
t(round, 1.7e308, -308)
t(round, 1.5, 2 ** 70)
t(round, 1.5, -2 ** 70)
t(round, 1.5, 1.0)
t(round, 1.5, "1")
t((1.5).__round__)
t((1.25).__round__, 1)
