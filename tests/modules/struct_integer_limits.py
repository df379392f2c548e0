import struct
for code, bits, signed in (("b", 8, 1), ("B", 8, 0), ("h", 16, 1), ("H", 16, 0), ("i", 32, 1),
        ("I", 32, 0), ("l", 32, 1), ("L", 32, 0), ("q", 64, 1), ("Q", 64, 0)):
    lo, hi = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    for v in (lo, hi):
        assert struct.unpack(">" + code, struct.pack(">" + code, v)) == (v,)
    errors = []
    for v in (lo - 1, hi + 1, 10**30, -(10**30)):
        for order in "<>":
            try:
                struct.pack(order + code, v)
                errors.append("no error")
            except struct.error as e:
                errors.append(str(e))
    print(code, lo, hi, sorted(set(errors)))
