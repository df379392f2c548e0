a, b = frozenset([1, 2, 3]), frozenset([2, 3, 4])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a == b, a < b, a & b < a)
print(a.isdisjoint([9]), a.issubset(range(5)), a.issuperset([1]))
print(type(a | {1}).__name__, type({1} | a).__name__, type(a.union([5])).__name__)
print(type(a.copy()).__name__, a.copy() is a, frozenset(a) is a)
print(hash(a) == hash(frozenset([3, 2, 1])), len({a, frozenset({1, 2, 3}), b}))
c = a
c |= {10}
print(sorted(c), sorted(a), c is a)
nested = frozenset([frozenset([1]), frozenset([2])])
print(frozenset([1]) in nested, {1} in nested, {3} in nested)
print(nested == {frozenset([2]), frozenset([1])})
d = {a: "set key"}
print(d[frozenset((3, 1, 2))], d.get(frozenset(), "none"))
for f in (lambda: a.add(1), lambda: hash(frozenset([frozenset(), ()])) and frozenset([[]]),
        lambda: a | [1], lambda: frozenset(5), lambda: a < [1]):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(frozenset(), frozenset("a"), repr(frozenset([1])), str(frozenset(["x"])))
print(frozenset({}.keys()) == frozenset())
