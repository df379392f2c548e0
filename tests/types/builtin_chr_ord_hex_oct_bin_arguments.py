def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
for f in (chr, hex, oct, bin):
    print(f.__name__)
    for value in (0, 65, 0x10FFFF, 0x110000, -1, True, I(66), I("x"), 1.0, "a", None, 2 ** 70):
        t(f, value)
for value in ("a", "\U0001f600", "", "ab", b"a", b"ab", bytearray(b"z"), bytearray(), memoryview(b"a"), 5, None):
    t(ord, value)
print(hex(-255), oct(-8), bin(-5), bin(0), hex(0), chr(0xD800) == "\ud800", ord("\ud800"))
t(ord)
t(chr)
t(chr, i=5)
