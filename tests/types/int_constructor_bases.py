def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text, base in [("ff", 16), ("0xff", 16), ("0XfF", 0), ("0b101", 0), ("0o17", 0), ("017", 0), ("00", 0), ("0", 0), ("z", 36), ("Zz", 36), ("12", 2), ("12", 3), ("0b1", 16), ("0b1", 2), ("0o7", 8),
                   ("0x", 16), ("0x_f", 16), ("0x_f", 0), ("0_x1", 0), ("1_0", 2), ("-0x1", 0), ("- 0x1", 0), ("08", 0), ("08", 10), ("a", 10), ("", 0), ("0b2", 0), ("10", 1), ("10", 37), ("10", -2), ("9", 8),
                   (b"ff", 16), (bytearray(b"11"), 2), ("\u0663", 8)]:
    t(int, text, base)
t(int, 5, 10)
t(int, 5.0, base=10)
t(int, base=10)
t(int, "5", None)
t(int, "5", "10")
t(int, "5", 10.0)
t(int, "5", True)
t(int, "11", 2 ** 70)
class I:
    def __index__(self): return 16
t(int, "ff", I())
t(int, x="5")
t(int, "1", 2, 3)
