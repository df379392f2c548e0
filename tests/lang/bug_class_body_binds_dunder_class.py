class A:
    def f(self): return "A"


class X(A):
    def f(self): return super().f()
    __class__ = 413


x = X()
print(x.f(), x.__class__, X.__dict__["__class__"])


def method(self):
    class Y:
        x = __class__
        def f(): __class__
    return Y.x


try:
    exec("class Z:\n [__class__ for _ in [1]]\n def f(self): return __class__")
except NameError as e:
    print(type(e).__name__)
class W:
    def get(self): return [__class__ for _ in [1]]
print(W().get() == [W])
