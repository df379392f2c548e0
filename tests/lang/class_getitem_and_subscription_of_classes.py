class A:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class B(A): pass
print(A[int], B[1, 2], A.__class_getitem__("x"))
class Meta(type):
    def __getitem__(cls, i): return "meta", i
class C(metaclass=Meta):
    def __class_getitem__(cls, i): return "never"
print(C[5])
for sub in (lambda: A()[1], lambda: int[str], lambda: object[1], lambda: type[int], lambda: len[1]):
    try:
        print(sub())
    except TypeError as e:
        print(e)
class D:
    __class_getitem__ = classmethod(lambda cls, i: ("explicit", i))
class E:
    @staticmethod
    def __class_getitem__(i): return "static", i
class F: pass
F.__class_getitem__ = lambda i: ("added later, no classmethod", i)
class G: __class_getitem__ = None
print(D[1], E[2], F[3])
try:
    G[1]
except TypeError as e:
    print(e)
import types
class H: __class_getitem__ = classmethod(types.GenericAlias)
print(H[int], H[int]() .__class__.__name__, H[int].__origin__ is H, H[int].__args__)
