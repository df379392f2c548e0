def show(v, spec):
    try:
        return format(v, spec)
    except ValueError as e:
        return "E:" + str(e)

for t in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
    for flags in ("", "+", " ", "#", "0", "z", "*^", "=+"):
        for p in ("", ".0", ".3"):
            print(repr(flags + "11" + p + t))
            print("|".join(show(v, flags + "11" + p + t) for v in (0.0, -0.0001, 3.14159,
                -1234.5, 1e16)))
