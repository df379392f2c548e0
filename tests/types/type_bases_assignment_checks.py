def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A: x = "A"
class B: x = "B"
class C(A): pass
c = C()
C.__bases__ = (B, A)
print(c.x, C.__mro__ == (C, B, A, object), C.__base__.__name__)
def assign(cls, value):
    cls.__bases__ = value
class S:
    __slots__ = ("q",)
t(assign, C, ())
t(assign, C, [A])
t(assign, C, (5,))
t(assign, C, (C,))
t(assign, A, (C,))
t(assign, C, (int,))
t(assign, C, (S,))
t(assign, C, (A, A))
t(assign, int, (A,))
t(assign, C, (bool,))
t(delattr, C, "__bases__")
print(C.__bases__ == (B, A), c.x)
