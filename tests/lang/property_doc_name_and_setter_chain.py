class A:
    def g(self): "getter doc"; return 1
    p = property(g)
    q = property(g, doc="own doc")
    r = property(None, lambda self, v: print("set", v))
    @property
    def s(self): "s doc"; return 2
    @s.setter
    def s(self, v): "ignored"; print("s set", v)
    @s.deleter
    def s(self): print("s deleted")
print(A.p.__doc__, A.q.__doc__, A.r.__doc__, A.s.__doc__, A.s.__name__, A.p.__name__)
a = A()
a.s = 3
del a.s
a.r = 4
print(A.s.fget.__name__, A.s.fset.__doc__, A.r.fget)
A.p.__doc__ = "changed"
print(A.p.__doc__)
for action in (lambda: a.r, lambda: setattr(a, "p", 1), lambda: delattr(a, "p"), lambda: setattr(A.p, "fget", 1), lambda: A.r.__name__):
    try:
        action()
    except AttributeError as e:
        print(e)
class B(A):
    s = A.s.getter(lambda self: "B getter")
    @A.p.setter
    def p(self, v): print("B.p set", v)
b = B()
print(b.s, b.p)
b.p = 1
print(property().__get__(None, A) is not None, isinstance(A.__dict__["p"], property), A.s.__isabstractmethod__)
