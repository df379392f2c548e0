class A:
    a = 1

class B(A):
    b = 2
    def __init__(self):
        self.c = 3

print([n for n in dir(B()) if not n.startswith("_")])
print([n for n in dir(B) if not n.startswith("_")], "mro" in dir(B), "mro" in dir(type))
print("__mro__" in dir(B))
import math, types
print("sqrt" in dir(math))
print([n for n in dir(types.SimpleNamespace(z=1, y=2)) if not n.startswith("_")])
print([n for n in dir(super(B, B())) if not n.startswith("_")])

def f():
    q, p = 1, 2
    return dir()

print(f(), [n for n in dir(f) if n in ("__code__", "__name__", "tag")])
f.tag = 1
print("tag" in dir(f))

class Meta(type):
    def meta_attr(cls):
        pass

class C(metaclass=Meta):
    pass

print("meta_attr" in dir(C), "meta_attr" in dir(C()))

class D:
    def __dir__(self):
        return {"x", "y"}

class E:
    __dict__ = {"fake": 1}
    def __getattr__(self, n):
        raise AttributeError(n)

print(dir(D()), "fake" in dir(E()), type(dir(5)).__name__)
for bad in (lambda self: 5, lambda self: [1, "a"]):
    D.__dir__ = bad
    try:
        dir(D())
    except TypeError as e:
        print(type(e).__name__, e)
