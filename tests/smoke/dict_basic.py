d = {"a": 1, "b": 2}
d["c"] = 3
print(d)
print(d["a"], len(d), "b" in d, "z" in d)
for k in d:
    print(k, d[k])
