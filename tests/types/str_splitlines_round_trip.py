ends = ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
for a in ends:
    s = f"one{a}two{a}{a}three"
    parts = s.splitlines(keepends=True)
    print(ascii(a), s.splitlines(), "".join(parts) == s, len(parts))
    print((s + a).splitlines() == s.splitlines())
print("a\n\rb".splitlines(), "\r\n\r\n".splitlines(True), "x\x0by".splitlines())
print(b"x\x0by\x85z".splitlines(), "\x1f\x1b".splitlines())
