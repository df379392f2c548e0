def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    class Inner: pass
A.__name__ = "Renamed"
print(A.__name__, A.__qualname__, A)
A.__qualname__ = "X.Y"
print(A, A.__name__, repr(A()).split(" object")[0])
def assign(attr, value, cls=A):
    setattr(cls, attr, value)
t(assign, "__name__", 5)
t(assign, "__name__", "a\0b")
t(assign, "__qualname__", 5)
t(assign, "__module__", 5)
t(assign, "__doc__", 5)
t(assign, "__name__", "x", int)
t(assign, "__qualname__", "x", int)
t(assign, "__doc__", "x", int)
t(assign, "x", 1, int)
t(delattr, A, "__name__")
t(delattr, A, "__module__")
t(delattr, A, "__qualname__")
t(delattr, A, "nothing")
t(delattr, int, "real")
print(A.__module__ if "__module__" in A.__dict__ else "gone", A.Inner.__qualname__)
