s = "a\u20acb\U0001f600c\udc80d"
for h in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    try:
        print(h, s.encode("latin-1", h))
    except UnicodeEncodeError as e:
        print(h, type(e).__name__, ascii(str(e)))
for enc in ("ascii", "latin-1", "utf-8", "cp1252", "utf-16-le"):
    try:
        s.encode(enc)
    except UnicodeEncodeError as e:
        print(enc, ascii(str(e)), e.start, e.end, ascii(e.object[e.start:e.end]))
try:
    "ab\u1234\u1235\u1236c".encode("ascii")
except UnicodeEncodeError as e:
    print(e, e.start, e.end)
print("é".encode("ascii", "xmlcharrefreplace"))
print("\U0001f600".encode("ascii", "backslashreplace"))
print("\x80\u0100".encode("ascii", "backslashreplace"))
