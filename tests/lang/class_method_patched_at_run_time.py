class Empty:
    pass


class C(Empty):
    def m(self):
        return "old"


c = C()
print(c.m())
C.m = lambda self: "new"
print(c.m())
c.m = lambda: "instance"
print(c.m())
del c.m
print(c.m())
del C.m
print(hasattr(c, "m"))


class P:
    def m(self): return "parent"


C.__bases__ = (P,)
print(c.m(), C.__mro__[1].__name__)
