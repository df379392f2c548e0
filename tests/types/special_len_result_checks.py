def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): return i
class I:
    def __index__(self): return 4
for n in (0, 5, True, I(), -1, 2 ** 70, -(2 ** 70), 1.0, "3", None):
    t(len, L(n))
    t(bool, L(n))
t(lambda: list(reversed(L(2))))
t(lambda: list(reversed(L(-1))))
t(lambda: L(3)[-1])
class N: __len__ = None
t(len, N())
t(len, 5)
t(len, L)
t(len, iter([]))
t(len)
t(len, [], [])
t(len, obj=[])
t(bool, N())
