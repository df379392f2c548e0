e = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
print(e, "|", e.encoding, e.object, e.start, e.end, e.reason)
e = UnicodeEncodeError("ascii", "h\xe9y\u20ac", 1, 4, "no")
print(e)
print(UnicodeEncodeError("ascii", "h\xe9y", 1, 2, "no"), "|", UnicodeEncodeError("x", "\U0001f600", 0, 1, "r"))
print(UnicodeTranslateError("a\u1234", 1, 2, "why"))
for a in ((), ("x",), ("utf-8", "str", 0, 1, "r"), ("utf-8", b"", 0, 1, 5)):
    try:
        UnicodeDecodeError(*a)
    except TypeError as x:
        print(x)
