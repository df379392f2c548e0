import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

calls = []
def handler(e):
    calls.append((type(e).__name__, e.start, e.end))
    if isinstance(e, UnicodeEncodeError):
        return ("<" + "x" * (e.end - e.start) + ">", e.end)
    return ("?" * (e.end - e.start), e.end)
codecs.register_error("test.custom", handler)
print("a\xe9\u1234b\xff".encode("ascii", "test.custom"), calls)
calls.clear()
print(b"a\xff\xfeb\xe2\x82".decode("utf-8", "test.custom"), calls)
def returning(value):
    codecs.register_error("test.returns", lambda e: value)
    t("a\xe9b".encode, "ascii", "test.returns")
    t(b"a\xffb".decode, "ascii", "test.returns")
for value in [("x", 2), ("x", -1), ("", 3), ("x", 99), ("x", -99), (b"raw", 2), ("\u1234", 2), 5, ("x",), ("x", "y"), (5, 2), None, ["x", 2]]:
    returning(value)
codecs.register_error("test.raises", lambda e: 1 / 0)
t("\xe9".encode, "ascii", "test.raises")
t(codecs.register_error, "x", 5)
t(codecs.register_error, 5, handler)
t(codecs.lookup_error, "test.nothing")
print(codecs.lookup_error("test.custom") is handler, codecs.lookup_error("strict").__name__)
