from collections import OrderedDict
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, list(o.items()), list(reversed(o)), o.move_to_end("a"), list(o))
print(o.move_to_end("c", last=False), list(o), o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
print(OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1) | {"b": 2})
print({"z": 0} | OrderedDict(a=1), type(OrderedDict().copy()).__name__)
print(OrderedDict.fromkeys("ab", 0), OrderedDict())
o["n"] = 1
o["b"] = 5
del o["b"]
o["b"] = 6
o.update(q=7)
o.setdefault("s", 8)
print(o, o.pop("n"), o.pop("zz", None), list(o.keys()), list(o.values()), len(o), o == o.copy())
o["self"] = o
print(o)
for f in (lambda: OrderedDict().popitem(), lambda: o.move_to_end("zz"), lambda: o.pop("zz"),
        lambda: OrderedDict(5), lambda: o["zz"], lambda: hash(o)):
    try:
        print(f())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
m = OrderedDict.fromkeys("ab")
try:
    for k in m:
        m["new"] = 1
except RuntimeError as e:
    print(type(e).__name__, e)
print(list(reversed(OrderedDict(a=1, b=2).items())), OrderedDict(a=1).keys() & {"a"})
