class A:
    v = "A.v"
    def f(self):
        return "A.f"
    @classmethod
    def c(cls):
        return "A.c", cls.__name__
    @property
    def p(self):
        return "A.p"

class B(A):
    v = "B.v"
    def f(self):
        return "B.f"
    @classmethod
    def c(cls):
        return "B.c"
    p = "B.p"

class C(B):
    pass

c = C()
print(super(B, c).f(), super(C, c).f(), super(B, c).v, super(B, C).c(), super(B, c).p)
print(super(B, C).f(c))
s = super(B, c)
print(s.__thisclass__, s.__self__ is c, s.__self_class__, type(s).__name__, repr(s)[:30])
print(s.__class__)
u = super(B)
print(repr(u), u.__get__(c).f(), u.__self__)
for f in (lambda: super(B, A()), lambda: super(5), lambda: super(B, c).nope,
        lambda: super(B, int), lambda: super(), lambda: setattr(s, "v", 1),
        lambda: super(B, c, 1), lambda: u.f, lambda: super(B, c)[0]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(super(B, c).__init__(), super(A, c).__repr__()[:12])
