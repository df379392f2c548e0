from types import MappingProxyType
from collections import UserDict, OrderedDict, ChainMap

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = {"a": 1, "b": 2}
p = MappingProxyType(d)
print(p, p["a"], len(p), list(p), list(reversed(p)), p.get("z", 0), p == d, p == MappingProxyType(d), p.copy() is not d, type(p.copy()))
d["c"] = 3
print(p["c"], sorted(p.items()), "c" in p, list(p.keys()), list(p.values()))
print(p | {"z": 9}, {"z": 9} | p, type(p | p))
t(lambda: p.__ior__({}))
t(lambda: p["q"])
t(MappingProxyType, 5)
t(MappingProxyType, [1])
t(MappingProxyType, "abc")
t(MappingProxyType)
t(MappingProxyType, mapping={})
t(hash, MappingProxyType({}))
class H(dict):
    def __hash__(self): return 42
print(hash(MappingProxyType(H())), MappingProxyType(UserDict(x=1))["x"], MappingProxyType(OrderedDict(q=1)), MappingProxyType(ChainMap({}, {"k": 2}))["k"])
t(lambda: p | [("x", 1)])
t(type, "P", (MappingProxyType,), {})
class Missing(dict):
    def __missing__(self, key): return "missing " + key
print(MappingProxyType(Missing())["zz"], MappingProxyType[int, str])
