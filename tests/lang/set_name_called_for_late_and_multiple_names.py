class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
d = D()
class A:
    x = d
    y = d
    z = [D()]
A.late = D()
print("late not called")
B = type("B", (), {"made": D()})
class Meta(type):
    def __new__(m, name, bases, ns):
        print("before new")
        cls = super().__new__(m, name, bases, dict(ns, added=D()))
        print("after new")
        return cls
class C(metaclass=Meta): own = D()
class Adds:
    def __set_name__(self, owner, name): setattr(owner, name + "2", D())
class E: f = Adds()
print("f2" in vars(E))
class OnInstance:
    def __init__(self): self.__set_name__ = lambda *a: print("never")
class F: o = OnInstance()
class Wrong:
    def __set_name__(self): pass
try:
    class G: w = Wrong()
except TypeError as e:
    print(e, e.__notes__)
