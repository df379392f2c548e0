def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["", "+", "-", "+1", "-1", "--1", "1", " 1", "\u22121", "\u0663", "-\u0663", "\U0001f600", "+-+"]:
    print([ascii(text.zfill(n)) for n in (-3, 0, 1, 2, 3, 6)])
t("a".zfill, "3")
t("a".zfill, None)
t("a".zfill, 2 ** 70)
t(b"+1".zfill, 4)
t(bytearray(b"-").zfill, 3)
t("x".zfill, True)
