from functools import reduce
import operator
print(reduce(operator.add, [1, 2, 3]), reduce(operator.add, [], 5))
print(reduce(operator.mul, [2, 3], 10), reduce(lambda a, b: f"({a}{b})", "abcd"))
print(reduce(max, [1]), reduce(None, [1]), reduce(operator.add, [[1], [2]], []))
for f in (lambda: reduce(operator.add, []), lambda: reduce(operator.add),
        lambda: reduce(operator.add, 5), lambda: reduce(5, [1, 2]),
        lambda: reduce(operator.add, [1, "a"]), lambda: reduce(1, 2, 3, 4),
        lambda: reduce(operator.add, [1], initial=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
