import struct
print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1))
print(struct.pack(">hI", 1, 2), struct.pack("!H", 258))
print(struct.pack("<3s5s2p", b"ab", b"toolong", b"xyz"), struct.pack("<?c2x", True, b"z"))
print(struct.pack("<fd", 1.5, -2.25), struct.pack("<e", 0.5), struct.pack(">lL", -1, 7))
print(struct.unpack("<bBhH", b"\xff\xff\xfe\xff\xff\xff"), struct.unpack(">q", b"\xff" * 8))
print(struct.unpack("<3s2xI", b"abc\0\0\1\0\0\0"), struct.unpack("<4p", b"\x02abc"))
print(struct.unpack("<?c", b"\x02a"))
print(struct.unpack("<fde", struct.pack("<fde", 0.1, 0.1, 0.1)), struct.unpack("", b""))
print(struct.unpack("<2h", b"\1\0\2\0"), struct.unpack("<0s", b""))
print(struct.calcsize("<bi"), struct.calcsize("=bi"), struct.calcsize("<3h2x"))
print(struct.calcsize(">qd"), struct.calcsize("<0i"), struct.calcsize("< b i "))
print(struct.pack("<3h", 1, 2, 3), struct.pack("<2?", 0, 5))
print(struct.pack("<" + "s" * 2, b"a", b"b"))

class I:
    def __index__(self):
        return 5

print(struct.pack("<B", I()), struct.pack("<B", True), struct.pack("<f", 1))
print(struct.pack("<s", bytearray(b"q")))
