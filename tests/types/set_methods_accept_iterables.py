a = {1, 2, 3}
print(sorted(a.union([4], (5,), range(7, 8))))
print(sorted(a.intersection([2, 3, 9], {3: 0, 2: 0})), sorted(a.difference([1], [2])))
print(sorted(a.symmetric_difference([3, 3, 4])))
print(sorted(a.union()), a.union() is a, sorted(a.intersection()), sorted(a.difference()))
print(a.update([4], {5}), sorted(a), a.intersection_update([1, 2, 4, 5]), sorted(a))
print(a.difference_update([5], (1,)), sorted(a), a.symmetric_difference_update([2, 8]))
print(sorted(a))
print({1}.isdisjoint([2]), {1}.isdisjoint({1: 0}), {1}.issubset([1, 2]))
print({1, 2}.issuperset([1]), set().issubset([]), {1}.issuperset(()))
print(frozenset("ab").union("c") == set("abc"))
for f in (lambda: a.union(5), lambda: a.intersection([[]]), lambda: a.update(None),
        lambda: a.isdisjoint(5), lambda: a.issubset(5), lambda: a.symmetric_difference(),
        lambda: a.difference([[]])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
b = {1, 2}
b.update(b)
b.difference_update(b)
print(b)
