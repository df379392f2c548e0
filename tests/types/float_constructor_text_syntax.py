def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["1_0.0_1", "1._0", "1_.0", "_1.0", "1e_5", "1e1_0", ".5", "5.", ".", "", " ", "1e5", "1E+5", "1e", "e5", "+.5e-3", "inf", "-INF", "infinity", "Infinit", "nan", "-nan", "nan(1)", "\u20031.5\n", "١.٥", "1,5", "0x1p3",
             "1e400", "-1e400", "1e-400", "1.0f", "--1", "1 2", "1\x00", "\x001", "9" * 400, "1" + "0" * 308]:
    t(float, text)
for data in (b"1.5", b" 2 ", bytearray(b"1e3"), memoryview(b"7"), b"\xff", b""):
    t(float, data)
