def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    x = 1
    @property
    def p(self): raise AttributeError("inner")
    @property
    def q(self): raise KeyError("q")
a = A()
t(getattr, a, "x")
t(getattr, a, "y")
t(getattr, a, "y", "default")
t(getattr, a, "p", "default")
t(getattr, a, "q", "default")
t(getattr, a, "p")
t(getattr, a, 5)
t(getattr, a, 5, "default")
t(getattr, a, "a\0b", "default")
t(getattr, a)
t(getattr, a, "x", 1, 2)
t(getattr, a, name="x")
t(hasattr, a, "p")
t(hasattr, a, "q")
t(hasattr, a, 5)
t(hasattr, a, "\ud800")
t(setattr, a, "any name", 1)
t(setattr, a, "", 2)
t(setattr, a, 5, 1)
t(setattr, a, "x")
t(delattr, a, "x")
t(delattr, a, "any name")
t(delattr, a, 5)
print(vars(a))
class S(str): pass
setattr(a, S("sub"), 1)
print(a.sub, getattr(a, S("sub")), hasattr(a, S("x")), a.__dict__)
