class A: __slots__ = ("a",)
class B(A): __slots__ = ("b",)
class C(B): pass
class D(A): __slots__ = ("a",)


b = B()
b.a, b.b = 1, 2
try:
    b.c = 3
except AttributeError as e:
    print(e)
c = C()
c.a, c.free = 1, 2
print(vars(c), c.a)
d = D()
d.a = 5
try:
    A.a.__get__(d)
except AttributeError as e:
    print(e)
print(d.a)
