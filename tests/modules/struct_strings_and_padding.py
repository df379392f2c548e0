import struct
print(struct.pack("<5s", b"ab"), struct.pack("<2s", b"abcdef"), struct.pack("<0s", b"x"))
print(struct.pack("<s", b"q"), struct.pack("<5p", b"ab"), struct.pack("<3p", b"abcdef"))
print(struct.pack("<1p", b"ab"), struct.pack("<p", b""), struct.pack("<3x"))
print(struct.pack("<xBx", 1), struct.pack("<3c", b"a", b"b", b"c"))
print(struct.pack("<2?", "", "x"), struct.pack("<300p", b"z" * 299)[:2])
print(struct.unpack("<5s", b"ab\0\0\0"), struct.unpack("<5p", b"\x02ab\0\0"))
print(struct.unpack("<3p", b"\x09ab"), struct.unpack("<xBx", b"\0\x07\0"))
print(struct.unpack("<3?", b"\0\1\2"), struct.unpack("<2c", b"ab"))
print(struct.unpack("<0s", b""), struct.unpack("< 2h 3s ", b"\1\0\2\0abc"))
print(struct.calcsize("<10s5p3x"))
for f in (lambda: struct.pack("<s", "str"), lambda: struct.pack("<p", "str"),
        lambda: struct.pack("<3c", b"a"), lambda: struct.pack("<c", b""),
        lambda: struct.unpack("<4s", b"abc"), lambda: struct.pack("<3s"),
        lambda: struct.pack("<h", None), lambda: struct.pack("< 2 h", 1, 2),
        lambda: struct.calcsize("-1s"), lambda: struct.pack("<h\0", 1)):
    try:
        print(f())
    except struct.error as e:
        print(type(e).__name__, e)
