class A:
    def f(self):
        return ["A"]
    @staticmethod
    def make():
        return super
    def __getattr__(self, n):
        return "ga " + n

class B(A):
    def f(self):
        return ["B"] + super().f()
    def inner(self):
        def g(x):
            return super().f()
        return g(self)
    def gen(self):
        yield from super().f()
    lam = lambda self: super().f()
    def noself():
        super()
    def cls(self):
        return __class__
    def reassigned(self):
        self = 5
        try:
            super()
        except TypeError as e:
            return type(e).__name__, str(e)

class C(A):
    def f(self):
        return ["C"] + super().f()

class D(B, C):
    def f(self):
        return ["D"] + super().f()

d = D()
print(d.f(), B().inner(), list(d.gen()), B().lam(), d.cls().__name__, d.inner())
print(B().reassigned())
try:
    B.noself()
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    print(super(D, d).zzz)
except AttributeError as e:
    print(type(e).__name__, e)

class L:
    def f(self):
        return [super(L, self).__class__ for _ in range(1)]

print(L().f())

def outside(self):
    super()

try:
    outside(1)
except RuntimeError as e:
    print(type(e).__name__, e)
