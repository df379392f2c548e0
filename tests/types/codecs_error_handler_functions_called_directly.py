import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

enc = UnicodeEncodeError("ascii", "a\xe9\u20ac\U0001f600b", 1, 4, "why")
dec = UnicodeDecodeError("ascii", b"a\xff\xfeb", 1, 3, "why")
tra = UnicodeTranslateError("a\xe9b", 1, 2, "why")
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"):
    f = codecs.lookup_error(name)
    for e in (enc, dec, tra):
        print(name, end=" ")
        t(f, e)
    t(f, ValueError("other"))
    t(f, 5)
t(codecs.ignore_errors, enc)
print(codecs.strict_errors is codecs.lookup_error("strict"))
