import math
from math import pi, sqrt
print(sqrt(16), math.floor(2.7), math.ceil(2.1), math.fabs(-1), math.gcd(12, 8))
print(math.factorial(5))
print(round(pi, 5), math.sin(0), math.cos(0), math.pow(2, 3), math.exp(0), math.log(1))
print(math.log10(100), math.hypot(3, 4))
print(math.inf > 10**100, math.isnan(math.nan), math.trunc(-2.5), math.degrees(pi))
print(math.isqrt(17))
