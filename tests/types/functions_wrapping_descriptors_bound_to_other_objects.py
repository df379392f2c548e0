def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def f(self, *args): return (self, args)
bound = f.__get__(5)
print(bound(1), bound.__self__, f.__get__(None, int) is f, f.__get__([], list)(2), bound.__func__ is f, bound == f.__get__(5), bound != f.__get__(6))
t(f.__get__, None)
t(f.__get__, None, None)
t(f.__get__)
print(len.__get__ if hasattr(len, "__get__") else "len has no __get__", list.append.__get__([])(5), str.upper.__get__("a")(), int.__add__.__get__(5)(6))
class A: pass
A.m = f
A.builtin = len
A.call = type("C", (), {"__call__": lambda s, *a: a})()
A.partial = __import__("functools").partial(f, "p")
a = A()
print(a.m(1)[1], a.builtin([1, 2]), a.call(3), a.partial(4))
a.inst = f
print(a.inst(1, 2))
A.cm = classmethod(f)
A.sm = staticmethod(f)
print(a.cm(1)[0].__name__, a.sm(1, 2), A.cm.__func__ is f, A.__dict__["sm"].__get__(a) is f)
print(classmethod(len).__get__([1, 2], None)() if False else "-", f.__get__(5, type(5)).__qualname__)
A.lam = lambda self: self is a
print(a.lam(), A.lam(a), A.__dict__["lam"].__get__(a, A)())
