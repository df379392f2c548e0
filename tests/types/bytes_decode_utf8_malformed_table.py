cases = [b"\x80", b"\xbf", b"\xc0\xaf", b"\xc1\xbf", b"\xc2", b"\xc2A", b"\xe0\x80\xaf",
    b"\xe0\x9f\xbf", b"\xe1\x80", b"\xe1\x80A", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xef\xbf",
    b"\xf0\x80\x80\xaf", b"\xf0\x8f\xbf\xbf", b"\xf0\x90\x80", b"\xf0\x90\x80A", b"\xf0\x90A",
    b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5", b"\xf8\x88\x80\x80\x80", b"\xfe",
    b"\xff", b"A\x80B\xc2\xa9C\xe2\x82", b"\xe2\x82\xac\xe2\x82\xac\xe2", b"\xef\xbb\xbfx"]
for b in cases:
    for h in ("replace", "ignore", "backslashreplace"):
        print(b, h, ascii(b.decode("utf-8", h)))
    try:
        b.decode("utf-8")
        print("valid")
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason)
    assert b.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == b
