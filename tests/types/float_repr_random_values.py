import struct
seed = 12345
for i in range(80):
    seed = (seed * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
    x = struct.unpack("<d", struct.pack("<Q", seed))[0]
    if x != x:
        continue
    s = repr(x)
    print(s, float(s) == x, "%.17g" % x, "%.5e" % x, x.hex())
