class A:
    def f(self): return "A"


class B:
    def f(self): return "B"


class C(A):
    pass


c = C()
print(c.f())
C.__bases__ = (B, A)
print(c.f(), [k.__name__ for k in C.__mro__])
for bad in ((), [B], (5,), (C,), (int,)):
    try:
        C.__bases__ = bad
    except TypeError as e:
        print(e)
print(A.__subclasses__() == [C], B.__subclasses__() == [C])
