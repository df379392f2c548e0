def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Table:
    def __getitem__(self, code):
        if code == ord("a"):
            return None
        if code == ord("b"):
            return 0x1F600
        if code == ord("c"):
            return "long"
        if code == ord("d"):
            raise IndexError
        if code == ord("e"):
            raise KeyError
        if code == ord("f"):
            return 3.5
        if code == ord("g"):
            return 0x110000
        if code == ord("h"):
            return -1
        if code == ord("i"):
            raise ZeroDivisionError("boom")
        return chr(code)

for text in ["abcde", "aaa", "", "xyz", "f", "g", "h", "i", "aiii"]:
    t(text.translate, Table())
t("abc".translate, ["x"] * 98)
t("abc".translate, {97: "", 98: 0, 99: "\U0010ffff"})
t("abc".translate, 5)
t("abc".translate)
t("\x00\x01\x02".translate, "xy")
