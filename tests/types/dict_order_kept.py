d = {"z": 1, "a": 2, "m": 3}
print(d)
d["z"] = 10
print(d)
del d["a"]
d["a"] = 20
print(d)
d.pop("z")
d["z"] = 0
print(list(d), list(d.values()), list(d.items()))
print(list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
print(d == {"z": 0, "a": 20, "m": 3})
e = {}
for i in range(20):
    e[i * 7919 % 31] = i
for i in range(0, 31, 2):
    e.pop(i, None)
print(e)
