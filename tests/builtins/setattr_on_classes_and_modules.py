import types

class A:
    pass

class B(A):
    pass

setattr(A, "m", lambda self: "m")
setattr(A, "x", 1)
print(B().m(), B.x, getattr(B(), "x"))
setattr(B, "x", 2)
print(A.x, B.x)
delattr(B, "x")
print(B.x, hasattr(B, "x"), "x" in vars(B))
b = B()
setattr(b, "x", 3)
delattr(A, "x")
print(b.x, hasattr(B(), "x"))
m = types.ModuleType("m")
setattr(m, "v", 5)
print(m.v, hasattr(m, "w"), getattr(m, "w", "none"))
delattr(m, "v")
for f in (lambda: setattr(int, "x", 1), lambda: delattr(A, "nope"), lambda: setattr(m, 5, 1),
        lambda: delattr(m, "v"), lambda: setattr(object(), "x", 1),
        lambda: setattr(None, "x", 1), lambda: setattr(A, "__dict__", {}),
        lambda: setattr(len, "__name__", "x"), lambda: setattr(A, "a\0b", 1)):
    try:
        f()
        print("ok")
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
setattr(A, "é", "unicode")
print(A.é, getattr(A, "é"))
A.__call__ = lambda self, v: v * 2
A.__len__ = lambda self: 4
A.__getitem__ = lambda self, i: i
print(b(5), len(b), b[7], list(zip(b, range(2))), bool(b))
del A.__len__, A.__call__
print(callable(b), bool(b))
