b = bytes(range(256))
s = b.decode("latin-1")
print(s.encode("latin-1") == b, [ord(c) for c in s] == list(range(256)))
print(s[:128].encode("ascii") == b[:128])
print(ascii(bytes(range(0x80, 0xa0)).decode("cp1252", "replace")))
print("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".encode("cp1252"))
for enc in ("cp1252", "ascii"):
    try:
        b.decode(enc)
    except UnicodeDecodeError as e:
        print(e)
for name in ("latin1", "L1", "iso8859-1", "ISO_8859_1", "8859", "cp819", "us-ascii", "646",
        "ASCII", "windows-1252", "utf8", "UTF", "u8", "utf_8", "cp65001"):
    try:
        print(name, "é".encode(name, "replace"))
    except LookupError as e:
        print(name, type(e).__name__, e)
