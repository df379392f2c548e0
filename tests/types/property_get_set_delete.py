class C:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, v):
        print("set", v)
        self._x = v
    @x.deleter
    def x(self):
        print("del")
        del self._x
    @property
    def ro(self):
        return "ro"

c = C()
print(c.x, c.ro, C.x.__doc__, C.x.fget.__name__, C.ro.fset, C.ro.fdel, type(C.x).__name__)
c.x = 5
print(c.x)
del c.x
for f in (lambda: c.x, lambda: setattr(c, "ro", 1), lambda: delattr(c, "ro"),
        lambda: setattr(C.x, "fget", None)):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__, e)
print(C.x.__name__, C.__dict__["x"].__get__(None, C) is C.x, C.x.__isabstractmethod__)
