def show(v, spec):
    try:
        return format(v, spec)
    except ValueError as e:
        return "E:" + str(e)

for t in ("", "s"):
    for flags in ("", "<", ">", "^", "*<", "é^", "😀>", "0", "0<", "=", "*=", "+", " ", "#", ",",
            "_", "z"):
        for w in ("", "6"):
            for p in ("", ".2", ".0"):
                spec = flags + w + p + t
                print(repr(spec), show("abc", spec), show("é", spec), show("", spec) + "|")
