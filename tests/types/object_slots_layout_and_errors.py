def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    __slots__ = ("x", "_A__mangled", "__private")
    y_default = 5
a = A()
a.x = 1
print(a.x, sorted(n for n in A.__dict__ if "x" in n or "private" in n or "mangled" in n))
t(lambda: a._A__private)
t(setattr, a, "other", 1)
t(setattr, a, "y_default", 1)
t(lambda: a.__dict__)
t(delattr, a, "x")
t(delattr, a, "x")
t(lambda: a.x)
def make(slots, bases=(), **ns):
    return type("S", bases, {"__slots__": slots, **ns})
t(make, [1])
t(make, ["1x"])
t(make, ["x"], x=1)
t(make, ["__dict__", "__dict__"])
t(make, ["__weakref__", "__weakref__"])
t(make, ["x"], (int,))
t(make, ["x"], (tuple,))
t(make, ["__dict__"], (type("D", (), {}),))
t(make, 5)
D = make(["__dict__", "q"])
d = D()
d.anything = 1
d.q = 2
print(d.__dict__, d.q, D.__slots__)
G = make({"documented": "the doc"})
print(G.__slots__, G.documented.__doc__, type(G.documented).__name__, G.documented.__objclass__ is G)
E = make("single")
print(E.__slots__, hasattr(E(), "single"))
