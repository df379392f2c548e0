def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(dict, [("a", 1), ["b", 2], "cd"])
t(dict, [("a",)])
t(dict, [("a", 1, 2)])
t(dict, ["abc"])
t(dict, [1])
t(dict, 5)
t(dict, None)
t(dict, {"a": 1}, b=2, a=3)
t(dict, {"a": 1}, {"b": 2})
t(dict, [([], 1)])
t(dict, [(1, 2), (1.0, 3), (True, 4)])
t(dict, self=1, other=2, iterable=3)
t(dict, **{"not identifier": 1})
t(lambda: dict(**{1: 2}))
class Keys:
    def keys(self): return iter("xy")
    def __getitem__(self, key): return key * 2
t(dict, Keys())
class NoKeys:
    keys = 5
t(dict, NoKeys())
class BadKeys:
    def keys(self): return 5
t(dict, BadKeys())
t(lambda: {}.update([1, 2]))
t(lambda: {}.update(["ab", "c"]))
