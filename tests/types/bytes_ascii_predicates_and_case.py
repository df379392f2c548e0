for data in [b"", b"a", b"A", b"aB", b"1", b"a1", b" ", b"\t\n\x0b\x0c\r ", b"\x1c", b"\x80", b"\xe9", b"a\xe9", b"Ab Cd", b"ab'cd", b"A_b"]:
    print(data, [getattr(data, n)() for n in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper")],
          data.upper(), data.lower(), data.title(), data.capitalize(), data.swapcase())
