import struct, math
for x in (0.0, -0.0, 1.0, -2.0, 65504.0, 6.103515625e-05, 5.960464477539063e-08, 0.1, 1 / 3,
        2.5e-8, 3e-8, math.inf, -math.inf, 65519.0, 0.00006, 1.0009765625):
    h, f = struct.pack("<e", x), struct.pack("<f", x)
    print(x, h.hex(), struct.unpack("<e", h)[0], f.hex(), struct.unpack("<f", f)[0])
    print(struct.pack("<d", x).hex())
print(math.isnan(struct.unpack("<e", struct.pack("<e", math.nan))[0]))
print(math.isnan(struct.unpack("<f", struct.pack("<f", math.nan))[0]))
for code, v in (("e", 65520.0), ("e", 1e10), ("f", 3.5e38), ("f", 1e39), ("e", "x"), ("d", "x"),
        ("f", 1j), ("d", 10**400)):
    try:
        print(struct.pack("<" + code, v))
    except (OverflowError, struct.error) as e:
        print(code, type(e).__name__, e)
print(struct.pack("<f", 3.4028235e38).hex(), struct.pack("<f", 1e-46).hex())
print(struct.pack("<f", 1.401298464324817e-45).hex(), struct.pack("<f", 7))
print(struct.pack("<d", True))
