for data in [b"\x80", b"a\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xe0\xa0", b"\xe2\x82", b"\xf0\x90\x80", b"\xf0\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xf5", b"\xff", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"a\xe2\x82b", b"\xf0\x9f\x98", b"\xf0\x9f\x98a",
             b"\xc3", b"\xc3a", b"\xe2(\xa1", b"\xf8\x88\x80\x80\x80"]:
    try:
        data.decode()
    except UnicodeDecodeError as e:
        print(data, e.start, e.end, e.reason, ascii(data.decode("utf-8", "replace")), ascii(data.decode("utf-8", "ignore")), ascii(data.decode("utf-8", "backslashreplace")), ascii(data.decode("utf-8", "surrogateescape")))
