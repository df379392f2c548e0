text = "plain, é, €, 😀, \u0301, \x00, \n"
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig",
        "unicode_escape", "raw_unicode_escape"):
    b = text.encode(enc)
    print(enc, len(b), b.decode(enc) == text, bytes(text, enc) == b, str(b, enc) == text)
for enc in ("ascii", "latin-1", "cp1252"):
    for h in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
        print(enc, h, text.encode(enc, h))
    try:
        text.encode(enc)
    except UnicodeEncodeError as e:
        print(e.encoding, e.start, e.end, e.reason)
