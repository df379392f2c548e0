import bisect as b
a = [1, 2, 2, 2, 5]
print(b.bisect_left(a, 2), b.bisect_right(a, 2), b.bisect(a, 2), b.bisect_left(a, 0))
print(b.bisect_right(a, 9), b.bisect_left(a, 3), b.bisect([], 1), b.bisect_left(a, 2, 2))
print(b.bisect_right(a, 2, 0, 2), b.bisect_left(a, 5, lo=0, hi=3))
b.insort(a, 3)
b.insort_left(a, 2.0)
b.insort_right(a, 0)
print(a, b.bisect_left([("a", 1), ("b", 5)], 5, key=lambda t: t[1]))
print(b.bisect([5, 3, 1], -2, key=lambda x: -x))
r = [("x", 3)]
b.insort(r, ("y", 1), key=lambda t: t[1])
print(r, b.bisect_left("abd", "c"), b.bisect_left(range(0, 100, 10), 35))
for f in (lambda: b.bisect([1, 2], "a"), lambda: b.bisect_left(a, 1, -1),
        lambda: b.bisect(5, 1), lambda: b.insort((1, 2), 1), lambda: b.bisect([1]),
        lambda: b.bisect_left([1], 1, key=5)):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
