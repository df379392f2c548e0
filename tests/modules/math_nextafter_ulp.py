import math
print(math.nextafter(1.0, 2.0), math.nextafter(1.0, 0.0), math.nextafter(0.0, 1.0))
print(math.nextafter(0.0, -1.0), math.nextafter(1.0, 1.0), math.nextafter(math.inf, 0))
print(math.nextafter(1.0, math.inf, steps=3), math.nextafter(0.0, 1.0, steps=10))
print(math.nextafter(1.0, 2.0, steps=0))
print(math.ulp(1.0), math.ulp(0.0), math.ulp(-4.0), math.ulp(math.inf), math.ulp(1e300))
print(math.ulp(math.nan))
for f in (lambda: math.nextafter(1.0, 2.0, steps=-1), lambda: math.nextafter(1),
        lambda: math.ulp("a")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
