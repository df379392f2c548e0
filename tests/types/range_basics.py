for r in (range(5), range(2, 5), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 0),
        range(-3, 3, 2), range(0, 10, 20)):
    print(r, len(r), list(r), list(reversed(r)), r.start, r.stop, r.step, bool(r))
r = range(0, 20, 2)
print(r[3], r[-1], r[1:4], r[::-1], r[::2], r[5:2], r[100:], r[-3:], 6 in r, 7 in r)
print(20 in r, 6.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), r.count(4.0))
for f in (lambda: r[10], lambda: r[-11], lambda: r["a"], lambda: range(1, 2, 0),
        lambda: range(1.0), lambda: range("a"), lambda: range(), lambda: range(1, 2, 3, 4),
        lambda: r.index(7), lambda: r.index("x"), lambda: range(stop=1), lambda: r + r,
        lambda: r < r, lambda: r[1.5]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    r.start = 1
except AttributeError as e:
    print(type(e).__name__, e)
try:
    r[0] = 1
except TypeError as e:
    print(type(e).__name__, e)
