def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for s in (slice(None), slice(5), slice(-3, None), slice(None, None, -1), slice(1, 100, 3), slice(-100, -1), slice(10, 0, -2), slice(None, -5, -1)):
    print(s, [s.indices(n) for n in (0, 1, 5, 8)])
t(slice(None).indices, -1)
t(slice(None).indices, 1.0)
t(slice(None).indices, None)
t(slice(None, None, 0).indices, 5)
t(slice("a").indices, 5)
t(slice(1.5, None).indices, 5)
t(slice(None, None, "x").indices, 5)
t(slice(None).indices)
t(slice(2 ** 70, None).indices, 5)
t(slice(None, None, 2 ** 70).indices, 5)
t(slice(-(2 ** 70), 2 ** 70).indices, 2 ** 100)
class I:
    def __index__(self): return 2
print(slice(I(), 5, I()).indices(9), slice(I()).stop.__class__.__name__)
