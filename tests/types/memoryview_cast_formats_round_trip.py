def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

data = bytes(range(1, 17))
for fmt in "bBhHiIqQfd?c":
    m = memoryview(data).cast(fmt)
    print(fmt, m.format, m.nbytes, len(m) * m.itemsize, m.cast("B").tobytes() == data)
print(memoryview(b"ab").cast("c").tolist(), memoryview(b"\x00\x01\x02").cast("?").tolist(), memoryview(b"\xff").cast("b").tolist())
m = memoryview(data)
print(len(m.cast("b")))
t(m[:3].cast, "h")
t(m.cast, "x")
t(m.cast, "hh")
t(m.cast, "<h")
print(m.cast("@B").format)
t(m.cast, "")
t(m.cast, 5)
t(m[::2].cast, "h")
t(m.cast("h").cast, "i")
print(m.cast("h").cast("B").cast("i").nbytes)
