def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text, sep in [("aaaa", "aa"), ("aaaaa", "aa"), ("ababa", "aba"), ("a", "a"), ("", "a"), ("abc", "abcd"), ("x--y---z", "--"),
                  ("\U0001f600a\U0001f600", "\U0001f600"), ("éaé", "é"), ("abc", "é"), ("abc", "")]:
    for limit in (-1, 0, 1):
        t(text.split, sep, limit)
        t(text.rsplit, sep, limit)
t("a".split, 1)
t("a".split, b"a")
t("a".split, "a", None)
t("a".split, "a", 1.0)
