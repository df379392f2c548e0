a, b, c = {1, 2}, {1, 2, 3}, {4}
print(a < b, a <= b, a <= a, a < a, b > a, b >= a, a > c, a < c, a == c, a != c)
print(a == frozenset(a), frozenset(a) <= b, a == [1, 2], set() < a, a == {1.0, True, 2})
for f in (lambda: a < [1], lambda: a >= 5, lambda: frozenset() < "a"):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
print(a.__eq__([1]), a.__lt__([1]), a.__or__([1]), a.__contains__(1), a.__len__())
print(a.__and__({2}), set.__hash__)
print(max([{1}, {1, 2}, {1, 2, 3}]) == b, 1 in a, "x" in a, not set(), len(b))
