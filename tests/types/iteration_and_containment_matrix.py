vals = {"list": [1, "a"], "tuple": (1, "a"), "str": "1a", "bytes": b"\x01a",
    "dict": {1: 2, "a": 3}, "set": {1}, "range": range(1, 3), "int": 5, "None": None,
    "float": 1.5, "type": int, "generator": (x for x in (1, 2)), "function": len,
    "enumerate": enumerate("a"), "module": __import__("math")}
for name, v in vals.items():
    row = []
    for x in (1, "a", b"a", None, 2.0):
        try:
            row.append(x in v)
        except TypeError as e:
            row.append(str(e))
    print(name, row)
for name, v in vals.items():
    for f in (iter, len, reversed, hash, sorted):
        try:
            f(v)
            print(name, f.__name__, "ok")
        except TypeError as e:
            print(name, f.__name__, e)
