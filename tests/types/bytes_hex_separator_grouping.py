def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

data = bytes(range(10))
for group in (1, 2, 3, 4, 10, 11, -1, -2, -3, -4, -10):
    print(data.hex(":", group), bytearray(data).hex("-", group), memoryview(data).hex("_", bytes_per_sep=group))
t(data.hex, ":", 0)
t(data.hex, b":")
t(data.hex, "")
t(data.hex, "ab")
t(data.hex, "é")
t(data.hex, "\u1234")
t(data.hex, b"\xff")
t(data.hex, 5)
t(data.hex, None)
t(data.hex, sep=" ", bytes_per_sep=4)
t(data.hex, bytes_per_sep=2)
t(data.hex, ":", 2 ** 40)
t(b"".hex, ":")
t(b"a".hex, ":", 1)
