import codecs

def handler(e):
    print("handler", type(e).__name__, e.encoding, e.start, e.end)
    print(ascii(e.object[e.start:e.end]))
    if isinstance(e, UnicodeEncodeError):
        return "<" + "?" * (e.end - e.start) + ">", e.end
    return "[bad]", e.start + 1

codecs.register_error("test.handler", handler)
print("a€€b😀".encode("ascii", "test.handler"))
print(b"x\xff\xc3y".decode("utf-8", "test.handler"))
print(b"\x80\x81".decode("ascii", "test.handler"), "é€".encode("latin-1", "test.handler"))
codecs.register_error("test.bytes", lambda e: (b"\x00", e.end))
print("a€b".encode("ascii", "test.bytes"))
codecs.register_error("test.back", lambda e: ("", 0) if e.start > 50 else ("X", -1))
print("é12".encode("ascii", "test.back"))
for name, fn in (("bad.result", lambda e: 5), ("bad.tuple", lambda e: ("a",)),
        ("bad.pos", lambda e: ("a", 100)), ("bad.raise", lambda e: 1 / 0),
        ("bad.char", lambda e: ("é", e.end))):
    codecs.register_error(name, fn)
    try:
        print("é".encode("ascii", name))
    except Exception as e:
        print(name, type(e).__name__, e)
for f in (lambda: codecs.register_error("x", 5), lambda: codecs.strict_errors(5),
        lambda: codecs.strict_errors(UnicodeDecodeError("a", b"b", 0, 1, "c")),
        lambda: codecs.ignore_errors(UnicodeDecodeError("a", b"b", 0, 1, "c")),
        lambda: codecs.replace_errors(UnicodeEncodeError("a", "b", 0, 1, "c")),
        lambda: codecs.lookup_error("test.handler") is handler,
        lambda: codecs.backslashreplace_errors(UnicodeEncodeError("a", "\xe9", 0, 1, "c")),
        lambda: codecs.xmlcharrefreplace_errors(UnicodeEncodeError("a", "\u20ac", 0, 1, "c"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
