from collections.abc import Mapping


class M(Mapping):
    def __getitem__(self, k):
        print("getitem", k)
        return {"a": 1, "b": 2}[k]
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
    def get(self, k, default=None):
        print("get", k, default is not None)
        return {"a": 1, "b": None}.get(k, default)
    def keys(self):
        print("keys")
        return ["a", "b"]


match M():
    case {"c": _}: print("c")
    case {"b": None, "a": x}: print("ab", x)
match M():
    case {"a": 1, **rest}: print(rest)
