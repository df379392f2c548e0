class A:
    def m(self, x=1): "method doc"; return self, x
    def __eq__(self, o): return True
    def __hash__(self): return 7
a, b = A(), A()
m = a.m
print(m.__self__ is a, m.__func__ is A.m, m.__name__, m.__qualname__, m.__doc__, m.__defaults__, m.__module__)
print(a.m == a.m, a.m == b.m, a.m is a.m, hash(a.m) == hash(a.m), len({a.m, a.m}))
for action in (lambda: setattr(m, "x", 1), lambda: setattr(m, "__doc__", ""), lambda: m.missing, lambda: delattr(m, "__name__")):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
A.m.extra = "visible"
print(m.extra)
import types
n = types.MethodType(len, [1, 2])
print(n(), n.__self__, repr(n))
for args in ((5, 1), (len, None), (len,), ()):
    try:
        types.MethodType(*args)
    except TypeError as e:
        print(e)
print(types.MethodType(A.m, 5)(2), types.MethodType(types.MethodType(lambda *a: a, 1), 2)(3))
