class A:
    x = 1
    def __getattribute__(self, n):
        if n == "blocked":
            raise AttributeError(n)
        return ("ga", n) if n.startswith("v") else super().__getattribute__(n)
    def __getattr__(self, n):
        return ("fallback", n)
    def __setattr__(self, n, v):
        super().__setattr__(n, ("set", v))
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)

a = A()
a.y = 5
print(a.x, a.y, a.virtual, a.blocked, a.other, getattr(a, "zz", 0))
del a.y
try:
    del a.nope
except AttributeError as e:
    print(type(e).__name__, e)

class B:
    def __getattr__(self, n):
        raise KeyError(n)

for f in (lambda: B().q, lambda: hasattr(B(), "q"), lambda: getattr(B(), "q", 1)):
    try:
        f()
    except KeyError as e:
        print(type(e).__name__, e)

class C:
    pass

c = C()
c.__getattr__ = lambda n: "instance"
try:
    c.foo
except AttributeError as e:
    print(type(e).__name__, e)
C.__getattr__ = lambda self, n: "class"
print(c.foo)
