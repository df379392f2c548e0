d = {"a": 1, "b": 2, "c": 3}
d |= {"b": 20, "d": 4}
print(list(d.items()))
d = {**d, "a": 0}
print(list(d.items()))
d.update(a=9, z=1)
d.pop("b")
d["b"] = 5
print(list(d.items()), list(reversed(d)))
k = d.keys()
i = d.items()
v = d.values()
d["new"] = 1
del d["a"]
print(list(k), list(i)[-1], list(v), len(k), "new" in k, ("new", 1) in i)
print(dict(reversed(d.items())), dict(sorted(d.items())), dict(zip(d.values(), d)))
print({v: k for k, v in d.items()}, dict(map(reversed, d.items())))
d.setdefault("first", 0)
d.setdefault("c", 100)
print(d, d.popitem(), d.popitem(), d)
