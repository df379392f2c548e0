from collections import OrderedDict

class O(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)

o = O(a=1, b=2)
o["a"] = 3
print(o, list(o), type(o.copy()).__name__, o == OrderedDict([("b", 2), ("a", 3)]))
print(o == {"a": 3, "b": 2})
d = OrderedDict.fromkeys("abcd", 0)
del d["b"]
d["b"] = 1
d.move_to_end("c", last=False)
print(list(d), list(reversed(d)), list(d.values()), list(reversed(d.items())))
print(d.popitem(last=False), d.popitem(), d)
d |= {"z": 9, "a": 5}
print(d, d | {"q": 1}, {"q": 1} | d, OrderedDict(a=1) != OrderedDict(a=2), not OrderedDict())
d.clear()
d.attr = "attribute"
print(d, d.attr, d.setdefault("k", []), d, d.pop("k"), d.pop("k", "default"))
for f in (lambda: d.popitem(), lambda: d.move_to_end("x"), lambda: d.pop("x"),
        lambda: next(reversed(d)), lambda: OrderedDict([1, 2]),
        lambda: OrderedDict([("a", 1, 2)])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
a, b = OrderedDict(x=1), OrderedDict(x=1)
a["y"], b["y"] = a, b
try:
    a == b
except RecursionError as e:
    print(type(e).__name__)
