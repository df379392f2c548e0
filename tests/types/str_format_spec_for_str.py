for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2s", "^10.1", "010", "é>6",
        "😀^7", "_<5", "0<5", ".0", "3"):
    print(repr(spec), "|" + format("abc", spec) + "|", "|" + format("é€", spec) + "|")
for spec in ("d", "+", " ", "-", "=10", "#", ",", "_", "z", "0=10", "x", "10x", "c", "ss", ".",
        "1.2.3", "z10"):
    try:
        print(repr(spec), format("abc", spec))
    except ValueError as e:
        print(repr(spec), type(e).__name__, e)
print("%s" % format("", "5") + "|", f"{'a':<{5}}|", f"{'abc':.{2}}")
