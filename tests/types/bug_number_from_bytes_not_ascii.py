for text in [b"abc", bytearray(b"x"), b"1\xff", b"1\xf0", b"1" * 300 + b"x", "1" * 300 + "x",
             "\xe9" * 250, b"\xd9\xa3", "\xa03\u3000", "\u0663", "\ud800", "1\x00"]:
    for kind in (int, float):
        try:
            print(kind(text))
        except ValueError as e:
            print(ascii(str(e)))
