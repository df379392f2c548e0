a = {"x": 1, "y": 2, "z": 3}
b = {"y": 2, "z": 0, "w": 4}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()))
print(sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()))
print(sorted(a.items() & b.items()), sorted(a.items() - b.items()))
print(sorted(a.keys() & ["x", "q"]), sorted(["x", "q"] - a.keys()))
print(type(a.keys() & b.keys()), type(a.items() | b.items()))
print(a.keys() == {"x", "y", "z"}, a.keys() <= {"x", "y", "z", "q"}, a.keys() > {"x"})
print(a.items() == set(a.items()), a.keys() != b.keys())
print(a.keys().isdisjoint("abc"), a.keys().isdisjoint("xyz"), a.items().isdisjoint([("x", 2)]))
print(a.values() == a.values(), "x" in a.keys(), 3 in a.values(), ("z", 3) in a.items())
print(("z", 4) in a.items(), 5 in a.items())
print(a.keys().mapping, type(a.keys().mapping))
try:
    a.items() & {"u": []}.items()
    print(sorted({"u": []}.items() - a.items()))
except TypeError as e:
    print(type(e).__name__, e)
try:
    a.values() & b.values()
except TypeError as e:
    print(type(e).__name__, e)
print(repr(a.keys()), repr(a.values()), repr(a.items()))
