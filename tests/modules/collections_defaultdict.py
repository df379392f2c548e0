from collections import defaultdict
d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d, d["b"], d.get("c"), "c" in d, d, d.default_factory, dict(d), len(d))
i = defaultdict(int, {"x": 5}, y=2)
i["x"] += 1
i["z"] += 1
print(i, i.copy(), type(i.copy()).__name__, i | {"q": 1}, {"q": 1} | i)
print(i == {"x": 6, "y": 2, "z": 1})
i.default_factory = None
try:
    i["nope"]
except KeyError as e:
    print(type(e).__name__, e)
n = defaultdict()
print(n, n.default_factory)
tree = lambda: defaultdict(tree)
t = tree()
t[1][2][3] = "leaf"
print(t[1][2][3], len(t))
r = defaultdict(list)
r["self"].append(r)
print(str(r).count("defaultdict") >= 2)

class D(defaultdict):
    def __missing__(self, k):
        return "missing " + k

print(D()["x"], defaultdict(lambda: 7)["k"])
for f in (lambda: defaultdict(5), lambda: defaultdict([]), lambda: defaultdict(list, 5),
        lambda: defaultdict(lambda: 1 / 0)["a"], lambda: defaultdict(lambda x: x)["a"]):
    try:
        f()
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
