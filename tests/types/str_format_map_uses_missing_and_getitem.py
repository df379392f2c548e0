def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"
class M:
    def __getitem__(self, key):
        return key * 2
t("{a} {b}".format_map, D(a=1))
t("{ab}{cd!r}".format_map, M())
t("{a.real} {a[0]}".format_map, D(a=1))
t("{a}".format_map, {})
t("{a}".format_map, 5)
t("{a}".format_map, [1])
t("plain".format_map, None)
t("{a:{b}}".format_map, {"a": 1, "b": 5})
t("{}".format_map, M())
t("{a}".format_map)
t("{a}".format_map, a=1)
t("{a}".format, **D(b=1))
