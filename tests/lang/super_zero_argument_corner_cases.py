class A:
    def m(self): return "A.m"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
class B(A):
    def m(self, *args): return "B>" + super().m()
    @classmethod
    def c(cls): return "B>" + super().c()
    @staticmethod
    def s(): return super().s()
    @property
    def p(self): return "B>" + super().p
    def star(*args): return super().m()
    def rebound(self):
        self = B2()
        return super().x
    def deleted(self):
        self = 5
        return super().m()
    lam = lambda self: super().m()
    def cell(self):
        def inner(): return self
        return super().m()
    def default(self, x=lambda s: super): return x(1) is super
    def kw(self): return __class__.__name__
class B2(B): x = "B2.x"
b = B()
print(b.m(), B.c(), b.p, b.lam(), b.cell(), b.default(), b.kw(), b.rebound())
for call in (b.s, lambda: B.s(), b.star, b.deleted, lambda: B.m(5), lambda: B.lam(None), B.star):
    try:
        print(call())
    except (RuntimeError, TypeError, AttributeError, NameError) as e:
        print(type(e).__name__, e)
def outside(self): return super().m()
B.outside = outside
try:
    b.outside()
except RuntimeError as e:
    print(e)
