d = {"a": 1, "b": 2, "c": 3}
del d["b"]
print(d, d.popitem(), d)
try:
    del d["zz"]
except KeyError as e:
    print(type(e).__name__, e)
d["x"] = 9
print(d.popitem(), d.popitem(), d)
try:
    d.popitem()
except KeyError as e:
    print(type(e).__name__, e)
d["n"] = 1
print(d.clear(), d, len(d), bool(d))
for i in range(1000):
    d[i] = i
for i in range(0, 1000, 2):
    del d[i]
print(len(d), list(d)[:3], d.popitem())
for i in range(10):
    d[-i] = i
print(list(d)[-3:], sum(d))
