import math
print(math.hypot(3, 4), math.hypot(3), math.hypot(-3), math.hypot(1e200, 1e200))
print(math.hypot(1e-200, 1e-200), math.hypot(1, 1), math.hypot(1, 2, 3, 4))
print(math.hypot(*range(10)), math.hypot(math.inf, math.nan), math.hypot(math.nan, 1))
print(math.hypot(-math.inf, 1), math.hypot(5e-324, 5e-324))
print(math.dist([0], [5]), math.dist((1, 2, 3), (4, 6, 3)), math.dist([], []))
print(math.dist((math.inf, 0), (0, 0)), math.dist([1e308], [-1e307]))
print(math.dist((True,), (0.5,)))
for f in (lambda: math.hypot("a"), lambda: math.dist([1], 5), lambda: math.dist(["a"], [1]),
        lambda: math.dist([1, 2], [1]), lambda: math.dist([1])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
