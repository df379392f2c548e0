all_bytes = bytes(range(256))
for name in ("upper", "lower", "swapcase", "title", "capitalize"):
    r = getattr(all_bytes, name)()
    print(name, [i for i in range(256) if r[i] != i][:30], len(r))
for name in ("isalnum", "isalpha", "isdigit", "islower", "isupper", "isspace", "isascii"):
    print(name)
    print("".join("1" if getattr(bytes([i]), name)() else "." for i in range(256)).rstrip("."))
print(b"hello wORLD-foo's".title(), b"aB1cD".swapcase(), b"1a".capitalize())
print(b"A1B".istitle(), b"A1b".istitle(), b"\xe9".upper(), b"".isascii(), b"".islower())
