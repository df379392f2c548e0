class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)

d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(d, type(d), type(d.copy()), type(D.fromkeys("a", 1)), D.fromkeys("ab", 5))
print(d == {"a": 1, "b": 4, "c": 3, "d": 4})
d.attr = "x"
print(d.attr, d.__dict__, dict(d), {**d}, isinstance(d, dict), len(d))

class O(dict):
    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n) from None

o = O(x=1)
print(o.x, hasattr(o, "y"))

class I(dict):
    def __init__(self, *args):
        print("init", args)
        super().__init__(*args)

print(I([(1, 2)]), I())

class Order(dict):
    def __iter__(self):
        return iter(["custom"])

print(list(Order(a=1)), dict(Order(a=1)), {**Order(a=1)}, list(Order(a=1).keys()))
