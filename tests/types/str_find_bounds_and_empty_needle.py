def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for f in ("find", "rfind", "index", "rindex", "count"):
    print(f)
    for args in [("",), ("", 3), ("", 4), ("", -1), ("", 2, 1), ("b", 2), ("b", -2), ("b", None, None), ("b", -100, 100), ("c", 0, -1), ("abcd",)]:
        t(getattr("abc", f), *args)
t("abc".find, None)
t("abc".find, 98)
t("abc".index, b"b")
t(b"abc".find, 98)
t(b"abc".find, 256)
t(b"abc".index, -1)
t(b"abc".count, "b")
t(b"abc".rfind, b"", 10)
