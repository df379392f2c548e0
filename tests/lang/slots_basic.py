class P:
    __slots__ = ("x", "y")


p = P()
p.x = 1
print(p.x, P.__slots__, hasattr(p, "__dict__"), type(P.x).__name__, repr(P.x))
for src in ("p.y", "p.z = 1", "del p.y", "p.__dict__"):
    try:
        exec(src)
    except AttributeError as e:
        print(src, "->", e)
del p.x
print(hasattr(p, "x"))
print(P.x.__get__(p, P) if hasattr(p, "x") else "unset")
P.x.__set__(p, 9)
print(p.x)
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)
