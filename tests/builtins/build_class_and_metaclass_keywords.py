class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", cls.__name__, a)
        return super().__call__(*a)

class A(metaclass=Meta, flag=1):
    x = 2

class B(A, other=3):
    pass

print(A().prepared, type(B).__name__)

def fake(name, bases, ns, **kw):
    return (name, bases, sorted(ns), kw)

class C(metaclass=fake, z=1):
    q = 1

print(C)

class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)

class D(Base, tag="t"):
    pass

for f in (lambda: type("E", (Base,), {}, bad=1), lambda: type("F", (), {}, bad=1),
        lambda: exec("class G(5): pass"), lambda: exec("class H(metaclass=5): pass")):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class Entries:
    def __mro_entries__(self, bases):
        return (Base,)

class I(Entries(), tag="m"):
    pass

print(I.__bases__, I.__orig_bases__[0].__class__.__name__)
