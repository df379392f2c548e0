class D(dict):
    def __missing__(self, key):
        return f"missing {key!r}"

d = D(a=1)
print(d["a"], d["b"], d[5], d.get("b"), "b" in d, len(d), d.pop("zz", None))
try:
    D.__getitem__({}, "x")
except KeyError as e:
    print(type(e).__name__, e)

class M(dict):
    def __missing__(self, key):
        raise LookupError("no " + key)

for f in (lambda: M()["q"], lambda: {}["x"], lambda: {}[1, 2], lambda: {}[[]],
        lambda: {"a": 1}["a"]["b"], lambda: {1: 2}[{}]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, e.args)
