class D(dict):
    def __missing__(self, k):
        print("missing", k)
        return 5


match D():
    case {"k": v}: print("matched")
    case _: print("no match")


class G:
    pass


import collections.abc


class M(collections.abc.Mapping):
    def __getitem__(self, k): print("getitem", k); return k
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
    def get(self, k, d=None): print("get", k); return d if k == "z" else k * 2


match M():
    case {"z": _}: print("z")
    case {"a": a, **kw}: print(a, kw)
