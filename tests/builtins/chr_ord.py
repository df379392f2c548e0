print(chr(65), chr(233), chr(8364), chr(128512), ascii(chr(0)), ascii(chr(0x10FFFF)))
print(ascii(chr(0xD800)), chr(True) == "\x01", ord("a"), ord("é"), ord("😀"), ord(b"a"))
print(ord(bytearray(b"\xff")), ord("\0"))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5),
        lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: ord(b""),
        lambda: ord(b"ab"), lambda: chr(10**30), lambda: ord(None), lambda: chr(),
        lambda: ord("😀😀")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(all(ord(chr(i)) == i for i in range(0, 0x110000, 257)))
