def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __setattr__(self, name, value):
        if name.startswith("no"):
            raise AttributeError("refused " + name)
        super().__setattr__(name, value * 2)
    def __delattr__(self, name):
        print("del", name)
        if name != "fake":
            super().__delattr__(name)
a = A()
a.x = 5
print(a.x, a.__dict__)
t(setattr, a, "nope", 1)
del a.fake
del a.x
t(delattr, a, "x")
a.__dict__["direct"] = 1
print(a.direct)
class B:
    __setattr__ = None
    __delattr__ = None
t(setattr, B(), "x", 1)
t(delattr, B(), "x")
class C:
    __slots__ = ()
    def __setattr__(self, name, value): print("stored nowhere", name, value)
C().anything = 1
class M(type):
    def __setattr__(cls, name, value): super().__setattr__(name, ("meta", value))
class D(metaclass=M): pass
D.x = 1
print(D.x)
type.__setattr__(D, "y", 2)
print(D.y)
object.__setattr__(a, "nope", "bypassed")
print(a.nope)
