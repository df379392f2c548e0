from collections import defaultdict
calls = []

def factory():
    calls.append(1)
    return len(calls)

d = defaultdict(factory)
print(d["a"], d["a"], d["b"], "c" in d, d.get("c"), d.setdefault("d", "x"))
print(d.pop("zz", None), len(calls), dict(d))
d.default_factory = list
d["l"].append(5)
print(d["l"], d.copy().default_factory is list, repr(d).split(",")[0])
import copy
e = copy.copy(d)
e["new"].append(1)
print("new" in d, type(copy.deepcopy(d)).__name__, defaultdict(int, [("k", 1)]))
print(defaultdict(None, {}), defaultdict(int) == {})
n = defaultdict(lambda: defaultdict(int))
for w in ("ab", "ac", "bb"):
    for c in w:
        n[w][c] += 1
print({k: dict(v) for k, v in n.items()})
u = defaultdict(int, a=1) | {"b": 2}
print(type(u).__name__, u["zz"], type({"b": 2} | defaultdict(int)).__name__)
v = defaultdict(int)
v |= {"x": 1}
print(v, v.__missing__("m"), v)

class Sub(defaultdict):
    def __init__(self):
        super().__init__(lambda: "sub")

print(Sub()["q"])
