for x in (0.0, -0.0, 1.0, -1.5, 0.1, 3.14159, 5e-324, 2.2250738585072014e-308,
        1.7976931348623157e308, 1e100, float("inf"), float("-inf"), float("nan")):
    print(x.hex())
for s in ("0x1p0", "0x1.8p1", "-0x.8p0", "1", "1.8", "0X1.921FB54442D18P+1", "  0x10  ", "inf",
        "nan", "-INFINITY", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.00000000000008p0",
        "0x1.000000000000080001p0", "0x1p1023", "0x0p99999", "ap5"):
    print(s, float.fromhex(s))
for s in ("0x1p1024", "", "0x", "0xg", "1p", "0x1.8p1x", "0x1.fffffffffffff8p1023", "--1"):
    try:
        print(float.fromhex(s))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(float.fromhex((0.1).hex()) == 0.1)

class F(float):
    pass

print(type(F.fromhex("0x1p1")))
