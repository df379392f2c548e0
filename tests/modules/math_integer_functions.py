import math
print(math.factorial(0), math.factorial(5), math.factorial(25), math.gcd())
print(math.gcd(12, 18), math.gcd(0, 0), math.gcd(-12, 18, 27), math.gcd(2**100, 6**50))
print(math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-4, 6, 10), math.comb(5, 2))
print(math.comb(50, 25), math.comb(2, 5), math.perm(5, 2), math.perm(5), math.perm(3, 5))
print(math.comb(100, 0), math.isqrt(2**101))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 3], start=10), math.prod([1.5, 2]))
print(math.prod(range(1, 21)), math.prod([2**40, 2**40]))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([], []), math.sumprod([1.5], [2]))
print(math.sumprod([10**20, 1], [10**20, 1]))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]))
print(math.fsum([1, 2]), math.fsum([1e308, -1e308, 1e308]))
for f in (lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5),
        lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.perm(5, 1.5),
        lambda: math.prod(5), lambda: math.fsum(["a"]), lambda: math.sumprod([1], [1, 2]),
        lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]),
        lambda: math.factorial(2**70), lambda: math.lcm("a"), lambda: math.perm(-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
