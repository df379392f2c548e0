class A: pass
class B: pass
class S1: __slots__ = ("a",)
class S2: __slots__ = ("a",)
class S3: __slots__ = ("b",)
class L(list): pass
class L2(list): pass
class Im(int): pass
class D1(S1): pass
def attempt(obj, cls):
    try:
        obj.__class__ = cls
        print("ok", type(obj).__name__)
    except TypeError as e:
        print(e)
attempt(A(), B)
attempt(S1(), S2)
attempt(S1(), S3)
attempt(A(), S1)
attempt(S1(), A)
attempt(L(), L2)
attempt(L(), A)
attempt(A(), L)
attempt(Im(), A)
attempt(D1(), S1)
attempt(A(), int)
attempt(5, A)
attempt(A(), 5)
attempt(A(), "A")
attempt(A, B)
attempt(lambda: 1, A)
try:
    del A().__class__
except TypeError as e:
    print(e)
