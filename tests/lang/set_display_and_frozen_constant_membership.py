print({1, 1.0, True}, {*"aa", *[1]} == {"a", 1}, type({}).__name__, type({*()}).__name__)
def f(x): return x in {1, "a", None}, x in [1, 2], x not in (3,), x in {"k": 1}
print(f(1), f("a"), f(None), f(2.0))
try:
    [] in {1}
except TypeError as e:
    print(e)
print(set() in {frozenset()}, {frozenset([1])} == {frozenset([1])}, {1} in [{1}])
print((lambda: {x for x in "ab"} == {"a", "b"})(), len({i % 3 for i in range(10)}))
