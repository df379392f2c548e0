print(b"\x00\xff\x10a".hex(), b"".hex(), b"\x01\x02\x03\x04\x05".hex(":"))
print(b"\x01\x02\x03\x04\x05".hex(":", 2), b"\x01\x02\x03\x04\x05".hex("_", -2))
print(b"ab".hex(b"-"), b"abc".hex(sep=" ", bytes_per_sep=1), b"abc".hex("-", 0))
print(bytearray(b"\xab\xcd").hex())
print(bytes.fromhex("00ff10"), bytes.fromhex(" 01 02\n0a\tFf "), bytes.fromhex(""))
print(bytearray.fromhex("DEADbeef"))

class B(bytes):
    pass

print(type(B.fromhex("41")), B.fromhex("41"))
for f in (lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("0 1"),
        lambda: bytes.fromhex("00é0"), lambda: bytes.fromhex(b"00"), lambda: b"a".hex("ab"),
        lambda: b"a".hex("é"), lambda: b"a".hex(1), lambda: bytes.fromhex("012")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
