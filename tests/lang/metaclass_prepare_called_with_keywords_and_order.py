class Ns(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("store", k)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if not k.startswith("__"): print("load", k)
        return super().__getitem__(k)
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", m.__name__, name, bases, kw)
        return Ns(given=5)
    def __new__(m, name, bases, ns, **kw):
        print("new", type(ns).__name__, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, *a, **kw): print("init", len(a), kw)
    def __call__(cls, *a): print("call", a); return super().__call__()
class A(metaclass=M, k=1):
    x = given
    y = x
    for i in range(1): pass
    del i
    def f(): return x
print(type(vars(A)).__name__, A.given, type(A()).__name__)
class B(A, z=2): pass
class Fn:
    __prepare__ = lambda *a, **k: {"from": "instance"}
    def __call__(self, name, bases, ns): return name, bases, sorted(k for k in ns if "__" not in k)
class C(metaclass=Fn()): q = 1
print(C)
class D(metaclass=lambda n, b, ns, **k: (n, k), opt=3): pass
print(D)
