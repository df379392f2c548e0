import types
d = {"a": 1}
p = types.MappingProxyType(d)
d["b"] = 2
print(p, p["a"], len(p), list(p), "b" in p, p.get("zz", 0), p.keys(), p.items(), p.values())
print(p.copy(), p == d, p | {"c": 3}, {"c": 3} | p, list(reversed(p)))
print(type(p | {}).__name__)

def st():
    p["x"] = 1

def dl():
    del p["a"]

for f in (st, dl, lambda: p["zz"], lambda: p.clear(), lambda: types.MappingProxyType(5),
        lambda: types.MappingProxyType([1]), lambda: p.__ior__({})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
n = types.SimpleNamespace(x=1, y="b")
n.z = [n.x]
print(n, n == types.SimpleNamespace(x=1, y="b", z=[1]), n.__dict__)
print(types.SimpleNamespace({"q": 1}, r=2), n == 5)
n.me = n
del n.x
print(n)

class Sub(types.SimpleNamespace):
    pass

print(Sub(a=1), repr(type(n)))
for f in (lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({1: 2}), lambda: n.x,
        lambda: n < n, lambda: types.SimpleNamespace({}, {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
