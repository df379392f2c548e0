from types import MethodType

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def f(self, *args):
        "doc"
        return self, args
    def g(self): pass
    def __eq__(self, other): return isinstance(other, A)
    __hash__ = None
a, b = A(), A()
m = a.f
print(m == a.f, m != a.f, m == b.f, m == a.g, m.__self__ is a, m.__func__ is A.f, m.__name__, m.__qualname__, m.__doc__, m.__module__)
print(hash(m) == hash(a.f), m.__get__(5) is m or m.__get__(5) == m, m(1)[1])
t(setattr, m, "x", 1)
t(setattr, m, "__doc__", "x")
t(setattr, m, "__self__", b)
t(lambda: m.nothing)
A.f.custom = "on function"
print(m.custom)
t(MethodType)
t(MethodType, 5, a)
t(MethodType, len, None)
t(MethodType(len, [1, 2, 3]))
t(MethodType(lambda *a, **k: (a, k), 1), 2, x=3)
t(MethodType, len, [1], x=1)
print(m.__reduce__()[0] is getattr, m.__reduce__()[1][1], repr(MethodType(A.f, 5)), repr(A.f.__get__(5)))
t(A.f)
