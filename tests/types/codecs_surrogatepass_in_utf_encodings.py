def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
    for text in ("\ud800", "\udfff", "a\ud800b", "\ud800\udc00", "\udc00\ud800"):
        data = text.encode(encoding, "surrogatepass")
        back = data.decode(encoding, "surrogatepass")
        print(encoding, ascii(text), data, ascii(back), back == text)
t(b"\xed\xa0".decode, "utf-8", "surrogatepass")
t(b"\xed\x9f\xbf\xed".decode, "utf-8", "surrogatepass")
t(b"\x00\xd8".decode, "utf-16-le")
t(b"\x00\xd8\x41".decode, "utf-16-le", "surrogatepass")
t("\ud800".encode, "ascii", "surrogatepass")
t("\ud800".encode, "latin-1", "surrogatepass")
t("\ud800".encode, "cp1252", "surrogatepass")
