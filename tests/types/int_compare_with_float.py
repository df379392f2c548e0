big = 2**53
print(big == float(big), big + 1 == float(big), big + 1 > float(big), big - 1 < float(big))
print(float(big) < big + 1)
print(10**22 == 1e22, 10**23 == 1e23, 10**23 > 1e23, 10**23 < 1e23, int(1e23))
inf, nan = float("inf"), float("nan")
print(10**400 < inf, -10**400 > -inf, 10**400 == inf, 10**400 > 1e308, -10**400 < -1e308)
print(1 == nan, 1 < nan, 1 > nan, 1 != nan, 0 == -0.0, 10**400 < nan)
print(1 < 1.5, 1 > 0.5, -1 < -0.5, 2 >= 2.0, 3 <= 2.9999999999999996)
print(2**63 == 9.223372036854775808e18, 2**63 - 1 == 2.0**63)
print(sorted([3, 2.5, 2**60, 2.0**60 + 256, 2**60 + 1, -1, -1.5]))
print(1 == 1 + 0j, 1 == 1j, 2**60 == complex(2**60))
try:
    1 < 1j
except TypeError as e:
    print(type(e).__name__, e)
