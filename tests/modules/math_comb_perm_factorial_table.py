import math
for n in range(8):
    print(n, math.factorial(n), [math.comb(n, k) for k in range(9)])
    print([math.perm(n, k) for k in range(9)], math.perm(n))
print(math.comb(200, 100), math.perm(50, 10), math.comb(10**6, 3), math.comb(10**20, 2))
print(math.factorial(60), math.factorial(170) % 10**15, len(str(math.factorial(500))))
print(math.comb(67, 33), math.comb(62, 31), math.comb(1000, 999), math.perm(10**10, 2))
