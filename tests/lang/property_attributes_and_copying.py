def g(self): "getter doc"; return 1
def s(self, v): pass


p = property(g)
q = p.setter(s)
print(p.fget is g, p.fset, q.fset is s, q.fdel, q is p, q.__doc__)
r = property(g, doc="own")
print(r.__doc__, r.setter(s).__doc__, r.getter(lambda self: 2).__doc__)
print(p.__get__(None, int) is p, p.__get__(object()))
try:
    p.fget = 5
except AttributeError as e:
    print(e)
p.__doc__ = "changed"
print(p.__doc__)


class C:
    x = property(g)


print(C.x.__name__, property().__doc__)
