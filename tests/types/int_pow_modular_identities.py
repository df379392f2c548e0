p = 2**89 - 1
for a in (2, 3, 12345678901234567890, p - 1):
    inv = pow(a, -1, p)
    print(a, pow(a, p - 1, p), a * inv % p, pow(a, -5, p) == pow(inv, 5, p))
    print(pow(-a, 3, p) == (-a) ** 3 % p)
print(pow(7, 10**40, 10**20), pow(2, 3, -5), pow(-2, 3, -5), pow(0, 0, 5), pow(0, 5, 7))
print(pow(5, 0, -1))
print(pow(3, 2**70, 2**64), pow(2**64 + 1, 5, 2**32), pow(123, 456, 789), pow(10, 3, 1))
try:
    pow(6, -1, 9)
except ValueError as e:
    print(type(e).__name__, e)
try:
    pow(2, -1, 1)
    print(pow(2, -1, 1))
except ValueError as e:
    print(type(e).__name__, e)
print(len(str(pow(9, 2000))), (-3) ** 101 == -(3**101), 0**10**30, 1 ** (10**30))
print((-1) ** (10**30 + 1))
