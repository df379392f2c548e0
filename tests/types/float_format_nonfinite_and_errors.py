for v in (float("inf"), float("-inf"), float("nan")):
    print([format(v, s) for s in ("", "f", "F", "e", "E", "g", "G", "10", "<10", "010", "+",
        "%", ".3f", ",", "010.2f")])
for spec in ("d", "x", "s", "c", "b", ",_f", ".f", "10.f", "q", "f3", "=>+f0", ".5.5f", ",n"):
    try:
        print(format(1.5, spec))
    except ValueError as e:
        print(repr(spec), type(e).__name__, e)
print(f"{1.5:{10}.{3}f}|", f"{3.14159:.2f}", format(1e-10, "%"), format(0.5, "%"))
print(format(1.0, "5%"))
