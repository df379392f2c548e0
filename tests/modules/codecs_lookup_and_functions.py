import codecs
i = codecs.lookup("UTF-8")
print(i.name, type(i).__name__, len(i), i.encode("é"), i.decode(b"\xc3\xa9"))
print(codecs.lookup("latin1").name, codecs.lookup("ASCII").name)
print(codecs.lookup("utf_16_le").name, codecs.lookup("utf-8-sig").name)
print(codecs.lookup("cp1252").name)
print(codecs.encode("é", "utf-8"), codecs.decode(b"\xe9", "latin-1"))
print(codecs.getencoder("ascii")("a"), codecs.getdecoder("ascii")(b"a"), codecs.BOM_UTF8)
print(codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
print(codecs.encode("x", "ascii", "ignore"))
for f in (lambda: codecs.lookup("nope"), lambda: codecs.lookup(5),
        lambda: codecs.encode("é", "ascii"), lambda: codecs.decode(b"\xff", "ascii"),
        lambda: codecs.getencoder("zz"), lambda: codecs.encode("a\0b", "a\0"),
        lambda: codecs.lookup_error("zz")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(codecs.escape_decode(rb"a\n\x41")[0], codecs.encode("hello", "rot13"))
print(codecs.encode(b"hello", "hex"), codecs.decode(b"68656c6c6f", "hex"))
print(codecs.encode(b"hi", "base64"), codecs.decode(r"\u20ac\n", "unicode_escape"))
print("é\n\u20ac".encode("unicode_escape"), b"\\u20ac".decode("raw_unicode_escape"))
print("\u20acé".encode("raw_unicode_escape"))
