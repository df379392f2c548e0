s = slice(1, 10, 2)
print(s, slice(5), slice(None), slice(1, 2), s.start, s.stop, s.step, slice("a", [1]))
print(s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), s.indices(5))
print(slice(None, None, -1).indices(5), slice(-3, None).indices(10))
print(slice(100, -100, -3).indices(7))
print(hash(slice(1, 2)) == hash(slice(1, 2)), slice(10**30).indices(5))
print(slice(None).indices(10**30), slice(3, 1).indices(5), "abcdef"[s])
print([0, 1, 2, 3][slice(-2, None)])

class G:
    def __getitem__(self, k):
        return k

g = G()
print(g[1:2], g[::], g[1:2:3], g[1:2, 3], g[..., :], g[:"a"], g[()], g[1,])
print(g[lambda: 0 :] .start())
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1),
        lambda: slice(0, 1, 0).indices(3), lambda: slice("a").indices(3),
        lambda: s.indices("a"), lambda: hash(slice([])), lambda: slice(1) < 5,
        lambda: slice(stop=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s.start = 2
except AttributeError as e:
    print(type(e).__name__, e)
