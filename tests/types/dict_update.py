d = {"a": 1}
print(d.update({"b": 2}, c=3), d)
d.update([("a", 10), ("d", 4)])
d.update()
d.update(e=5)
print(d)

class K:
    def keys(self):
        return iter(["k"])
    def __getitem__(self, k):
        return k.upper()

d.update(K())
d.update(d)
print(d)

class Sub(dict):
    def __getitem__(self, k):
        return "overridden"
    def keys(self):
        return ["only"]

d.update(Sub(z=1))
print(d)
for args in ((5,), ([1],), ([(1,)],), ({}, {}), (None,), ([("ok", 1), "bad"],)):
    try:
        d.update(*args)
    except Exception as e:
        print(type(e).__name__, e)
print(d)
