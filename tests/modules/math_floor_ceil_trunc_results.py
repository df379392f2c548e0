import math
for x in (0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.0**52 + 0.5, 2.0**53, -(2.0**63), 1e22,
        123456789.999, True, 7, 10**30, -(10**30)):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), type(math.floor(x)).__name__, round(x))

class I:
    def __index__(self):
        return 4

class F:
    def __float__(self):
        return 2.75

print(math.floor(F()), math.ceil(F()), math.floor(I()), math.ceil(I()), math.sqrt(I()))
print(math.fabs(F()), math.gcd(I(), 6), math.factorial(I()), math.isqrt(I()))
print(math.comb(I(), 2))
for f in (math.floor, math.ceil, math.trunc):
    for v in (math.inf, math.nan, "1", None):
        try:
            print(f(v))
        except (OverflowError, ValueError, TypeError) as e:
            print(f.__name__, type(e).__name__, e)
