def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(str, b"abc", "ascii")
t(str, b"\xe9", "latin-1")
t(str, b"\xff", "utf-8", "replace")
t(str, b"\xff", errors="ignore")
t(str, bytearray(b"x"), "ascii")
t(str, memoryview(b"x"), "ascii")
t(str, object=b"x", encoding="ascii")
t(str, encoding="ascii")
t(str, errors="strict")
t(str, "x", "ascii")
t(str, 5, "ascii")
t(str, b"\xff", "ascii")
t(str, b"x", "no-such")
t(str, b"x", None)
t(str, b"x", 5)
t(str, b"x")
t(str, 1, 2, 3, 4)
t(str, x=1)
