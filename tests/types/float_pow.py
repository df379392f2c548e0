inf, nan = float("inf"), float("nan")
print(2.0**3, 2.0**-1, 2**0.5, (-8.0) ** 3, (-8.0) ** 2.0, (-8.0) ** (1 / 3), 0.0**0)
print(nan**0, 1**nan, 1.0**inf, (-1.0) ** inf)
print(inf**-1, inf**0.5, (-inf) ** 3, (-inf) ** -3, 0.5**inf, 2.0**-inf, 0.0**inf)
print((-0.0) ** 3, (-0.0) ** 2)
print(1e200 ** -2, 2.0**1023, 2.0**-1074, 2.0**-1080, 10.0**15)
for f in (lambda: 2.0**1024, lambda: 10.0**400, lambda: 0.0**-1.0, lambda: 1e200**2,
        lambda: (-10.0) ** 401):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(1e200 * 1e200, -1e200 * 1e200, inf - inf, inf * 0, 1e308 + 1e308)
