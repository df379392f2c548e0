import math

def p(*v):
    print(*("%.10g" % x for x in v))

p(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1),
    math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2),
    math.atanh(0.5))
print(math.sin(0.0), math.sin(-0.0), math.cos(0), math.atan2(0, -1), math.atan2(-0.0, -1))
print(math.atan2(-0.0, 1), math.atan(math.inf), math.tanh(math.inf), math.sinh(-math.inf))
for f in (lambda: math.sin(math.inf), lambda: math.acos(2), lambda: math.asin(-1.5),
        lambda: math.atanh(1), lambda: math.acosh(0.5), lambda: math.cosh(1000),
        lambda: math.sin("x"), lambda: math.atan2(1), lambda: math.tan(math.inf)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(math.sin(math.nan), math.atan2(math.nan, 1))
p(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.lgamma(100), math.gamma(0.5),
    math.erf(-math.inf), math.gamma(-1.5), math.lgamma(-0.5))
for f in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.lgamma(0),
        lambda: math.gamma(200), lambda: math.gamma(-math.inf), lambda: math.lgamma(-2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
