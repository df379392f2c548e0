def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in A.__subclasses__()], [c.__name__ for c in B.__subclasses__()], D.__subclasses__())
C.__bases__ = (B,) if False else (A,)
class E: pass
class F(E): pass
F.__bases__ = (A,)
print([c.__name__ for c in A.__subclasses__()], E.__subclasses__(), F.__mro__ == (F, A, object))
t(type.__subclasses__)
print(bool in int.__subclasses__(), type.__subclasses__(type)[:0])
