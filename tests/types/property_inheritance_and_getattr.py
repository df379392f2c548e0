class A:
    @property
    def x(self):
        return "A.x"
    @property
    def broken(self):
        raise AttributeError("inner")

class B(A):
    @A.x.getter
    def x(self):
        return "B.x " + super().x

class C(A):
    x = "plain"

class G(A):
    def __getattr__(self, n):
        return "getattr " + n

b = B()
b.__dict__["x"] = "instance"
print(b.x, C().x, G().x, G().broken, G().other)
try:
    A().broken
except AttributeError as e:
    print(type(e).__name__, e)

class M(type):
    @property
    def cls_prop(cls):
        return cls.__name__

class D(metaclass=M):
    pass

print(D.cls_prop, hasattr(D(), "cls_prop"))

class Sub(property):
    pass

class E:
    @Sub
    def y(self):
        "doc of y"
        return 1

print(E().y, type(E.__dict__["y"]).__name__, E.y.__doc__)
