class A: pass
class B(A): pass
class C(B): pass


c = C()


def call(): return c.m()


A.m = lambda s: "A"
print([call() for _ in range(3)])
B.m = lambda s: "B"
print(call())
C.m = lambda s: "C"
print(call())
del C.m
print(call())
del B.m
print(call())
class Mixin:
    def m(self): return "Mixin"
B.__bases__ = (Mixin, A)
print(call(), [k.__name__ for k in C.__mro__])
