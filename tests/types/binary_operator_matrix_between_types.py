import operator
vals = {"int": 3, "float": 2.5, "complex": 1j, "str": "ab", "bytes": b"ab", "list": [1],
    "tuple": (1,), "dict": {1: 2}, "set": {1}, "None": None, "range": range(2)}
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor",
        "lshift", "matmul"):
    op = getattr(operator, name)
    for na, a in vals.items():
        row = []
        for nb, b in vals.items():
            if name == "pow" and "complex" in (na, nb):
                continue
            try:
                row.append(f"{nb}={op(a, b)!r}")
            except (TypeError, ZeroDivisionError, ValueError):
                pass
        print(name, na, " ".join(row))
