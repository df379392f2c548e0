from collections import ChainMap
base = {"a": 1, "b": 2}
c = ChainMap({}, base)
c["a"] = 10
print(c["a"], base["a"], c.maps[0], list(c), len(c), dict(c), c.get("zz", 5), "b" in c)
child = c.new_child({"b": 20})
print(child["b"], child["a"], child.parents["b"], child.parents == c, len(child.maps))
print(list(child.items()))
del child["b"]
print(child["b"])
try:
    del child["b"]
except KeyError as e:
    print(type(e).__name__, e)
base["late"] = 3
print(child["late"], sorted(child), child.maps[0], list(child.values()), child == dict(child))
for m in reversed(child.maps):
    print(m)
child.maps.append({"z": 26})
print(child["z"], bool(ChainMap({}, {})), bool(ChainMap({}, {1: 2})))
print(ChainMap({1: 2}).copy(), repr(child.new_child(q=1).maps[0]))
import copy
k = copy.copy(child)
k["only k"] = 1
print("only k" in child, k.maps[1] is child.maps[1])
