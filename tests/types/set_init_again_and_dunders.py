s = {1, 2}
print(s.__init__([5, 5, 6]), sorted(s), s.__init__(), s)
s.update([1, 2, 3])
print(s.__len__(), s.__contains__(2), s.__eq__({1, 2, 3}), s.__eq__([1]), s.__ne__({1}))
print(s.__le__({1, 2, 3, 4}), s.__lt__(5), s.__and__({1}), s.__rand__({3}), s.__or__([1]))
print(sorted(s.__or__({9})), s.__sub__({1, 2}), s.__rsub__({3, 4}))
print(sorted(s.__xor__({3, 4})), s.__isub__({1}) is s, s.__ior__({7}) is s)
print(s.__iand__({7, 2}) is s, s.__ixor__({7}) is s, s, set.__hash__)
print(s.__class_getitem__(int))
for f in (lambda: s.__init__(5), lambda: s.__init__(1, 2), lambda: set.__len__(5),
        lambda: s.__contains__([]), lambda: s.__iadd__(1), lambda: set.add(frozenset(), 1)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
f = frozenset("ab")
f.__init__("xyz")
print(sorted(f), frozenset().__reduce__()[1], frozenset([1]).__contains__(1))
print(f.__hash__() == hash(frozenset("ba")))
