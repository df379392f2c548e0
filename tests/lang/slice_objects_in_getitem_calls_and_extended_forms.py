class S:
    def __getitem__(self, i): return i
s = S()
print(s[:], s[1:], s[:2], s[::3], s[1:2:3], s[:, 1], s[1:2, ..., None], s[()], s[1,], s[(1, 2)], s["a":"b"], s[lambda: 0:1].__class__.__name__)
print(slice(1), slice(1, 2), slice(1, 2, 3), slice(None).indices(5), slice(-1, None, -1).indices(3), slice(10, -10, -2).indices(4))
print(slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1, 2, 3).start, hash(slice(1, 2)) == hash(slice(1, 2, None)))
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice("a").indices(3), lambda: slice(1).indices(-1), lambda: slice(1, 2, 0).indices(3), lambda: slice(1).indices("x"), lambda: hash(slice([])), lambda: setattr(slice(1), "start", 2), lambda: [1][1.5:], lambda: [1]["a":]):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
l = [0, 1, 2, 3, 4, 5]
l[1:3] = "ab"; print(l)
l[::2] = "xyz"; print(l)
l[4:1] = [9]; print(l)
l[len(l):] = (7, 8); print(l)
l[:0] = [-1]; print(l)
l[2:5] = l; print(l)
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
try:
    l[0:1] = 5
except TypeError as e:
    print(e)
