from itertools import accumulate
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate("abc")))
print(list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2], initial=100)), list(accumulate([], initial=5)))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=9)))
print(list(accumulate([[1], [2]])), list(accumulate([1, 2], None)))
print(list(accumulate(iterable=[1], func=None, initial=None)))
for f in (lambda: accumulate(), lambda: accumulate(5), lambda: list(accumulate([1, "a"])),
        lambda: list(accumulate([1, 2], 5)), lambda: accumulate([1], None, 5)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

def f(a, b):
    if b == 3:
        raise ValueError("three")
    return a + b

it = accumulate([1, 2, 3, 4], f)
print(next(it), next(it))
try:
    next(it)
except ValueError as e:
    print(type(e).__name__, e)
print(list(it))
