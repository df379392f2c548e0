class A:
    def __init__(self): self.v = "A"
class B:
    v = "B class"
class C:
    @property
    def v(self): return "C property"
class D:
    def __getattr__(self, n): return "D " + n
class E:
    __slots__ = ("v",)
    def __init__(self): self.v = "E slot"
class F(A):
    def __init__(self): self.u = 1; super().__init__()


objs = [A(), B(), C(), D(), E(), F(), A]
A.v = "on class A"


def get(o): return o.v


for _ in range(3):
    print([get(o) for o in objs * 2][:7])
