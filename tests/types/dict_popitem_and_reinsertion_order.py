def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = dict.fromkeys("abcd", 0)
print(d.popitem(), list(d))
d["a"] = 9
d["d"] = 8
print(list(d.items()))
del d["b"]
d["b"] = 7
print(list(d), d.popitem(), d.popitem())
d.update(b=1, a=2)
print(d)
d |= {"z": 1, "a": 3}
print(d, d.pop("a"), d.pop("a", "none"))
t(d.pop, "a")
t({}.popitem)
t(d.pop)
t(d.pop, "a", 1, 2)
t(d.pop, [])
t({}.pop, [], "default")
t({}.pop, "x", default=1)
print(list(reversed({"x": 1, "y": 2})), d.clear(), d)
