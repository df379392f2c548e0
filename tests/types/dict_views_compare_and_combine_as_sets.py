def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = {"a": 1, "b": 2, "c": 3}
k, i, v = d.keys(), d.items(), d.values()
print(sorted(k & "ab"), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), sorted({"a", "x"} - k), sorted(["a", "x"] & k), type(k & set()).__name__)
print(k == {"a", "b", "c"}, k >= {"a"}, k > {"a", "b", "c"}, {"a"} < k, k.isdisjoint("xyz"), k.isdisjoint("a"), k == ["a", "b", "c"], k != frozenset("abc"))
print(sorted(i & [("a", 1), ("b", 9)]), ("a", 1) in i, ("a", 2) in i, ["a", 1] in i, "a" in i, i == {("a", 1), ("b", 2), ("c", 3)}, i.isdisjoint([("a", 2)]))
print(v == d.values(), v == v, 1 in v, sorted(v), hasattr(v, "isdisjoint"))
t(lambda: v & {1})
t(lambda: k & 5)
t(lambda: k + k)
t(lambda: k < ["a"])
t(hash, k)
t(hash, i)
t(lambda: {"a": []}.items() & {("a", 1)})
t(lambda: k[0])
print(list(reversed(k)), list(reversed(i)), list(reversed(v)), k.mapping, type(k.mapping), len(k))
