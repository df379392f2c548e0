class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print(cls.__name__, tag, kw)
class A(Base, tag=1): pass
class B(A): pass
class C(B, tag="c"): x = 1
for make in (lambda: type("D", (Base,), {}, other=2), lambda: type("E", (), {}, x=1), lambda: type("F", (Base,), {}, tag=5)):
    try:
        print(make().__name__)
    except TypeError as e:
        print(e)
class Plain:
    def __init_subclass__(cls): print("implicit classmethod", cls.__name__)
class P2(Plain): pass
try:
    class P3(Plain, kw=1): pass
except TypeError as e:
    print(e)
class Raises:
    def __init_subclass__(cls): raise ValueError("no subclasses")
try:
    class R2(Raises): pass
except ValueError as e:
    print(e)
print(Raises.__subclasses__() == [] or "still registered")
class M(type):
    def __init__(cls, name, bases, ns, **kw): print("meta init", kw)
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns, **{k: v for k, v in kw.items() if k == "tag"})
class Q(Base, metaclass=M, tag="t", other=1): pass
