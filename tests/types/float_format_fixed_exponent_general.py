x = 1234567.891
for spec in ("f", ".0f", ".1f", ".3f", "#.0f", "e", ".0e", ".3e", "E", "#.0e", "g", ".3g",
        ".10g", "G", "#g", "#.3g", "n", "%", ".1%", "", ".3", ".10", ".20", "12.2f", "<12.2f",
        "^12.2f", "+.1f", " .1f", "012.1f", "=+14.2f", "*>14.1f", ",", ",.2f", "_.1f",
        "015,.2f", "z.1f"):
    print(repr(spec), "|" + format(x, spec) + "|", "|" + format(-x, spec) + "|")
for v in (0.0, -0.0, 1e-7, 1e22, 123456.0, 1234567.0, 0.0001, 0.00001, 100000.0, 1000000.0,
        5e-324, 1.7976931348623157e308):
    print(format(v, "g"), format(v, ".3g"), format(v, "e"), format(v, ""))
    print(format(v, ".17g"), format(v, ".1"))
print(format(0.1, ".55f"), format(1e23, ".0f"), format(2.5, ".0f"), format(3.5, ".0f"))
print(format(0.5, ".0f"))
print(format(-0.001, "z.1f"), format(-0.001, ".1f"), format(-0.06, "z.1f"))
print(format(0.0, "z"), format(-0.0, "z"))
