def show(v, spec):
    try:
        return format(v, spec)
    except ValueError as e:
        return "E:" + str(e)

for t in ("", "e", "f", "g", "n", "%", "d"):
    for flags in ("", "+", "#", "<", "*^", "0", "=", "z", ","):
        for p in ("", ".1"):
            spec = flags + "18" + p + t
            print(repr(spec), "|".join(show(v, spec) for v in (1 + 2j, -0.5j, 1e10 - 1e-5j)))
