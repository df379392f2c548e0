class D(dict):
    def __missing__(self, k): print("missing", k); return k * 2
d = D(a=1)
print(d["a"], d["b"], "b" in d, d.get("c"), d.get("c", 0), d.pop("z", None), d.setdefault("q", 5), d)
try:
    d.pop("zz")
except KeyError as e:
    print(repr(e))
class E(dict):
    __missing__ = None
try:
    E()["x"]
except TypeError as e:
    print(e)
e = dict()
try:
    e.__missing__ = 1
except AttributeError as x:
    print(x)
class S(dict):
    def __setitem__(self, k, v): print("setitem", k)
    def __getitem__(self, k): return "overridden"
    def keys(self): print("keys"); return ["k"]
    def __iter__(self): print("iter"); return dict.__iter__(self)
s = S(x=1)
s.update(y=2)
s["z"] = 3
print(dict(s), {**s}, s.get("x"), list(s), s | {"w": 1})
def f(**kw): return kw
print(f(**s))
print("{x} {y}".format(**D(x=1, y=2)), "%(m)s" % D(), "{m}".format_map(D()))
print(eval("nothing", {}, D()))
