import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for name in ("utf-8", "UTF8", "utf_8", "U8", "latin1", "iso-8859-1", "L1", "ascii", "us-ascii", "646", "cp1252", "windows-1252", "utf-16", "UTF-16LE", "utf32", "unicode_escape", "raw-unicode-escape", "cp65001", "utf-8-sig", "mbcs-not", "utf 8"):
    try:
        info = codecs.lookup(name)
        print(name, info.name, len(info), info._is_text_encoding)
    except LookupError as e:
        print(name, type(e).__name__, e)
info = codecs.lookup("ascii")
print(info.encode("a"), info.decode(b"a"), info[0]("ab"), codecs.getencoder("latin-1")("\xe9"), codecs.getdecoder("utf-8")(b"a\xc3\xa9"))
t(codecs.lookup, 5)
t(codecs.lookup, "a\0b")
t(codecs.encode, "\xe9", "ascii")
t(codecs.decode, b"\xff", "ascii")
t(codecs.encode, "a")
t(codecs.decode, "text")
