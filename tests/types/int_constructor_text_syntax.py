def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["1_000", "_1", "1_", "1__0", " 12 ", "\t12\n", "+5", "-5", "+-5", "- 5", "", " ", "0x10", "1e5", "1.0", "٣٤", "\u20035\u3000", "1\x00", "½", "²", "0_0", "00", "-0", "a"]:
    t(int, text)
for data in (b"12", b" -1_0 ", bytearray(b"7"), b"", b"x", memoryview(b"12"), "١".encode()):
    t(int, data)
