groups = {}
for w in "apple bob avocado cat blue".split():
    groups.setdefault(w[0], []).append(w)
print(groups)
d = {}
a = d.setdefault("k", [])
b = d.setdefault("k", [1])
print(a is b, d, d.get("zz", a) is a, d.get("k") is a, d.setdefault("n"), d)
calls = []

class K:
    def __hash__(self):
        calls.append("hash")
        return 1
    def __eq__(self, o):
        calls.append("eq")
        return True

k, k2 = K(), K()
e = {}
e.setdefault(k, 1)
print(calls)
calls.clear()
e.setdefault(k2, 2)
print(calls, list(e.values()))
for f in (lambda: d.setdefault(), lambda: d.setdefault([], 1), lambda: d.setdefault(1, 2, 3),
        lambda: d.get(1, 2, 3), lambda: d.get("a", default=1)):
    try:
        f()
    except TypeError as x:
        print(type(x).__name__, x)
