class A:
    @property
    def v(self): return "A"


class B(A):
    @A.v.setter
    def v(self, n): self.n = n


class C(A):
    v = "plain"


b = B()
b.v = 3
print(b.v, b.n, C().v)
c = C()
c.v = "own"
print(c.v)
try:
    A().v = 1
except AttributeError as e:
    print(e)
