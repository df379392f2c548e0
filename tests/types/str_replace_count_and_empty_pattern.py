def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["", "a", "abc", "é\U0001f600"]:
    for count in (-1, 0, 1, 2, 3, 10):
        print(ascii(text.replace("", "-", count)), end=" ")
    print()
t("aaa".replace, "a", "", 2)
t("aaa".replace, "aa", "b")
t("abc".replace, "b", "\U0001f600")
t("\U0001f600b".replace, "\U0001f600", "a")
t("abc".replace, "b", "x", count=0)
t("abab".replace, "b", "x", count=1)
t("abc".replace, "b")
t("abc".replace, "b", None)
t("abc".replace, b"b", "x")
t("abc".replace, "b", "x", "1")
t("abc".replace, old="b", new="x")
t(b"aaa".replace, b"", b"-", 2)
t(b"abc".replace, b"b", bytearray(b"xy"))
