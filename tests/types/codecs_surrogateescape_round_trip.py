def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

data = bytes(range(256))
for encoding in ("ascii", "utf-8"):
    text = data.decode(encoding, "surrogateescape")
    print(encoding, text.encode(encoding, "surrogateescape") == data, sum("\udc80" <= c <= "\udcff" for c in text))
t("\udc7f".encode, "ascii", "surrogateescape")
t("\udcff\udd00".encode, "utf-8", "surrogateescape")
t("\ud800".encode, "utf-8", "surrogateescape")
t("\udce9".encode, "latin-1", "surrogateescape")
t("a\udc80".encode, "cp1252", "surrogateescape")
t(b"\x81".decode, "cp1252", "surrogateescape")
t("\udc80".encode, "utf-16-le", "surrogateescape")
t(b"\x00\xd8".decode, "utf-16-le", "surrogateescape")
t(b"\xed\xb2\x80".decode, "utf-8", "surrogateescape")
