for c in (0, 9, 127, 128, 255, 256, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfffd,
        0xffff, 0x10000, 0x1f600, 0xfffff, 0x10ffff):
    s = chr(c)
    print(hex(c), ascii(s), ord(s) == c, len(s), s.encode("utf-8", "surrogatepass"))
    print(len(s.encode("utf-16-le", "surrogatepass")))
print("".join(map(chr, range(0x410, 0x430))), [ord(c) for c in "aé€😀"], chr(ord("a") + 1))
print("".join(chr(ord(c) ^ 1) for c in "abc"))
