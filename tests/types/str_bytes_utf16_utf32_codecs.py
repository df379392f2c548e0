s = "a\u20ac\U0001f600\x00z"
for enc in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
    b = s.encode(enc)
    print(enc, b.hex(), b.decode(enc) == s)
for b, enc in ((b"\xff\xfea\0", "utf-16"), (b"\xfe\xff\0a", "utf-16"),
        (b"\xff\xfe\0\0a\0\0\0", "utf-32"), (b"\0\0\xfe\xff\0\0\0a", "utf-32"),
        (b"a\0b\0", "utf-16-le"), (b"\xef\xbb\xbfa", "utf-8-sig"), (b"a", "utf-8-sig"),
        (b"", "utf-16")):
    print(enc, ascii(b.decode(enc)))
print("a".encode("utf-8-sig"), len("a".encode("utf-16")), len("a".encode("utf-32")))
for b, enc in ((b"a", "utf-16-le"), (b"\0\xd8", "utf-16-le"), (b"\0\xd8a\0", "utf-16-le"),
        (b"\0\xdc", "utf-16-le"), (b"\0\0\x11\0", "utf-32-le"), (b"\0\xd8\0\0", "utf-32-le"),
        (b"abc", "utf-32-be"), (b"\xd8\0", "utf-16-be")):
    try:
        print(b.decode(enc))
    except UnicodeDecodeError as e:
        print(e, ascii(b.decode(enc, "replace")))
