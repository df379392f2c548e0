def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t("{} {}".format, 1, 2)
t("{} {0}".format, 1, 2)
t("{0} {}".format, 1, 2)
t("{a} {}".format, 1, a=2)
t("{} {a} {}".format, 1, 2, a=3)
t("{:{}} {}".format, 1, 2, 3)
t("{0:{}}".format, 1, 2)
t("{:{0}}".format, 1, 2)
t("{} {}".format, 1)
t("{5}".format, 1)
t("{-1}".format, 1)
t("{ 0}".format, 1)
t("{01}".format, 1, 2)
t("{x}".format)
t("{}".format_map, {})
t("{0}".format_map, {"0": "zero"})
