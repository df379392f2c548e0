d = {"a": 1}
k, i, v = d.keys(), d.items(), d.values()
for f in (lambda: k & 5, lambda: k | None, lambda: k - 1, lambda: k ^ 2, lambda: k < [1],
        lambda: i & 3, lambda: v | v, lambda: k[0], lambda: hash(k), lambda: hash(i),
        lambda: k + k, lambda: v < v, lambda: k.isdisjoint(5), lambda: i | [[]],
        lambda: k.add(1), lambda: len(5), lambda: k | [[]], lambda: type(k)(), lambda: 5 & k):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(hash(v) == hash(v), v == v, v == d.values(), k == d.keys(), i == d.items())
print(k == ["a"], k == {"a"}, {"a"} == k, k >= set(), k < {"a", "b"}, {"a"} <= k)
print(i <= {("a", 1), 2})
print(sorted(k | "bc"), sorted(k ^ ["a", "z"]), k & {}, k - "a")
print(sorted({"q": 1}.keys() | k), type(k | set()).__name__, type({1} & k).__name__)
print(type(frozenset("a") & k).__name__)
