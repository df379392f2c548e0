d = {}
d["self"] = d
d["list"] = [d]
print(d)
print(repr(d.values()), repr(d.keys()))
print({"a": 1, 2: "b", (1, 2): {"x": []}, None: None, 1.5: {3}})

class R:
    def __repr__(self):
        raise RuntimeError("bad repr")

try:
    repr({"k": R()})
except RuntimeError as e:
    print(type(e).__name__, e)

class D(dict):
    pass

print(D(a=1), str(D()), [D()], f"{ {'a': 1} }")
