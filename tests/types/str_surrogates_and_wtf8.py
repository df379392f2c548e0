s = "\ud83d\ude00"
print(len(s), ascii(s), s == "😀", s[0] == "\ud83d", s + "x" == "\ud83d\ude00x")
t = "\ud83d" + "\ude00"
print(len(t), t == s, t != "\U0001f600", ascii(t[::-1]), ascii(t.replace("\ude00", "!")))
print(ascii("".join(["\ud83d", "\ude00"])), len("".join(["\ud83d", "\ude00"])))
print(t.encode("utf-8", "surrogatepass"))
print(t.encode("utf-16-le", "surrogatepass").decode("utf-16-le") == "😀")
print(b"\xff\xfeab".decode("utf-8", "surrogateescape") == "\udcff\udcfeab")
print(ascii(b"\x80".decode("ascii", "surrogateescape")))
print(ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), "\ud800" < "\ue000")
print(sorted(["\uffff", "\ud800", "\U00010000"]) == ["\ud800", "\uffff", "\U00010000"])
try:
    b"\xed\xa0\x80".decode()
except UnicodeDecodeError as e:
    print(type(e).__name__, e)
print("\ud800".isprintable(), "\ud800".isalpha(), ord("\udfff"), chr(0xD800) == "\ud800")
