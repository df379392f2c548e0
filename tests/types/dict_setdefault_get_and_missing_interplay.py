def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class D(dict):
    calls = 0
    def __missing__(self, key):
        D.calls += 1
        return "missing"
d = D()
print(d["a"], d.get("a"), d.setdefault("b"), d.setdefault("b", 5), d.setdefault("c", 6), "a" in d, d, D.calls)
print(D.fromkeys("a")["z"], d.pop("zz", "default"), D.calls)
t(d.get)
t(d.get, "a", 1, 2)
t(d.get, [])
t(d.setdefault, [])
t(d.setdefault)
class M(dict):
    __missing__ = None
t(lambda: M()["q"])
class I(dict):
    pass
i = I()
i.__missing__ = lambda key: "instance"
t(lambda: i["q"])
print("%(b)s %(zz)s" % d, "{zz}".format_map(d), eval("zz", {}, d))
