for data in [b"\x3d\xd8\x00\xde", b"\x3d\xd8", b"\x3d\xd8\x00", b"\x3d\xd8a\x00", b"\x00\xde", b"a\x00b", b"\x3d\xd8\x3d\xd8\x00\xde"]:
    for errors in ("strict", "replace", "ignore", "backslashreplace"):
        try:
            print(data, errors, ascii(data.decode("utf-16-le", errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e.start, e.end, e.reason)
for data in [b"\x00\x00\x11\x00", b"\x00\xd8\x00\x00", b"\x00\x00\x00", b"\xff\xff\xff\xff"]:
    for errors in ("strict", "replace", "ignore"):
        try:
            print(data, errors, ascii(data.decode("utf-32-le", errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e.start, e.end, e.reason)
