class S(set): pass
class F(frozenset): pass
s, f = S([1, 2]), F([2, 3])
for a in (s, f, {1}, frozenset([1])):
    for b in (s, f):
        print(type(a | b).__name__, type(a & b).__name__, type(a - b).__name__, type(a ^ b).__name__, end="; ")
print()
print(type(s.copy()).__name__, type(f.copy()).__name__, type(s.union([1])).__name__, type(f.union([1])).__name__, type(f.difference([])).__name__, frozenset(f) is f, type(frozenset(f)).__name__)
x = frozenset([1])
print(x.copy() is x, frozenset(x) is x, set(x) == x, repr(s), repr(f), repr(S()), repr(F()), repr(frozenset()), repr(set()))
class H(S):
    def __init__(self, items, extra): super().__init__(items); self.extra = extra
print(H([1], 2), H([1], 2).extra)
