def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("aaa".removeprefix, "a")
t("aaa".removesuffix, "a")
t("abc".removeprefix, "abcd")
t("abc".removeprefix, "abc")
t("abc".removesuffix, "")
t("".removeprefix, "")
t("é\U0001f600".removesuffix, "\U0001f600")
t("abc".removeprefix, ("a", "b"))
t("abc".removesuffix, b"c")
t("abc".removeprefix, None)
class S(str): pass
s = S("abc")
print(type(s.removeprefix("x")), type(s.removesuffix("")), type(s.removeprefix("a")))
t(b"abc".removeprefix, bytearray(b"a"))
t(b"abc".removesuffix, memoryview(b"bc"))
t(bytearray(b"abc").removeprefix, b"ab")
t(b"abc".removeprefix, "a")
