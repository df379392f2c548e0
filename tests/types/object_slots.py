class P:
    __slots__ = ("x", "__y", "z")
    def __init__(self):
        self.x = 1
        self.__y = 2

p = P()
print(p.x, p._P__y, P.__slots__, type(P.x).__name__, P.x.__name__, P.x.__get__(p))
print(P.x.__objclass__)
P.x.__set__(p, 7)
print(p.x, P.__dict__["z"].__get__(None, P) is P.z)
for f in (lambda: p.z, lambda: setattr(p, "w", 1), lambda: p.__dict__, lambda: delattr(p, "z"),
        lambda: P.x.__get__(5), lambda: P.x.__set__("s", 1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
del p.x
print(hasattr(p, "x"))

class Q(P):
    pass

q = Q()
q.w = 3
print(q.__dict__, q.x)

class R(P):
    __slots__ = ("__dict__", "extra")

r = R()
r.any = 1
r.extra = 2
print(r.__dict__, r.extra)

class E:
    __slots__ = {"a": "doc for a"}

print(E.a.__doc__, E.__slots__)
for ns in ({"__slots__": ("a",), "a": 1}, {"__slots__": ["a", "__dict__", "__dict__"]},
        {"__slots__": 5}):
    try:
        type("X", (), ns)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

class Str:
    __slots__ = "single"

s = Str()
s.single = 1
print(s.single)
try:
    class L(int):
        __slots__ = ("a",)
    class M(P, E):
        pass
except TypeError as e:
    print(type(e).__name__, e)
