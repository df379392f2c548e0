d = {i: str(i) for i in range(5)}
print(list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))
print(list(map(list, zip(*d.items()))))
r = reversed(d)
print(next(r), r.__length_hint__())
d[99] = "new"
try:
    next(r)
except RuntimeError as e:
    print(type(e).__name__, e)
del d[2]
print(list(reversed(d)), max(d.items(), key=lambda kv: kv[1]))
print(dict(sorted(d.items(), reverse=True)), {k: v for k, v in d.items() if k % 2}, [*d])
print({*d.values()} >= {"0"}, (*d.items(),)[0])
n = {"a": {"b": {"c": 1}}}
n["a"]["b"]["d"] = n["a"].copy()
print(n, n["a"]["b"]["d"]["b"] is n["a"]["b"])
