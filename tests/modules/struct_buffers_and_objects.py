import struct
b = bytearray(8)
print(struct.pack_into("<HH", b, 2, 1, 2), b, struct.pack_into("<B", b, -1, 9), b)
print(struct.unpack_from("<H", b, 4), struct.unpack_from("<B", b, -1))
print(struct.unpack_from("<B", memoryview(b)), list(struct.iter_unpack("<H", b)))
s = struct.Struct("<IB")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\1\0\0\0\2"))
print(s.unpack_from(b"x\1\0\0\0\2", 1), list(s.iter_unpack(b"\1\0\0\0\2" * 2)))
print(s.pack_into(b, 0, 3, 4), b, repr(s))
for f in (lambda: struct.pack_into("<I", b, 6, 1), lambda: struct.pack_into("<I", b, -3, 1),
        lambda: struct.pack_into("<I", b"ro", 0, 1), lambda: struct.unpack_from("<I", b, 6),
        lambda: struct.unpack_from("<I", b, -10),
        lambda: list(struct.iter_unpack("<H", b"abc")), lambda: struct.iter_unpack("", b""),
        lambda: struct.pack_into("<I", b), lambda: struct.unpack_from("<I", b, 100),
        lambda: s.pack(1), lambda: struct.Struct("bad"),
        lambda: struct.pack_into("<I", b, 100, 1)):
    try:
        print(f())
    except (struct.error, TypeError, ValueError) as e:
        print(type(e).__name__, e)
