def f(): return None, True, False, ..., NotImplemented, (), ""
print(all(a is b for a, b in zip(f(), f())))
a, b = [], []
print(a is b, a is not b, a is a, None is None, type(None) is type(None), int is int, (x := 5) is x)
def g(v=[]): return v
print(g() is g(), g.__defaults__[0] is g())
class C:
    def m(self): pass
c = C()
print(c.m is c.m, C.m is C.m, c.m == c.m, c.__dict__ is c.__dict__, C.__dict__ is C.__dict__)
k = object()
print(k is k, k in [k], id(k) == id(k), id(k) != id(object()))
