import _weakref


class Box:
    def __init__(self, items):
        self.items = items

    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, v): return v in self.items
    def __iter__(self): return iter(self.items)
    def __call__(self, *a, **k): return a, k
    def __add__(self, other): return ("add", other)
    def __radd__(self, other): return ("radd", other)
    def __iadd__(self, other): self.items += other; return self
    def __neg__(self): return "neg"
    def __str__(self): return "box"
    def __index__(self): return 3
    def __eq__(self, other): return self is other
    def __hash__(self): return 7


box = Box([1, 2, 3])
p = _weakref.proxy(box)
print(type(p).__name__, p is _weakref.proxy(box), _weakref.getweakrefcount(box))
print(len(p), p[0], 2 in p, list(p), p(1, k=2), str(p), -p, bool(p))
print(p + 1, p == box, p != box, isinstance(p, Box), p.__class__ is Box)
p[0] = 10
del p[1]
p.new = 5
print(box.items, box.new, hasattr(p, "nope"), [0, 1, 2, 3, 4][p])
del p.new
print(hasattr(box, "new"))
for expression in ("hash(p)", "p.nope", "next(p)", "1 + p", "p < p", "p @ 1", "int(p, 5)"):
    try:
        print(expression, eval(expression))
    except Exception as e:
        print(expression, type(e).__name__, e)


class Plain:
    pass


plain = Plain()
q = _weakref.proxy(plain)
print(type(q).__name__, callable(q), callable(p))
for expression in ("q()", "len(q)", "q[0]", "iter(q)", "q + 1"):
    try:
        print(expression, eval(expression))
    except Exception as e:
        print(expression, type(e).__name__, e)
try:
    _weakref.proxy(5)
except TypeError as e:
    print(e)
