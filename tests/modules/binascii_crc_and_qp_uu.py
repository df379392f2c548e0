import binascii as b
print(b.crc32(b""), b.crc32(b"hello world"), b.crc32(b"world", b.crc32(b"hello ")))
print(b.crc32(bytes(1000)), b.crc32(bytearray(b"x")), b.crc32(memoryview(b"abc")[1:]))
print(b.crc_hqx(b"hello", 0), b.crc_hqx(b"lo", b.crc_hqx(b"hel", 0)))
print(b.crc32(b"a", 2**32 - 1))
print(b.b2a_uu(b"hello"), b.a2b_uu(b"%:&5L;&\\\n"), b.b2a_uu(b""))
print(b.b2a_uu(b"\0\0", backtick=True), b.b2a_qp(b"a=b \xff\n"))
print(b.a2b_qp(b"a=3Db=20=\nc=FF"), b.b2a_qp(b"hello world ", quotetabs=True))
print(b.b2a_qp(b"_ x", header=True), b.a2b_qp(b"_x", header=True))
for f in (lambda: b.crc32("x"), lambda: b.crc32(), lambda: b.b2a_uu(b"x" * 46),
        lambda: b.a2b_uu(b"!!!!!!"), lambda: b.crc_hqx(b"x"), lambda: b.crc32(b"x", "y")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
