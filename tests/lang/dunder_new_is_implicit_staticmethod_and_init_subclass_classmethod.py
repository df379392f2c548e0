class A:
    def __new__(cls, *a): return object.__new__(cls)
    def __init_subclass__(cls): pass
    def __class_getitem__(cls, i): return i
print([type(vars(A)[n]).__name__ for n in ("__new__", "__init_subclass__", "__class_getitem__")])
A.__new__ = lambda cls, *a: "lambda new"
print(type(vars(A)["__new__"]).__name__)
try:
    print(A())
except TypeError as e:
    print(e)
class B:
    @staticmethod
    def __new__(cls): return super(B, cls).__new__(cls)
print(type(B()).__name__, type(B.__new__(B)).__name__)
class C:
    @classmethod
    def __new__(cls, *a): return a
print(C(1))
class D: pass
D.__new__ = staticmethod(lambda cls, *a: a)
print(D(1, 2))
del D.__new__
print(type(D()).__name__)
