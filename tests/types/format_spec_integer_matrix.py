def show(v, spec):
    try:
        return format(v, spec)
    except (ValueError, OverflowError) as e:
        return "E:" + str(e)

for t in ("", "d", "b", "o", "x", "X", "n", "c", "e", "f", "g", "%"):
    for flags in ("", "+", " ", "#", "0", "+#0", "*<", "*^", "*>", "*=", "<0", "=+"):
        print(repr(flags + "8" + t))
        print("|".join(show(v, flags + "8" + t) for v in (0, 65, -65, 1234567)))
