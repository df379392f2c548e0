class I:
    def __index__(self):
        return 4

r = range(I())
print(r, type(r.stop).__name__, range(True, 5), list(range(-1, -6, -2)))
print(range(3) is range(3), type(range(5)).__name__, range(5).__len__())
print(range(5).__iter__().__next__(), range(2, 8, 2).__reversed__().__next__())
print(range(5).__getitem__(-1), range(3).__bool__(), hash(range(3)) == hash(range(0, 3, 1)))
print(range(3).__reduce__()[1])
for f in (lambda: range("1"), lambda: range(1, "2"), lambda: range(1, 2, "3"),
        lambda: range(None), lambda: range(1.0), lambda: range(1, 2, 0),
        lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(3) * 2,
        lambda: range(10**30)[10**31], lambda: hash(range(3)) and range(3).index("a"),
        lambda: range(3).index(1, 2), lambda: range(3).count(),
        lambda: delattr(range(3), "start")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
