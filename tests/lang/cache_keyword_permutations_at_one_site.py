def f(a, b=2, *, c, d=4, **k): return a, b, c, d, k


def g(c, a, **rest): return ("g", c, a, rest)


for fn in (f, g, f, g):
    print(fn(c=1, a=2, z=3), fn(a=1, c=2))
f.__kwdefaults__ = {"d": "new d"}
print(f(1, c=2))
f.__defaults__ = ("new b",)
print(f(1, c=2), f(c=1, a=2))
