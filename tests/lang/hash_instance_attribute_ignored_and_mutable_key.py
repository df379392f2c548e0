class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v


k = K(1)
k.__hash__ = lambda: 99
d = {k: "one"}
print(d[K(1)], hash(k) == hash(1))
k.v = 2
print(K(2) in d, K(1) in d, list(d)[0] is k)
k.v = 1
print(K(1) in d)
