import math
print([math.isqrt(n) for n in range(30)])
print(all(math.isqrt(n) ** 2 <= n < (math.isqrt(n) + 1) ** 2 for k in range(0, 300,
    7) for n in (2**k - 1, 2**k, 2**k + 1, 3**k, 10**k - 1)))
for k in (31, 32, 53, 61, 62, 63, 64, 127, 128):
    print(k, math.isqrt(2**k), math.isqrt(2**k - 1), math.isqrt((2**k - 1) ** 2))
    print(math.isqrt((2**k) ** 2 - 1))
a, b = 2**100 * 3**40, 2**60 * 3**80 * 7
print(math.gcd(a, b) == 2**60 * 3**40, math.lcm(a, b) == 2**100 * 3**80 * 7)
print(math.gcd(-a, b) > 0, math.gcd(a, 0) == a, math.gcd(2**64, 2**32))
print(math.gcd(2**63, -(2**63)), math.gcd(17, 2**89 - 1))
print(math.gcd(*[2**i * 3 for i in range(5, 80, 5)]), math.lcm(*range(1, 30)))
print(math.gcd(True, 5))
f = [1, 1]
for i in range(200):
    f.append(f[-1] + f[-2])
print(math.gcd(f[200], f[150]), math.gcd(f[201], f[200]))
