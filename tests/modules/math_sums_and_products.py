import math
print(math.fsum([0.1, 0.2, 0.3]), math.fsum([1e16, 1, 1, -1e16]))
print(math.fsum(1 / i for i in range(1, 100)), math.fsum([math.inf, 1]))
print(math.fsum([math.nan]), math.fsum([5e-324] * 3), math.fsum([-0.0]))
print(math.fsum([2**60, -1, 0.5]), math.fsum([True, 2]))
print(math.prod([]), math.prod([0.5, 4]), math.prod(range(1, 10)), math.prod([2**40] * 3))
print(math.prod([1.5, 2, True]), math.prod([], start=5), math.prod(["a"], start=3))
print(math.prod([2, 1j]), math.prod(iter([3, 4])), math.prod([1e200, 1e200]))
print(math.prod([0, math.inf]))
print(math.sumprod([0.1] * 3, [10, 20, 30]), math.sumprod((1, 2), iter([3, 4])))
print(math.sumprod([2**62, 2**62], [2, 2]), math.sumprod([1.0, 2], [3, 4.5]))
print(math.sumprod([True], [5]), math.sumprod([1j], [2]), math.sumprod([10**20], [0.5]))
print(math.sumprod([0.1] * 10, [1] * 10), sum([0.1] * 10), math.sumprod([], ()))
for f in (lambda: math.fsum(["1"]), lambda: math.fsum(5), lambda: math.prod(None),
        lambda: math.prod(["a", "b"]), lambda: math.sumprod([1, 2], [1]),
        lambda: math.sumprod([1], 5), lambda: math.sumprod(["a"], [None]),
        lambda: math.fsum([math.inf, -math.inf]), lambda: math.prod([1], 2)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
