class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class E: __slots__ = ()


try:
    class C(A, B): pass
except TypeError as e:
    print(e)


class D(A, E): __slots__ = ("d",)


d = D()
d.a = d.d = 1
print(d.a, d.d)
x = A()
try:
    x.__class__ = B
    print("assigned")
except TypeError as e:
    print(e)
