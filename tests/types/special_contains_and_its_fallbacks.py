def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C:
    def __init__(self, r): self.r = r
    def __contains__(self, x): return self.r
class It:
    def __iter__(self): return iter([1, float("nan"), "a"])
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class N(It):
    __contains__ = None
class R:
    def __contains__(self, x): raise KeyError(x)
print(1 in C("truthy"), 1 in C(0), 1 not in C([]), 1 in It(), "a" in It(), 2 in It(), 20 in G(), 5 in G(), 5 not in G())
t(lambda: 1 in N())
t(lambda: 1 in R())
t(lambda: 1 in 5)
t(lambda: 1 in object())
t(lambda: 1 not in None)
t(lambda: 1 in int)
t(lambda: 1 in "abc")
t(lambda: "a" in b"abc")
t(lambda: b"a" in "abc")
class B:
    def __bool__(self): raise ValueError("no truth")
t(lambda: 1 in C(B()))
x = float("nan")
print(x in [x], x in (x,), x in {x}, float("nan") in [float("nan")])
t(lambda: [] in {})
t(lambda: 1 in iter([2, 1, 3]))
