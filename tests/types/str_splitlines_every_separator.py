def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

separators = [c for c in range(0x3000) if len(("a" + chr(c) + "b").splitlines()) == 2]
print([hex(c) for c in separators])
for text in ["a\r\nb", "a\n\rb", "a\r\r\nb", "\n", "\r\n", "\n\n", "a\n", "a\x0b\x0cb", "a\x1c\x1d\x1eb\x1fc", "a\x85\u2028\u2029b", ""]:
    print(ascii(text), ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.splitlines(keepends=1)))
print(b"a\x0bb\x0cc\x1cd\x85e\r\nf\rg\n".splitlines(True))
t("a".splitlines, None)
t("a".splitlines, "x")
t("a\nb".splitlines, keepends=[])
t("a".splitlines, 1, 2)
