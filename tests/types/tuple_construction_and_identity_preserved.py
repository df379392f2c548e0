def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = (1, 2)
print(tuple(a) is a, a[:] is a, a * 1 == a, tuple([1, 2]) == a, tuple("ab"), tuple({1: 2}), tuple(), () is tuple())
t(tuple, 5)
t(tuple, None)
t(tuple, [1], [2])
t(tuple, iterable=[1])
t(tuple, sequence=[1])
class T(tuple): pass
s = T((1, 2))
print(type(s[:]).__name__, type(s + ()).__name__, type(s * 1).__name__, type(tuple(s)).__name__, type(T(s)).__name__, tuple(s) == s, hash(s) == hash((1, 2)), s)
class N(tuple):
    def __new__(cls, *args): return super().__new__(cls, args)
    def __init__(self, *args): self.extra = len(args)
n = N(1, 2, 3)
print(n, n.extra, n.__getnewargs__(), n.__dict__)
