text = "a\u20ac\u20acb\ud800\udc80\U0001f600c"
for encoding in ("ascii", "latin-1", "cp1252", "utf-8"):
    for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "strict"):
        try:
            print(encoding, errors, text.encode(encoding, errors))
        except UnicodeEncodeError as e:
            print(encoding, errors, e.start, e.end, e.reason, ascii(e.object[e.start:e.end]))
