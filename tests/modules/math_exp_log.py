import math
print(math.exp(0), math.exp(1), math.exp2(10), math.expm1(0), math.log(1), math.log(math.e))
print(math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(0), math.pow(2, 0.5))
print(math.pow(0, 0), math.pow(1, math.nan), math.log2(2**200), math.log10(10**50))
print(math.log(10**400), math.exp(-1000), "%.10g" % math.log(2**1000, 2))
print("%.12g %.12g %.12g" % (math.exp(2.5), math.log(7), math.log1p(1e-10)))
print("%.12g" % math.expm1(1e-10))
for f in (lambda: math.log(0), lambda: math.log(-1), lambda: math.log2(0),
        lambda: math.log10(-5), lambda: math.exp(1000), lambda: math.pow(0, -1),
        lambda: math.pow(-1, 0.5), lambda: math.pow(10, 400), lambda: math.log(2, 1),
        lambda: math.log(2, 0), lambda: math.log1p(-1), lambda: math.log(),
        lambda: math.log("a"), lambda: math.log(-(10**400)), lambda: math.expm1(1000),
        lambda: math.log(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(math.exp(math.inf), math.exp(-math.inf), math.log(math.inf), math.pow(math.inf, -1))
print(math.pow(-math.inf, 3))
