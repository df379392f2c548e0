import operator
vals = [5, -5, 2.5, True, 1 + 2j, "s", b"b", [1], (), {}, {1}, None, range(3), int, len]
for name in ("neg", "pos", "abs", "invert", "not_", "truth", "index"):
    op = getattr(operator, name)
    for v in vals:
        if name == "invert" and v is True:
            continue
        try:
            print(name, repr(v), repr(op(v)))
        except TypeError as e:
            print(name, type(e).__name__, e)
