class D(dict):
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): super().__setitem__(k, ("set", v))
    def __contains__(self, k): return True
    def __iter__(self): return iter(["i1"])
    def keys(self): return ["k1", "k2"]
    def items(self): return [("item", 1)]
d = D(a=1)
print(d["x"], "zz" in d, list(d), {**d}, dict(d), [*d], (lambda **k: k)(**d), "%(q)s" % d, "{q}".format_map(d), "{0[q]}".format(d), d.get("a"), d.pop("a"), d.setdefault("n", 1), dict.__getitem__(d, "n"))
match {"a": 1}:
    case {"a": x}:
        print(x)
match d:
    case {"m": y}:
        print("matched", y)
    case _:
        print("no match")
ns = D()
exec("v = 5\nw = v", {"__builtins__": __builtins__}, ns)
print(dict.__repr__(ns))
print(eval("anything", {}, d), sorted(d), len(d), bool(D()), d | {}, {} | d, dict.fromkeys(d), list(map(str, d)), max(d), str(d), d == {}, d.copy(), list(zip(d)))
class E(dict):
    def __init__(self, *a, **k): print("init", a, k)
    def update(self, *a): print("update")
e = E({"x": 1}, y=2)
print(e, dict.__init__(e, {"x": 1}), e, E.fromkeys("a"))
print(len(dict.items(D(a=1))))
