def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

e = UnicodeEncodeError("enc", "a\u1234\U0001f600", 1, 2, "the reason")
print(e, e.encoding, e.object.encode("ascii", "backslashreplace"), e.start, e.end, e.reason, ascii(e.args))
e.end = 3
print(e)
e.start, e.end = -5, 100
print(e.start, e.end, e)
e.start = 1; e.end = 2; e.object = "ab\xe9"[2:] * 2
print(ascii(str(e)))
d = UnicodeDecodeError("enc", bytearray(b"ab\xff"), 2, 3, "why")
print(d, d.object, type(d.object))
d.end = 2
print(d)
x = UnicodeTranslateError("a\xe9", 1, 2, "tr")
print(ascii(str(x)), x.start, x.end)
t(UnicodeEncodeError, "enc", "a", 0, 1)
t(UnicodeEncodeError, "enc", b"a", 0, 1, "r")
t(UnicodeDecodeError, "enc", "a", 0, 1, "r")
t(UnicodeEncodeError, 5, "a", 0, 1, "r")
t(UnicodeEncodeError, "enc", "a", "0", 1, "r")
t(UnicodeTranslateError, "a", 0, 1)
t(UnicodeError, 1, 2)
def assign(name, value):
    setattr(e, name, value)
t(assign, "start", "x")
t(assign, "encoding", 5)
t(assign, "object", 5)
t(delattr, e, "reason")
u = UnicodeEncodeError.__new__(UnicodeEncodeError)
print(repr(str(u)))
t(lambda: u.start)
t(lambda: u.encoding)
