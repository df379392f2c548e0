d = {"a": 1}
print(d.get("a"), d.get("b"), d.get("b", 2), d)
print(d.setdefault("a", 9), d.setdefault("b"), d.setdefault("c", []), d)
print(d.pop("a"), d.pop("a", "gone"), d)
try:
    d.pop("zz")
except KeyError as e:
    print(type(e).__name__, e, e.args)
try:
    d.get([])
except TypeError as e:
    print(type(e).__name__, e)
try:
    d.get()
except TypeError as e:
    print(type(e).__name__, e)
try:
    d.pop()
except TypeError as e:
    print(type(e).__name__, e)
try:
    {}.pop(1, 2, 3)
except TypeError as e:
    print(type(e).__name__, e)
