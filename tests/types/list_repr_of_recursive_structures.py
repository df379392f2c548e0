a = []
a.append(a)
print(a, [a])
b = [1, (a, {"k": a})]
a.append(b)
print(b)
t1 = ([],)
t1[0].append(t1)
print(t1, t1[0])
d = {}
d["self"] = d
d["list"] = [d, (d,)]
print(d)
class L(list): pass
l = L()
l.append(l)
print(l)
class R:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"R({self.items!r})"
try:
    repr(R())
except RecursionError as e:
    print(type(e).__name__)
from collections import deque, OrderedDict
q = deque([1])
q.append(q)
print(q)
o = OrderedDict()
o["o"] = o
print(o)
