class A:
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
class B(A):
    @property
    def v(self): return "B" + super().v
    @v.setter
    def v(self, x):
        super(B, type(self)).v.fset(self, x + "!")
b = B()
b.v = "val"
print(b.v)
class C(A):
    @A.v.getter
    def v(self): return "C" + A.v.fget(self)
c = C()
c.v = "kept setter"
print(c.v)
try:
    class D(A):
        def set(self): super().v = 1
    D().set()
except AttributeError as e:
    print(e)
