def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

table = bytes(range(1, 256)) + b"\x00"
t(b"abc\xff".translate, table)
t(b"abc".translate, None)
t(b"abc".translate, None, b"b")
t(b"abcabc".translate, table, b"a")
t(b"abc".translate, table, delete=b"bc")
t(b"abc".translate, None, delete=b"")
t(b"abc".translate, b"short")
t(b"abc".translate, "text")
t(b"abc".translate, 5)
t(b"abc".translate, None, "b")
t(b"abc".translate)
t(bytearray(b"abc").translate, bytearray(table), bytearray(b"c"))
t(bytes.maketrans, b"ab", b"xy")
t(bytes.maketrans, b"ab", b"x")
t(bytes.maketrans, "ab", "xy")
t(bytes.maketrans, b"", bytearray(b""))
print(bytearray.maketrans(b"a", b"b") == bytes.maketrans(memoryview(b"a"), b"b"), len(bytes.maketrans(b"", b"")))
