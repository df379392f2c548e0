for b in (b"hello World1", b"ABC", b"abc", b"", b"12", b" \t", b"Title Case", b"\xe9\xc9",
        b"a1"):
    print(b, b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase())
    print([n for n in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace",
        "istitle", "isupper") if getattr(b, n)()])
print(b"ab".ljust(5), b"ab".rjust(5, b"*"), b"ab".center(7, b"-"), b"-42".zfill(6))
print(b"42".zfill(1), b"a\tb".expandtabs(4), bytearray(b"ab").center(4))
print(b"hello".startswith(b"he"), b"hello".startswith((b"x", b"h")))
print(b"hello".endswith(b"lo", 2), b"hello".endswith(bytearray(b"o")))
print(b"hello".startswith(b"l", 2, 3))
for f in (lambda: b"a".ljust(3, "x"), lambda: b"a".ljust(3, b"xx"),
        lambda: b"a".startswith("a"), lambda: b"a".endswith([b"a"]),
        lambda: b"a".startswith((b"x", "a"))):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
