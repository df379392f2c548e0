class D(dict):
    def __setitem__(self, key, value): super().__setitem__(key, ("set", value))
    def __getitem__(self, key): return "got"
    def __contains__(self, key): return True
    def __iter__(self): return iter(["iterated"])
    def keys(self): return ["key"]
    def __len__(self): return 42
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(dict.items(d), d["zz"], d.get("zz"), "zz" in d, list(d), len(d), dict(d), {**d}, d.copy(), type(d.copy()), d | {}, repr(d), dict.__len__(d))
def f(**kw): return kw
print(f(**d), list(d.items()), sorted(d), bool(D()), [*d])
