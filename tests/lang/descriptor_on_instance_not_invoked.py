class D:
    def __get__(self, o, t): return "got"


class C:
    pass


c = C()
c.d = D()
print(type(c.d).__name__)
C.d = D()
print(type(c.d).__name__, C.d)
c2 = C()
print(c2.d)
