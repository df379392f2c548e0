def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("abc".startswith, ())
t("abc".startswith, ("x", "ab"))
t("abc".startswith, ("x", 5))
t("abc".startswith, ("ab", 5))
t("abc".startswith, ["a"])
t("abc".startswith, b"a")
t("abc".startswith, "", 3)
t("abc".startswith, "", 4)
t("abc".endswith, "", 4)
t("abc".startswith, "bc", 1, -1)
t("abc".endswith, ("b", "bc"), 0, 2)
t("abc".endswith, "c", None, None)
t("abc".endswith, "c", -1, 100)
t("abc".startswith, "a", 1.0)
t("abc".startswith)
t(b"abc".startswith, ("a",))
t(b"abc".endswith, (b"x", bytearray(b"c")))
t(b"abc".endswith, [b"c"])
