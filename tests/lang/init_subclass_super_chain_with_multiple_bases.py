class A:
    def __init_subclass__(cls, a=None, **kw):
        print("A", cls.__name__, a)
        super().__init_subclass__(**kw)
class B:
    def __init_subclass__(cls, b=None, **kw):
        print("B", cls.__name__, b)
        super().__init_subclass__(**kw)
class C(A, B, a=1, b=2): pass
class D(C, b=3): pass
class E(B): pass
try:
    class F(C, a=1, c=5): pass
except TypeError as e: print(e)
class G(A):
    def __init_subclass__(cls, **kw):
        cls.seen = getattr(cls, "seen", []) + [cls.__name__]
        super().__init_subclass__(**kw)
class H(G): pass
class I(H): pass
print(I.seen, H.seen, hasattr(G, "seen"))
