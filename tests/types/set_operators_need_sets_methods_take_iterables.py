def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

s = {1, 2, 3}
for name, op in [("union", "__or__"), ("intersection", "__and__"), ("difference", "__sub__"), ("symmetric_difference", "__xor__")]:
    method = getattr(s, name)
    print(name, sorted(method([2, 9])), sorted(method({2: 0}.keys())), getattr(s, op)([2]), sorted(getattr(s, op)(frozenset([2]))))
    t(method, 5)
    t(method, [[]])
print(sorted(s.union()), sorted(s.union([4], (5,), "a"), key=str), sorted(s.intersection([1, 2], [2, 3])), sorted(s.difference([1], [2])), s.union() is s)
t(s.symmetric_difference, [1], [2])
t(s.symmetric_difference)
t(s.issubset, 5)
t(lambda: s | [1])
t(lambda: [1] | s)
t(lambda: s - {1: 2})
t(lambda: s & "a")
print(s.issubset(range(10)), s.issuperset([1]), s.isdisjoint([7]), s <= set(range(4)), s < s, s == frozenset(s), s >= {1: 0}.keys())
t(lambda: s <= [1, 2, 3])
