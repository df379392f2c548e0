print(b"abc".decode(), b"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80".decode("utf-8"))
print(b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"\x80".decode("cp1252"))
print(b"a\x00b\x00".decode("utf-16-le"))
print(bytearray(b"x").decode(encoding="utf8", errors="strict"))
for h in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(h, ascii(b"a\xffb\xc3(\xe2\x82z\xf0\x9f\x98".decode("utf-8", h)))
    print(ascii(b"a\x80\xff".decode("ascii", h)))
for b in (b"\xff", b"a\xc3", b"\xc3(", b"\xe2\x82", b"\xe2(\xa1", b"\xf0\x9f\x98",
        b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"ab\x80", b"\xf4\x90\x80\x80",
        b"\xe0\x80\x80"):
    try:
        print(b.decode())
    except UnicodeDecodeError as e:
        print(e, "|", e.start, e.end, e.reason, ascii(b.decode("utf-8", "replace")))
for f in (lambda: b"\x80".decode("ascii"), lambda: b"a".decode("nope"),
        lambda: b"a".decode("utf-16-le"), lambda: b"\x00\xd8".decode("utf-16-le"),
        lambda: b"\xff".decode("utf-8", "nohandler"), lambda: b"a".decode(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
