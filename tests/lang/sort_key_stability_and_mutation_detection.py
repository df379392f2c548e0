class K:
    def __init__(self, k, tag): self.k, self.tag = k, tag
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return f"{self.k}{self.tag}"
data = [K(2, "a"), K(1, "b"), K(2, "c"), K(1, "d")]
print(sorted(data), sorted(data, reverse=True), sorted(data, key=lambda v: v.tag, reverse=True))
calls = []
print(sorted([3, 1, 2], key=lambda v: calls.append(v) or -v), calls)
l = [3, 1, 2]
def bad(v):
    l.append(v)
    return v
try:
    l.sort(key=bad)
except ValueError as e:
    print(e, sorted(l))
def empty_during(v):
    return (len(m), v)
m = [2, 1]
m.sort(key=empty_during)
print(m)
def raising(v):
    if v == 1: raise KeyError(v)
    return v
n = [3, 1, 2]
try:
    n.sort(key=raising)
except KeyError as e:
    print(e, n)
for call in (lambda: sorted([1, "a"]), lambda: [].sort(1), lambda: sorted([1], 1), lambda: sorted(), lambda: sorted([2, 1], key=5), lambda: sorted([None, 1]), lambda: sorted([1, 2], reverse="x"), lambda: sorted(5), lambda: sorted([1j, 2j])):
    try:
        print(call())
    except TypeError as e:
        print(e)
class Gt:
    def __gt__(self, o): return True
print(len(sorted([Gt(), Gt()])))
