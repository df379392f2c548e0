def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = {"a": [1], "b": {"x": 2}}
print(("a", [1]) in d.items(), ("a", [2]) in d.items(), ("b", {"x": 2}) in d.items(), ("c", 1) in d.items(), ("a",) in d.items(), [1] in d.values(), "a" in d.keys(), d.items() == {"a": [1]}.items(), d.items() == {"b": {"x": 2}, "a": [1]}.items())
t(lambda: set(d.items()))
t(lambda: d.items() | set())
t(lambda: d.items() == {("a", 1)})
t(lambda: d.items() - [("a", 1)])
t(lambda: [] in d.keys())
t(lambda: ([], 1) in d.items())
t(lambda: d.keys() & [[]])
print(d.keys() - {"a": 0}.keys(), d.keys() | {"c"} >= {"a", "b", "c"}, d.keys() & d, d.items().isdisjoint([]), d.keys() <= {"a", "b", "c"}, {"a", "b"} == d.keys(), d.keys() == {"a": 0, "b": 0}.keys(), repr(d.items()), repr(d.values()), len(d.values()))
