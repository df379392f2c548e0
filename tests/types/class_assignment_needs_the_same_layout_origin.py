class A: __slots__ = ("__dict__",)
class B(A): pass
class C: pass
class D(B): pass
class E: __slots__ = ()
class F(E): pass


for x, y in ((C(), B), (B(), C), (B(), D), (D(), B), (A(), D), (F(), C), (C(), F), (E(), F)):
    try:
        x.__class__ = y
        print(type(x).__name__)
    except TypeError as e:
        print(e)
