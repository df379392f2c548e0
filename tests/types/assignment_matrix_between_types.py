def make():
    return {"list": [1, 2], "tuple": (1, 2), "str": "ab", "bytes": b"ab",
        "bytearray": bytearray(b"ab"), "range": range(2), "dict": {0: "z"}, "set": {1},
        "int": 5}

for key, value in ((0, 1), (0, "x"), (-1, 300), (9, 1), ("k", 1), (None, 1), (slice(0, 1), [7]),
        (slice(0, 1), 7), (slice(0, 2, 2), b"q"), (1.5, 0)):
    for name, v in make().items():
        for what in ("set", "del"):
            try:
                if what == "set":
                    v[key] = value
                else:
                    del v[key]
                print(what, name, repr(key), repr(v))
            except Exception as e:
                print(what, name, repr(key), type(e).__name__, e)
