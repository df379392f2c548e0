class Upper(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v.upper())
        self.extra = extra
        return self


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __init__(self, *a):
        super().__init__()
        self.n = len(a)


u = Upper("abc", 1)
print(u, u.extra, type(u).__name__, u + "d", type(u + "d").__name__)
t = T(1, 2)
print(t, t.n, isinstance(t, tuple))
