def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

m = memoryview(bytes(range(6))).cast("B", [2, 3])
for order in (None, "C", "F", "A"):
    print(order, m.tobytes(order), m.tobytes(order=order))
t(m.tobytes, "X")
t(m.tobytes, 5)
s = memoryview(b"abcdef")[::2]
print(s.tobytes(), s.tobytes("F"), s.hex(), s.hex(":"), bytes(s), bytearray(s), s.tolist())
print(m.hex(), m.hex("-", 3))
r = memoryview(bytearray(b"x")).toreadonly()
print(r.readonly, r.toreadonly().readonly, r.obj)
print(memoryview(s).tobytes(), memoryview(s) == s)
print(list(reversed(s)), s.tolist()[1] in s, 98 in s, list(s))
t(lambda: memoryview(b"ab").index)
print(hasattr(m, "count"), hasattr(m, "__class_getitem__"))
