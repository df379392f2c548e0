s = {1, 2, 3}
s.add(4)
s.discard(1)
print(len(s), 2 in s, 1 in s, sorted(s), sorted(s | {9}), sorted(s & {2, 3, 7}))
print(sorted(s - {2}), sorted(s ^ {3, 10}), s == {4, 3, 2}, {2} <= s, s.isdisjoint({7}))
print(sorted(set("hello")), len({1, 1, 1}), sorted({x % 3 for x in range(10)}))
print(set() == set([]))
f = frozenset([1, 2])
print(f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: "v"}[frozenset((1, 2))])
