def show(v, spec):
    try:
        return format(v, spec)
    except ValueError as e:
        return "E:" + str(e)

for t in ("", "d", "b", "o", "x", "X", "n", "c", "e", "f", "g", "%", "s"):
    for g in (",", "_"):
        for w in ("", "12", "012", "+012", "#012", "^12"):
            print(repr(w + g + t))
            print("|".join(show(v, w + g + t) for v in (0, 999, 1000, -123456, 0xABCDEF01)))
