import weakref, gc

class K:
    def __init__(self, n):
        self.n = n
    def __repr__(self):
        return f"K{self.n}"

def settle():
    def fill(n):
        return fill(n - 1) if n else [None] * 8
    fill(30)
    gc.collect()
    gc.collect()

keep = {"a": K(1), "b": K(2), "c": K(3)}
v = weakref.WeakValueDictionary()
k = weakref.WeakKeyDictionary()
s = weakref.WeakSet()

def fill_them():
    a, b, c = keep.values()
    v.update({"a": a, "b": b})
    v["c"] = c
    k[a] = "one"
    k[b] = "two"
    s.update([a, b, c])
    print(len(v), v["a"], sorted(v), v.get("zz"), "b" in v, sorted(k.values()), k[a], len(k))
    print(a in s, len(s), sorted(x.n for x in s))

fill_them()
del keep["b"]
settle()

def after():
    a, c = keep.values()
    print(len(v), sorted(v), list(k.values()), len(s), "b" in v, sorted(v.items()))
    try:
        v["b"]
    except KeyError as e:
        print(type(e).__name__, e)
    print(v.pop("c"), v.setdefault("d", c), sorted(v), [r() for r in v.valuerefs()])
    print(k.pop(a), len(k))
    print(s.discard(a), len(s), s | {c} == {c}, v.popitem()[0] in ("a", "d"))
    try:
        k[5] = 1
    except TypeError as e:
        print(type(e).__name__, e)

after()
