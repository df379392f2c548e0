def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("{{}}".format)
t("{{{}}}".format, 1)
t("}}{{".format)
t("}".format)
t("{".format)
t("a{".format)
t("a}b".format)
t("{!r}|{!s}|{!a}".format, "é", "é", "é")
t("{!x}".format, 1)
t("{!}".format, 1)
t("{!rr}".format, 1)
t("{!r:>10}|".format, "ab")
t("{!r".format, 1)
t("{!".format, 1)
t("{:!r}".format, 1)
t("{0!r.x}".format, 1)
