import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.sqrt(0))
print("%.10g" % math.cbrt(27), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.7), math.fabs(-3))
print(math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(-2.25), math.frexp(8.0))
print(math.ldexp(0.5, 4), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot())
print(math.dist((0, 0), (3, 4)))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1))
print(math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf))
print(math.isqrt(10**40), math.isqrt(15), math.floor(10**20), math.floor(2.0**70))
print(math.degrees(math.pi), math.radians(180), math.remainder(5, 3))
print(math.remainder(-5.5, 2), math.fma(2.0, 3.0, 1.0))
for f in (lambda: math.sqrt(-1), lambda: math.fmod(1, 0), lambda: math.floor(math.inf),
        lambda: math.floor(math.nan), lambda: math.isqrt(-1), lambda: math.sqrt("a"),
        lambda: math.isqrt(1.5), lambda: math.sqrt(10**400), lambda: math.ldexp(1, 10000),
        lambda: math.dist([1], [1, 2]), lambda: math.isclose(1, 1, rel_tol=-1),
        lambda: math.remainder(1, 0), lambda: math.sqrt(), lambda: math.trunc("a"),
        lambda: math.ldexp(1.0, 1.5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class F:
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
    def __trunc__(self):
        return "trunc"

print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(True))
