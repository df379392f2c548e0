def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text, sep in [("a-b-c", "-"), ("abc", "-"), ("-", "-"), ("", "-"), ("--", "--"), ("aXXXb", "XX")]:
    print(text.partition(sep), text.rpartition(sep))
class S(str): pass
s = S("a-b")
print([type(p).__name__ for p in s.partition("-") + s.rpartition("x")])
t("a".partition, "")
t("a".rpartition, "")
t("a".partition, None)
t("a".partition, b"a")
t(b"a-b".partition, "-")
t(b"a-b".partition, bytearray(b"-"))
t(bytearray(b"a-b").rpartition, b"-")
t(b"a".partition, b"")
