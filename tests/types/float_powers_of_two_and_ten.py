for e in list(range(-1074, -1060, 3)) + list(range(-60, 70, 7)) + [1000, 1023]:
    x = 2.0**e
    print(e, repr(x), repr(-x * 3), x.hex(), float(repr(x)) == x)
for e in list(range(-324, -300, 5)) + list(range(-30, 31, 3)) + [100, 200, 300, 308]:
    s = f"1e{e}"
    x = float(s)
    print(s, repr(x), repr(x * 7), "%.17g" % x, float(repr(x)) == x)
