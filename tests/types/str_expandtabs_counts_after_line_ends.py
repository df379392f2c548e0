def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["a\tb", "\t", "ab\rc\td", "ab\nc\td", "a\r\n\tb", "é\tx", "\U0001f600\tx", "a\u2028b\tc", "\t\t", "12345678\tx", "a\x0bb\tc"]:
    print([text.expandtabs(n).encode("unicode_escape").decode() for n in (-1, 0, 1, 3, 8)])
t("a\t".expandtabs, tabsize=4)
t("a\t".expandtabs, "4")
t("a\t".expandtabs, 2.0)
t("a\t".expandtabs, True)
t("\t\t".expandtabs, 2 ** 31)
t(b"a\tb\r\tc\n\td".expandtabs, 4)
t(bytearray(b"\t").expandtabs)
