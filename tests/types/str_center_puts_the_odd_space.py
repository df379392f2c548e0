def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["", "a", "ab", "abc"]:
    print([text.center(n, ".") for n in range(8)])
    print([text.encode().center(n, b".") for n in range(8)])
print(ascii("a".center(4, "\U0001f600")), ascii("\U0001f600".ljust(3, "é")), ascii("é".rjust(3)))
t("a".center, 4, "")
t("a".center, 4, "ab")
t("a".center, 4, b"x")
t("a".ljust, 4, None)
t("a".rjust, "4")
t(b"a".center, 4, "x")
t(b"a".ljust, 4, b"xy")
t(b"a".rjust, 4, bytearray(b"-"))
