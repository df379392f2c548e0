inf, nan = float("inf"), float("nan")
for x in (0.0, -0.0, 1.5, -2.5, 1e300, 5e-324, inf, -inf, nan):
    print(" ".join(format(x, s) for s in ("e", ".0e", "g", ".3g", "#.0f", "+", " ", "%", "n", "G", "08", "<8", "z.0f", "#g")))
print(format(1e308, "f")[:20], len(format(1e308, "f")), len(format(5e-324, ".1074f")), format(5e-324, ".1074f")[-10:], format(0.1, ".55f"))
