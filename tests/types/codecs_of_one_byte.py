for name in ("cp1252", "iso8859-2", "latin2", "iso8859-15", "latin9", "cp437", "cp850", "cp866", "cp1250",
             "windows-1251", "koi8-r", "mac_roman", "iso8859_5", "greek", "l5"):
    data = bytes(range(128, 256))
    text = data.decode(name, "replace")
    back = text.encode(name, "replace")
    print(name, text[:12], len(text), sum(a == b for a, b in zip(data, back)))
for f in (lambda: "\u20ac".encode("cp437"), lambda: b"\x81".decode("cp1252"), lambda: "a\u4e00b".encode("koi8-r", "backslashreplace")):
    try:
        print(f())
    except UnicodeError as e:
        print(type(e).__name__, e)
import codecs
print(codecs.lookup("latin9").name, codecs.lookup("1251").name)
