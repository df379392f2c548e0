def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("xxabcxx".strip, "x")
t("abcba".strip, "ab")
t("abc".strip, "")
t("  a ".strip, None)
t("éaé".lstrip, "é")
t("\U0001f600a\U0001f600".rstrip, "\U0001f600é")
t("\u3000a\u2003".strip)
t("a".strip, b"a")
t("a".strip, 5)
t("a".strip, "a", "b")
t(b" a\x0b\x0c".strip)
t(b"xax".strip, b"x")
t(b"xax".strip, "x")
t(b"\x85a\xa0".strip)
t(bytearray(b"--a").lstrip, memoryview(b"-"))
class S(str): pass
print(type(S(" a").strip()), type(S("a").strip()))
