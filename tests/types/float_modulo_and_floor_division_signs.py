def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

inf, nan = float("inf"), float("nan")
for a in (5.5, -5.5, 0.0, -0.0, inf, nan, 1e-300):
    for b in (2.0, -2.0, inf, -inf, nan, 1e300):
        print(a, b, a % b, a // b, divmod(a, b))
for f in (lambda: 1.0 % 0, lambda: 1.0 // 0.0, lambda: divmod(1.0, 0), lambda: 1.0 / 0, lambda: 1.0 / -0.0, lambda: inf % 0, lambda: 5 % 0.0, lambda: 0.0 // 0):
    t(f)
