e = UnicodeDecodeError("codec", b"ab\xffcd", 2, 3, "why")
print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e.end = 5
e.reason = "range"
print(e)
e = UnicodeEncodeError("codec", "aé\u20ac\U0001f600", 1, 2, "why")
print(e, "|", UnicodeEncodeError("c", "a\u20acb", 1, 2, "w"), "|")
print(UnicodeEncodeError("c", "\U0001f600", 0, 1, "w"), "|")
print(UnicodeEncodeError("c", "abc", 0, 3, "w"))
t = UnicodeTranslateError("a\xe9b", 1, 2, "why")
print(t, t.object, t.start, t.end, t.reason, t.args, "|")
print(UnicodeTranslateError("abc", 0, 2, "w"))
print(repr(e)[:60], isinstance(e, ValueError), UnicodeError("plain"))
for c, a in ((UnicodeDecodeError, ()), (UnicodeDecodeError, ("a", "b", 1, 2, "c")),
        (UnicodeEncodeError, ("a", b"b", 1, 2, "c")),
        (UnicodeEncodeError, ("a", "b", "1", 2, "c")), (UnicodeTranslateError, ("a", 1)),
        (UnicodeDecodeError, (5, b"", 0, 0, ""))):
    try:
        c(*a)
    except TypeError as x:
        print(type(x).__name__, x)
print(UnicodeDecodeError("c", bytearray(b"\xe9"), 0, 1, "w").object)
