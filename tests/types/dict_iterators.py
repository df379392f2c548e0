d = {"a": 1, "b": 2, "c": 3}
it = iter(d)
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it))
print(list(it))
print(type(iter(d.values())).__name__, type(iter(d.items())).__name__)
print(type(reversed(d)).__name__, type(reversed(d.items())).__name__)
print(type(reversed(d.values())).__name__)
print(list(d.items()), [k for k in d], dict(d.items()), len(d.keys()), len(d.items()))
print(len(d.values()))
v = d.values()
k = d.keys()
d["z"] = 26
print(list(v), list(k), len(v))
a, b, *c = d
print(a, b, c, max(d), min(d, key=d.get), sorted(d, reverse=True), sum(d.values()), "".join(d))
for i, (key, value) in enumerate(d.items()):
    d[key] = value * 2
print(d, next(iter(d.items())), next(iter({}), "empty"))
try:
    d.keys()[0]
except TypeError as e:
    print(type(e).__name__, e)
