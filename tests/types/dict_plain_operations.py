d = {"a": 1, "b": 2}
print(d, len(d), d["a"], "a" in d, "z" in d, d.get("z"), d.get("z", 0))
d["c"] = 3
d["a"] = 10
del d["b"]
print(d, list(d), list(d.values()), list(d.items()))
for k, v in d.items():
    print(k, v)
print(d.pop("a"), d, {**d, "n": 5}, {i: i * i for i in range(3)}, dict(x=1))
print(d == {"c": 3}, sorted({"b": 1, "a": 2}), d.setdefault("s", []), d)
