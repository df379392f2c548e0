# library: libz.so.1
import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for name in ("hex", "base64", "rot13", "quopri", "zlib"):
    try:
        info = codecs.lookup(name)
    except LookupError as e:
        print(name, "lookup", e)
        continue
    data = "Hello" if name == "rot13" else b"Hello=\xff\n"
    out = codecs.encode(data, name)
    print(name, info.name, info._is_text_encoding, out if name != "zlib" else "-", codecs.decode(out, name) == data)
t("a".encode, "hex")
t(b"a".decode, "hex")
t(b"a".decode, "rot13")
t("a".encode, "rot13")
t(codecs.decode, b"zz", "hex")
t(codecs.encode, "text", "base64")
t(str, b"a", "hex")
t(codecs.decode, "Uryyb", "rot-13")
