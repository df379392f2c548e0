s = "a\nb\r\nc\rd\n\ne\x0bf\x0cg\x1ch\x1di\x1ej\x85k\u2028l\u2029m"
print(s.splitlines())
print(s.splitlines(True))
print("".splitlines(), "\n".splitlines(), "\n\n".splitlines(keepends=True))
print("a".splitlines(), "a\n".splitlines(), "a\r\n\r\nb".splitlines(True))
print("a\x1fb\u200bc".splitlines(), b"a\x0bb\nc\x85d\re".splitlines())
