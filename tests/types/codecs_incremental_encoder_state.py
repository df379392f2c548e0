import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for encoding in ("utf-8", "utf-8-sig", "ascii", "utf-16-le", "latin-1"):
    e = codecs.getincrementalencoder(encoding)()
    print(encoding, e.encode("a"), e.encode("b"), e.encode("", True), e.getstate())
    e.reset()
    print(e.encode("c"))
e = codecs.getincrementalencoder("utf-16")()
first, second = e.encode("a"), e.encode("b")
print(len(first), len(second))
e.reset()
print(len(e.encode("a")))
e = codecs.getincrementalencoder("ascii")("replace")
print(e.encode("\xe9"), e.errors)
e.errors = "ignore"
print(e.encode("\xe9a"))
e.errors = "strict"
t(e.encode, "\xe9")
t(codecs.getincrementalencoder, "nope")
print(list(codecs.iterencode(["a", "\xe9"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
