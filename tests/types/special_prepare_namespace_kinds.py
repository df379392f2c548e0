from collections import OrderedDict

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", kw)
class A(metaclass=M, key=1):
    y = injected + 1
print(A.injected, A.y)
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            print("store", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("auto"):
            return k.upper()
        raise KeyError(k)
class L(type):
    __prepare__ = classmethod(lambda m, n, b: Log())
class B(metaclass=L):
    x = 1
    z = auto_name
    def f(self): pass
print(B.z, type(B.__dict__).__name__)
class Bad(type):
    __prepare__ = classmethod(lambda m, n, b: 5)
def make():
    class C(metaclass=Bad): pass
t(make)
class NotMeta:
    def __prepare__(self): pass
def func_meta(name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class F(metaclass=func_meta):
    a = 1
print(F)
def meta_int():
    class C(metaclass=5): pass
t(meta_int)
print(type.__prepare__(), type.__prepare__("x", 1, k=2))
