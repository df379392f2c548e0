import struct, sys
print(struct.calcsize("bh"), struct.calcsize("@bi"), struct.calcsize("=bi"))
print(struct.calcsize("b0i"), struct.calcsize("ib"), struct.calcsize("ib0i"))
print(struct.calcsize("hbh"))
print(struct.calcsize("n") == struct.calcsize("P") == struct.calcsize("N"))
print(struct.calcsize("=l"), struct.calcsize("l") == struct.calcsize("L"))
print(struct.pack("=h", 1) == (1).to_bytes(2, sys.byteorder))
print(struct.unpack("bh", struct.pack("bh", 5, -6)))
print(struct.unpack("@bxxxi", struct.pack("bi", 1, 2)), len(struct.pack("bxh", 1, 2)))
for f in ("<n", ">N", "=P", "!n"):
    try:
        struct.calcsize(f)
    except struct.error as e:
        print(f, type(e).__name__, e)
try:
    struct.pack("P", -1)
    struct.pack("b", 300)
except struct.error as e:
    print(type(e).__name__, e)
try:
    struct.pack("h", 70000)
except struct.error as e:
    print(type(e).__name__, e)
