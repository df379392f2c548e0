import sys
def f(a, b):
    c = a
    fr = sys._getframe()
    d = fr.f_locals
    keys = sorted(k for k in d if k not in ("fr", "d"))
    return keys, d["a"], "b" in d, "zz" in d, d.get("zz", 5), len(d) >= 4
print(f(1, 2))
def g():
    x = 1
    def inner():
        nonlocal x
        x = 2
        return sys._getframe(1).f_locals["x"], sys._getframe().f_locals
    return inner()
print(g())
def gen():
    v = 1
    yield
    v = 2
    yield
it = gen()
next(it)
print(it.gi_frame.f_locals)
next(it)
print(it.gi_frame.f_locals)
class C:
    y = 1
    print(sorted(k for k in sys._getframe().f_locals if k[0] != "_"))
print(sys._getframe().f_locals is globals())
