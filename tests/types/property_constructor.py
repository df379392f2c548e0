def g(self):
    "getter doc"
    return "got"

def s(self, v):
    print("setting", v)

class C:
    a = property(g)
    b = property(g, s, None, "own doc")
    c = property()
    d = property(fset=s, doc="d doc")
    e = property(lambda self: self.missing_thing)

c = C()
print(c.a, c.b, C.a.__doc__, C.b.__doc__, C.d.__doc__, C.c.__doc__)
c.b = 3
c.d = 4
for f in (lambda: c.c, lambda: c.d, lambda: setattr(c, "a", 1), lambda: delattr(c, "b"),
        lambda: setattr(c, "c", 1), lambda: delattr(c, "c"), lambda: c.e):
    try:
        f()
    except AttributeError as e:
        print(type(e).__name__, e)
p = property(g).setter(s)
print(p.fget is g, p.fset is s, p.getter(len).fget, p.deleter(s).fdel is s)
try:
    p.__get__(5)
    print(p.__get__(5))
    property(1, 2, 3, 4, 5)
except TypeError as e:
    print(type(e).__name__, e)
