def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    x = "A.x"
    def f(self): return ["A.f", type(self).__name__]
    @classmethod
    def c(cls): return ["A.c", cls.__name__]
    @staticmethod
    def s(): return "A.s"
class B(A):
    x = "B.x"
    def f(self): return ["B.f"] + super().f()
    @classmethod
    def c(cls): return ["B.c"] + super().c()
b = B()
s = super(B, b)
print(b.f(), B.c(), s.x, s.s(), s.f(), super(B, B).c(), s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__)
u = super(B)
print(u.__self__, u.__self_class__, u.__get__(b).x, u.__get__(b, B).f(), u.__get__(None, B) is u)
t(lambda: u.x)
t(lambda: s.nothing)
t(super, 5)
t(super, B, 5)
t(super, A, object())
t(super, B, A())
t(super, B, A)
t(super, B, b, 1)
t(super)
t(setattr, s, "x", 1)
t(delattr, s, "x")
print(s.__class__, repr(s).startswith("<super: <class 'B'>, <B object>>") or repr(s)[:15], repr(u))
class P(A):
    @property
    def x(self): return super().x + "!"
print(P().x)
def outside(): return super().x
t(outside)
def one(self): return super().x
t(one, b)
