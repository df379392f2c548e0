vals = {"list": [1, 2], "tuple": (1, 2), "str": "éb", "bytes": b"ab", "range": range(2),
    "dict": {0: "z", "k": "v"}, "set": {1}, "int": 5, "None": None,
    "memoryview": memoryview(b"ab"), "type": int, "function": len}
for name, v in vals.items():
    for key in (0, -1, 5, "k", 1.0, None, slice(0, 1), (0, 1), True, 2**70):
        try:
            r = v[key]
            print(name, repr(key), r if not isinstance(r, memoryview) else bytes(r))
        except Exception as e:
            print(name, repr(key), type(e).__name__, e)
