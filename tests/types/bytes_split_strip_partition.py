print(b" a  b\tc\n".split(), b"a,b,,c".split(b","), b"a,b,c".split(b",", 1))
print(b"a,b,c".rsplit(b",", 1), b" a b c ".rsplit(None, 1), b"".split(), b"".split(b","))
print(b"aXXb".split(bytearray(b"XX")))
print(b"a\nb\r\nc\rd".splitlines(), b"a\nb\n".splitlines(True), b"\x0b\x0c\x1c a".split())
print(b" \t\n\x0b\x0cab \r".strip(), b"xxaxx".strip(b"x"), b"xya".lstrip(b"yx"))
print(b"axy".rstrip(b"yx"), b"\xa0a".strip(), b"abc".strip(b""), bytearray(b" a ").strip())
print(b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), b"abc".partition(b"="))
print(b"abc".rpartition(b"="), bytearray(b"k:v").partition(b":"))
print(b"TestX".removeprefix(b"Test"), b"XTest".removesuffix(b"Test"), b"ab".removeprefix(b"zz"))
for f in (lambda: b"a".split(b""), lambda: b"a".split("a"), lambda: b"a".strip("a"),
        lambda: b"a".partition(""), lambda: b"a".partition(b""), lambda: b"a".rsplit(1),
        lambda: b"a".strip(97), lambda: b"a".removeprefix("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
