import math
vals = (0.0, 1.0, 1 + 1e-9, 1 + 1e-8, 1e300, 1e300 * (1 + 1e-10), math.inf, -math.inf, math.nan,
    1e-300, -1.0)
for a in vals:
    print(a, "".join("1" if math.isclose(a, b) else "." for b in vals))
    print("".join("1" if math.isclose(a, b, rel_tol=0, abs_tol=1e-8) else "." for b in vals))
    print("".join("1" if math.isclose(a, b, rel_tol=0.5) else "." for b in vals))
for kw in ({"rel_tol": -1}, {"abs_tol": -0.1}, {"rel_tol": "x"}, {"tol": 1}):
    try:
        math.isclose(1, 1, **kw)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
