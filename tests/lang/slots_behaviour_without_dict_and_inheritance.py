class A:
    __slots__ = ("x", "y")
    z = "class attribute"
a = A()
a.x = 1
print(a.x, a.z, hasattr(a, "y"), hasattr(a, "__dict__"), hasattr(a, "__weakref__"))
for action in (lambda: a.y, lambda: setattr(a, "z", 1), lambda: setattr(a, "w", 1), lambda: delattr(a, "y"), lambda: a.__dict__, lambda: delattr(a, "z")):
    try:
        action()
    except AttributeError as e:
        print(e)
del a.x
print(hasattr(a, "x"))
class B(A): __slots__ = ("x", "w")
b = B()
b.x = "B"
print(b.x, hasattr(b, "y"), A.x.__get__(b, B) if False else "own slot hides")
A.x.__set__(b, "A")
print(b.x, A.x.__get__(b))
class C(A): pass
c = C()
c.q = c.x = 5
print(c.__dict__, c.x)
print(A.x, type(A.x).__name__, A.x.__name__, A.x.__objclass__ is A, A.__slots__)
try:
    A.x.__get__(5)
except TypeError as e:
    print(e)
