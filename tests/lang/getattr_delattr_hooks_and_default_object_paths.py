class A:
    x = 1
    def __getattribute__(self, n):
        if n == "blocked": raise AttributeError("by getattribute")
        if n == "error": raise KeyError(n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n):
        if n in ("blocked", "virtual"): return "from getattr " + n
        raise AttributeError(f"nothing {n}", name=n, obj=self)
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
a = A()
print(a.x, a.blocked, a.virtual, hasattr(a, "nope"), getattr(a, "nope", "default"))
a.y = 2
del a.y
for act in (lambda: a.nope, lambda: a.error, lambda: delattr(a, "y"), lambda: hasattr(a, "error"), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: object.__getattribute__(a, "virtual"), lambda: hasattr(a, 5), lambda: getattr(a)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
print(object.__getattribute__(A, "__name__") if False else type.__getattribute__(A, "__name__"))
class B:
    def __getattr__(self, n): return lambda *args: (n, args)
b = B()
print(b.anything(1), b.__custom__(2))
for f in (len, iter, lambda v: v + 1, lambda v: v[0], hash):
    try:
        f(b)
        print("ok")
    except TypeError as e:
        print(e)
class C:
    def __init__(self): self.__dict__ = D(z=26)
class D(dict):
    def __missing__(self, k): return "missing"
    def __getitem__(self, k): return "getitem"
c = C()
print(c.z)
try:
    c.w
except AttributeError as e:
    print(e)
