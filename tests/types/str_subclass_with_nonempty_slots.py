import copy, gc
class S(str):
    __slots__ = ("x", "y")
class D(S):
    __slots__ = ("z",)
class E(D): pass
for cls in (S, D, E):
    for text in ("", "a", "\xe9" * 7, "b" * 100):
        s = cls(text)
        print(hasattr(s, "x"), end=" ")
        s.x = [1]
        s.y = text * 2
        if cls is not S:
            s.z = {"k": s.x}
        if cls is E:
            s.free = 5
        gc.collect()
        print(s == text, s.x, s.y == text * 2, getattr(s, "z", None), getattr(s, "free", None))
        del s.x
        try:
            s.x
        except AttributeError as e:
            print(e)
s = S("k")
try:
    s.q = 1
except AttributeError as e:
    print(e)
s.x = 1
objs = [S(str(i)) for i in range(1000)]
for i, o in enumerate(objs):
    o.x = [i]
    o.y = o
gc.collect()
junk = [[i] for i in range(1000)]
print(all(o.x == [i] and o.y is o for i, o in enumerate(objs)))
c = copy.copy(s)
print(c, c.x, hasattr(c, "y"), type(c).__name__, {s: 1}["k"], S.x.__name__)
def loop():
    total = 0
    for o in objs:
        total += o.x[0]
    return total
print(loop(), loop())
class A(str): __slots__ = ("p",)
class B(str): __slots__ = ("p",)
a = A("t"); a.p = 1
a.__class__ = B
print(type(a).__name__, a.p)
try:
    class M(S, A): pass
except TypeError as e:
    print(e)
