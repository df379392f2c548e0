print(bytearray(), bytearray(3), bytearray(b"x"), bytearray("é", "utf-8"))
print(bytearray([1, 2]), bytearray(range(3)))
b = bytearray(b"Hello")
print(type(b.upper()), b.lower(), b.find(b"l"), b.split(b"l"), b.startswith(b"He"))
print(b.count(108), b.isalpha(), b.index(b"o"), b[1:3], type(b[1:3]), b == b"Hello")
print(bytes(b))
print(b.join([b"1", b"2"]), bytearray(b"%d") % 3, 72 in b, b"ell" in b, list(b), b.hex("-"))
print(sorted(b), b.decode())
print(b.__alloc__() >= 0, b < b"Hz", b > bytearray(b"A"), repr(b), str(b), b.title())
print(b.swapcase(), b.zfill(7), b.expandtabs())

class BA(bytearray):
    pass

x = BA(b"q")
x.attr = 1
print(x, type(x), type(x + b"r"), type(x.copy()), x.attr)
for f in (lambda: bytearray("a"), lambda: bytearray(-1), lambda: bytearray([256]),
        lambda: bytearray(None), lambda: bytearray(1, "a")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
