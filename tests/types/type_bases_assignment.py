class A:
    def m(self):
        return "A"

class B:
    def m(self):
        return "B"

class C(A):
    pass

c = C()
print(c.m())
C.__bases__ = (B,)
print(c.m(), C.__mro__, A.__subclasses__(), B.__subclasses__() == [C])
C.__bases__ = (A, B)
print(c.m(), C.__bases__)
A.m = lambda self: "patched"
print(c.m())
del A.m
print(c.m())
try:
    C.__bases__ = (C,)
except TypeError as e:
    print(type(e).__name__, e)
try:
    A.__bases__ = (int,)
except TypeError as e:
    print(type(e).__name__, e)
