class A:
    "doc A"
    x: int = 1
    def m(self): pass

class B(A):
    pass

print(A.__name__, A.__qualname__, A.__module__, A.__doc__, B.__doc__, A.__bases__)
print(B.__bases__, B.__base__, A.__mro__, B.mro(), A.__dict__["x"])
print(type(A.__dict__).__name__, A.__class__)
print(A.__annotations__, B.__annotations__, A.__subclasses__(), A.__type_params__, A.__firstlineno__)
A.__name__ = "Renamed"
A.__qualname__ = "Q.Renamed"
print(A, A.__name__, repr(A()).split(" ")[0])
A.__doc__ = "new"
A.__module__ = "m"
print(A, A.__doc__)

def setter(c, n, v):
    setattr(c, n, v)

for c, n, v in ((A, "__name__", 5), (A, "__qualname__", 5), (int, "x", 1),
        (int, "__name__", "y"), (A, "__dict__", {}), (A, "__mro__", ()), (A, "__bases__", ()),
        (A, "__bases__", 5), (A, "__class__", int), (type, "foo", 1), (A, "__name__", "a\0b")):
    try:
        setter(c, n, v)
    except Exception as e:
        print(type(e).__name__, e)
try:
    del A.__name__
except TypeError as e:
    print(type(e).__name__, e)
try:
    del int.real
except TypeError as e:
    print(type(e).__name__, e)
