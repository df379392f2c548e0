def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

text = bytes(range(0x80, 0xA0)).decode("cp1252", "replace")
print(ascii(text), text.encode("cp1252", "replace"))
print([hex(b) for b in range(256) if bytes([b]).decode("cp1252", "ignore") == ""])
for encoding in ("iso-8859-1", "cp1252", "windows-1252", "latin1"):
    try:
        decoded = b"\xa4\xe9\xff".decode(encoding)
        print(encoding, ascii(decoded), decoded.encode(encoding))
    except LookupError as e:
        print(encoding, e)
t("\u20ac\x80".encode, "cp1252")
t(b"\x81\x8d".decode, "cp1252")
print("\u20ac\u0152\u0178".encode("cp1252"), b"\x9c\x8a".decode("cp1252") == "\u0153\u0160")
