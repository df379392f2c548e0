from collections import ChainMap
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
c = ChainMap(a, b)
print(c, c["y"], c["z"], c.get("q"), "z" in c, len(c), sorted(c), list(c), dict(c), c.maps)
print(c.parents, c.new_child(), c.new_child({"n": 1}), c.new_child(k=5), bool(ChainMap()))
print(ChainMap())
c["z"] = 99
c["w"] = 0
del c["x"]
print(a, b, c.pop("y"), c["y"], c == {"w": 0, "z": 99, "y": 20}, c | {"m": 1})
print({"m": 1} | ChainMap({"k": 1}), c.copy(), ChainMap.fromkeys("ab", 1))
for f in (lambda: c["q"], lambda: c.__delitem__("y"), lambda: c.pop("y"),
        lambda: ChainMap().popitem(), lambda: ChainMap(a)["nope"]):
    try:
        f()
    except KeyError as e:
        print(type(e).__name__, e)
c.clear()
print(a, c.setdefault("s", 1), a, list(c.items()), list(c.values()))
c |= {"t": 2}
print(a)

class M(ChainMap):
    def __missing__(self, k):
        return "miss " + k

print(M()["k"])
