def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = {1: "int", "1": "str", 1.5: "float", (1,): "tuple", None: "none", True: "bool", b"1": "bytes", frozenset([1]): "fs", 1j: "complex", int: "type", ...: "ellipsis"}
print(d, len(d), d[1.0], d[True], d[1 + 0j], d[(1.0,)], d[frozenset([True])])
d[1.0] = "replaced"
print(list(d)[0], d[1], "1" in d, 1.5 in d, 2 in d, None in d)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f"K{self.v}"
e = {K(i % 3): i for i in range(9)}
print(e, len(e), e[K(2)], K(5) in e, e.pop(K(0)), e, e.setdefault(K(0), "new"), list(e))
del e[K(1)]
e[K(1)] = "again"
print(e, dict(reversed(e.items())), {**e, K(2): "last"}, e | {K(3): 3})
t(lambda: e[K(9)])
t(lambda: d[[1]])
t(lambda: d[{}])
t(lambda: d[1, []])
