print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}))
print(sorted((2, 1), reverse=True), sorted(["b", "A", "c"], key=str.lower))
print(sorted([], key=5), sorted(x * x for x in (3, -1)))
a = [2, 1]
print(sorted(a) is a, a, sorted([(1, "b"), (1, "a")], key=lambda p: p[0]))
print(sorted([1, 2, 3], key=lambda x: -x, reverse=True), sorted([3, 1], reverse=1))
print(sorted([1, 2], key=None))
for f in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1], str),
        lambda: sorted([1, "a"]), lambda: sorted([1], bad=1),
        lambda: sorted([2, 1], reverse="x"), lambda: sorted(iterable=[1]),
        lambda: sorted([1, None])):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
