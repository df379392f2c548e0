def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    "doc of A"
class B(A): pass
class C: __doc__ = 5
class D:
    __doc__ = property(lambda self: "computed")
print(A.__doc__, B.__doc__, C.__doc__, D().__doc__, A().__doc__, type(D.__doc__).__name__, A.__module__, int.__module__, type(A()).__module__)
A.__doc__ = "changed"
print(A.__doc__, A().__doc__)
t(delattr, A, "__doc__")
B.__module__ = "elsewhere"
print(B, B.__module__)
B.__module__ = None
print(repr(B))
t(setattr, int, "__doc__", "x")
t(delattr, int, "__doc__")
class S:
    "slots doc"
    __slots__ = ("__doc__x",)
print(S.__doc__)
E = type("E", (), {})
print(E.__doc__, "__doc__" in E.__dict__, "__module__" in E.__dict__)
import collections
print(collections.OrderedDict.__module__, type(len).__module__, type(None).__module__, (lambda: 0).__module__, len.__module__, [].append.__module__)
F = eval("type('F', (), {})", {"__name__": "fake_name"})
G = eval("type('G', (), {})", {})
print(F.__module__, hasattr(G, "__module__"))
