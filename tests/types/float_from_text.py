for s in ("1", "-1.5", "+.5", "5.", "1e3", "1E-3", "  2.5\n", "inf", "-Infinity", "nan", "+NaN",
        "INF", "1_000.5", "1e1_0", "\u0661.\u0662", "1e400", "-1e400", "1e-400",
        "123456789012345678901234567890", "0x10", "1.7976931348623159e308",
        "2.2250738585072011e-308", "9007199254740993", "4.9e-324", "2.4e-324", "2.5e-324", ".",
        "", " ", "1e", "e5", "1.2.3", "1__0", "_1", "1_.5", "1._5", "infi", "nan1", "1 2",
        "--1", "1e5.0"):
    try:
        print(ascii(s), float(s))
    except ValueError as e:
        print(type(e).__name__, ascii(str(e)))
print(float(b"1.5"), float(bytearray(b"2")), float(), float(3), float(True), float(10**22))
for v in (None, [], 1j, b"x\xff", 10**400):
    try:
        print(float(v))
    except Exception as e:
        print(type(e).__name__, e)
