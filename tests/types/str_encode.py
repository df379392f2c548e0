s = "aé€😀"
for enc in ("utf-8", "UTF8", "utf_8", "utf-16-le", "utf-16-be", "utf-16", "utf-32-le",
        "utf-32-be", "U8"):
    b = s.encode(enc)
    print(enc, b if "16" != enc[-2:] else (len(b), b[:2] in (b"\xff\xfe", b"\xfe\xff")))
    print(b.decode(enc) == s)
print("é".encode("latin-1"), "é".encode("iso-8859-1"), "abc".encode("ascii"))
print("é".encode("cp1252"), "€".encode("cp1252"))
for h in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    print(h, s.encode("ascii", h), s.encode("latin-1", errors=h))
print("\ud800".encode("utf-8", "surrogatepass"))
print("\udc80x".encode("utf-8", "surrogateescape"))
print("\udcff".encode("ascii", "surrogateescape"))
for args in (("ascii",), ("latin-1",), ("nope",), ("ascii", "nohandler"), (5,), ("utf-8", 5)):
    try:
        print(s.encode(*args))
    except Exception as e:
        print(type(e).__name__, e)
try:
    "a\ud800\udc00b".encode()
except UnicodeEncodeError as e:
    print(type(e).__name__, e, (e.encoding, ascii(e.object), e.start, e.end, e.reason))
