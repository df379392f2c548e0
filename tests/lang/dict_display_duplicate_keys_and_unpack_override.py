class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): print("eq", self.n, o.n); return True
    def __repr__(self): return f"K{self.n}"
print({K(1): "a", K(2): "b"})
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b", -0.0: "c"})
print({**{"a": 1, "b": 2}, "a": 3, **{"b": 4, "c": 5}})
class M:
    def keys(self): return ["x", "x"]
    def __getitem__(self, k): print("item", k); return k
print({**M()})
for bad in (5, [1], None, "ab"):
    try:
        {**bad}
    except TypeError as e:
        print(e)
try:
    {[]: 1}
except TypeError as e:
    print(e)
try:
    {1, []}
except TypeError as e:
    print(e)
