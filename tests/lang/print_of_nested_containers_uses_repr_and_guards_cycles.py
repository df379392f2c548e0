class R:
    def __repr__(self): return "R()"
    def __str__(self): return "str"
print([R()], (R(),), {R(): R()}, {R()}, frozenset([R()]), R())
l = [1]; l.append(l)
d = {}; d["self"] = d
t = ([],); t[0].append(t)
print(l, d, t)
class L(list): pass
class D(dict): pass
x = L([1]); x.append(x)
y = D(a=1); y["y"] = y
print(x, y)
class N:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"N{self.items!r}" if len(self.items) == 0 else "N(...)"
print(N().items)
s = set(); f = frozenset([1])
print(s, f, {f}, (1,), (), [[]], {}, {1: {}})
