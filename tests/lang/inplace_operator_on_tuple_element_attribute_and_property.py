class P:
    def __init__(self): self._v = [1]
    @property
    def v(self): print("get"); return self._v
    @v.setter
    def v(self, x): print("set", x); self._v = x
p = P()
p.v += [2]
p.v *= 2
print(p._v)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e, t)
class RO:
    @property
    def v(self): return [1]
try:
    RO().v += [2]
except AttributeError as e:
    print(e)
class C:
    count = 0
    items = []
c = C()
c.count += 1
c.items += ["x"]
print(C.count, c.count, C.items, "items" in vars(c))
d = {"k": "a"}
d["k"] += "b"
d["k"] *= 2
try:
    d["missing"] += 1
except KeyError as e:
    print(d, repr(e))
s = "abc"
try:
    s[0] += "x"
except TypeError as e:
    print(e)
