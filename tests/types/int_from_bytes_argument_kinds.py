def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(int.from_bytes, b"\x01\x02")
t(int.from_bytes, b"\x01\x02", "little")
t(int.from_bytes, b"\xff", signed=True)
t(int.from_bytes, b"", "big", signed=True)
t(int.from_bytes, [1, 2, 255], "big")
t(int.from_bytes, [256], "big")
t(int.from_bytes, [-1], "big")
t(int.from_bytes, (x for x in range(3)), byteorder="little")
t(int.from_bytes, bytearray(b"\x80\x00"), "little", signed=True)
t(int.from_bytes, memoryview(b"\x01\x00\x02\x00")[::2], "big")
t(int.from_bytes, "ab", "big")
t(int.from_bytes, 5, "big")
t(int.from_bytes, b"a", "middle")
t(int.from_bytes, b"a", 5)
t(int.from_bytes, b"a", "big", True)
t(int.from_bytes)
class B:
    def __bytes__(self): return b"\x05"
t(int.from_bytes, B())
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 10)
print(repr(I.from_bytes(b"\x03")), type(I.from_bytes(b"\x03")).__name__, bool.from_bytes(b"\x07"), type(bool.from_bytes(b"\x00")))
