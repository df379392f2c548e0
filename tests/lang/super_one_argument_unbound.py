class A:
    def m(self): return "A"


class B(A):
    def m(self): return "B" + self.up.m()


B.up = super(B)
print(B().m())
s = super(B)
print(s.__self__, s.__self_class__, s.__thisclass__.__name__)
print(s.__get__(B()).m())
print(repr(s))
