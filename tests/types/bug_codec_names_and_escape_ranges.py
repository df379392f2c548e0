def show(function, *args, **kwargs):
    try:
        print(ascii(function(*args, **kwargs)))
    except UnicodeEncodeError as e:
        print(type(e).__name__, e.start, e.end, e)
    except Exception as e:
        print(type(e).__name__, e)


show("a".encode, "utf-8\0")
show("a".encode, errors="strict\0")
show(b"a".decode, "utf-8\0")
show(str, b"a", errors="strict\0")
show("a".encode, "utf-8\udc80")
show(b"".decode, "no such codec")
show(str, bytearray(), "no such codec")
show("".encode, "no such codec")
for text in ["\udc80\udcff\udfff", "a\udcff\u20ac\udc80b", "\udfff\udc80"]:
    for encoding in ["utf-8", "ascii", "latin-1", "cp1252", "utf-16-le"]:
        show(text.encode, encoding, "surrogateescape")
