class C:
    @property
    def x(self):
        "doc x"
        return 1
    def _set(self, v):
        self.v = v
    y = x.setter(_set)
    z = property(lambda self: self.v, _set)
    w = property(doc="only doc")

c = C()
c.y = 5
c.z = 6
print(c.v, C.y is C.x, C.y.fget is C.x.fget, C.y.__doc__, C.x.__name__, C.y.__name__)
print(C.w.__doc__, C.z.__doc__)
for f in (lambda: setattr(c, "x", 1), lambda: c.w, lambda: setattr(c, "w", 1),
        lambda: delattr(c, "z")):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__, e)
C.x.__doc__ = "changed"
print(C.x.__doc__)
p = property(len)
print(p.__get__([1, 2]), p.__get__("abc", str), p.fget, p.__set_name__(C, "named"), p.__name__)
try:
    property(lambda s: 1).__name__
except AttributeError as e:
    print(type(e).__name__, e)
