n = 1234567
for spec in ("", "d", ",", "_", "n", "10", "<10", ">10", "^11", "=+12", "+", "-", " ", "08",
        "+08d", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "_b", "_x", "#_x", "012,", "*^20,d",
        "d", ".^15_", "e", ".2e", "f", ".1f", "g", ".3g", "%", ".2%", "020.3f", ",.2f"):
    print(repr(spec), "|" + format(n, spec) + "|", "|" + format(-n, spec) + "|")
print(format(65, "c"), format(0x20ac, "c"), format(65, ">5c"), format(0, "#b"))
print(format(0, "08,"), format(5, "0=5"), format(-5, "0>5"))
print(format(10**30, ","), format(2**100, "_x"), format(-(2**70), "#b"))
for spec in ("y", "s", ".3", ".3d", ",x", ",_", "_,", "+c", ",c", "#c", "10.", "N", "5,n", "d5",
        "ee"):
    try:
        print(format(5, spec))
    except ValueError as e:
        print(repr(spec), type(e).__name__, e)
for v in (-1, 0x110000):
    try:
        format(v, "c")
    except OverflowError as e:
        print(type(e).__name__, e)
