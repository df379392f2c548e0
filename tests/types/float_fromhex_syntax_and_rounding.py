def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["0x1p0", "1p0", "0x.8", "0x8.", "0x1.8p1", " 0x1 \n", "-0X1P-3", "+1", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x0.00001p-1060",
             "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000000000000080000001p0", "inf", "-Infinity", "nan", "+NaN", "infinit", "", "0x", "0xp1", ".", "0x1p", "0x1p+", "0x1_0", "1 2", "0x1.8.8", "g", "0x1p99999999999999999999",
             "0x0p99999999999999999999", "0x1p-99999999999999999999", "x1", "٣"]:
    t(float.fromhex, text)
t(float.fromhex, 5)
t(float.fromhex, b"1")
