import sys

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (0.0, -0.0, 0.1, -2.5, 1e20, 5e-324, sys.float_info.max, 0.5, 3.0):
    n, d = x.as_integer_ratio()
    print(x, n if abs(n) < 10 ** 40 else len(str(n)), d if d < 10 ** 40 else len(str(d)), x.is_integer(), n / d == x)
for x in (float("inf"), float("-inf"), float("nan")):
    t(x.as_integer_ratio)
    print(x.is_integer())
    t(int, x)
    t(x.__trunc__)
    t(x.__floor__)
    t(x.__ceil__)
    t(round, x)
    t(round, x, 2)
