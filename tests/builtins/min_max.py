print(min(1, 2), max([1, 3, 2]), min("hello"), max("a", "b", key=ord), min([], default="d"))
print(max((), default=None), max([-3, 2], key=abs), min({"b": 1, "a": 2}), max(1, 1.0))
print(max(1.0, 1), min(True, 1), max([1, 2], default=9), max(iter([5])))
print(max(["aa", "b", "cc"], key=len), min(["bb", "a", "c"], key=len))
print(max([(1, 2), (1, 3)]), min(1, 2, key=lambda x: -x), max("b", "a", key=None))
for f in (lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"),
        lambda: min(1, 2, default=3), lambda: max([1], foo=2), lambda: min([1, 2], key=5),
        lambda: max(key=len), lambda: min(iter([])), lambda: max(None)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
