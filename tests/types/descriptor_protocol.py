class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, cls=None):
        return "get", self.name, obj is not None, cls.__name__
    def __set__(self, obj, v):
        print("set", v)
    def __delete__(self, obj):
        print("delete")

class N:
    def __get__(self, obj, cls=None):
        return "non-data"

class C:
    d = D()
    n = N()

c = C()
print(c.d, C.d)
c.d = 5
del c.d
c.__dict__["d"] = "shadow"
print(c.d, c.n)
c.n = "own"
print(c.n, C.n)

class SetOnly:
    def __set__(self, o, v):
        o.__dict__["s"] = v * 2

class E:
    s = SetOnly()

e = E()
print(type(e.s).__name__)
e.s = 4
print(e.s)
try:
    del e.s
except AttributeError as x:
    print(type(x).__name__, x)

class Raise:
    def __get__(self, o, c):
        raise AttributeError("from get")

class F:
    r = Raise()
    def __getattr__(self, n):
        return "fallback " + n

print(F().r, hasattr(F, "r"))

class BadName:
    def __set_name__(self, o, n):
        raise ValueError("bad name")

try:
    class G:
        b = BadName()
except ValueError as x:
    print(type(x).__name__, x, x.__notes__)
