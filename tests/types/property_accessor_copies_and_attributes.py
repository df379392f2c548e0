def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    @property
    def x(self):
        "the getter doc"
        return self._x
    @x.setter
    def x(self, value): self._x = value
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: None, doc="write only")
    none = property()
a = A()
a.x = 3
print(a.x, A.x.__doc__, A.x.fget.__name__, A.x.fset.__name__, A.x.fdel.__name__, A.wo.__doc__, A.ro.__doc__, A.x.__name__)
del a.x
t(lambda: a.x)
t(setattr, a, "ro", 1)
t(delattr, a, "ro")
t(lambda: a.wo)
t(delattr, a, "wo")
t(lambda: a.none)
t(setattr, A.x, "fget", None)
t(property, 1, 2, 3, 4, 5)
t(property, fget=None, nothing=1)
t(A.x.__get__, None)
t(A.x.__set__, a)
p = property(5)
class B: q = p
t(lambda: B().q)
print(A.x.getter(None).fset is A.x.fset, A.x.__get__(None, A) is A.x, A.x.__isabstractmethod__)
A.wo.__doc__ = "changed"
print(A.wo.__doc__)
