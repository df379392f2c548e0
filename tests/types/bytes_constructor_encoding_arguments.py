def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for cls in (bytes, bytearray):
    t(cls, "é", "utf-8")
    t(cls, "é", "ascii", "replace")
    t(cls, "é", "ascii")
    t(cls, "é", encoding="latin-1")
    t(cls, "é", errors="ignore")
    t(cls, source="a", encoding="ascii", errors="strict")
    t(cls, encoding="ascii")
    t(cls, errors="strict")
    t(cls, b"a", "ascii")
    t(cls, 5, encoding="ascii")
    t(cls, b"a", errors="strict")
    t(cls, "a", 5)
    t(cls, "a", "ascii", "strict", 1)
    t(cls, nothing=1)
    t(cls)
