print(0b1010 == 0o12 == 0xA == 10 == 1_0 == int("10") == int("0xa", 0), 0xDEAD_BEEF, 0b1111_0000, 0o777_000, 00, 0_0, 1_000_000, 0X1f, 0B11, 0O17)
for source in ("1__0", "1_", "_1", "0x", "0b2", "0o8", "012", "1_e5", "0_7", "0x_f", "1.e5", "1e1_0", "1_0j", "0b", "0xg", "09.5", "1if 0else 2", "0_1", "1._5"):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
