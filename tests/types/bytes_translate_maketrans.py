t = bytes.maketrans(b"abc", b"xyz")
print(len(t), b"aabbccd".translate(t), b"abcd".translate(None, b"bd"))
print(b"abcd".translate(t, b"a"), b"abc".translate(None))
print(b"abcabc".translate(t, delete=b"c"), bytearray(b"abc").translate(t))
for f in (lambda: bytes.maketrans(b"ab", b"c"), lambda: b"a".translate(b"short"),
        lambda: b"a".translate("x" * 256), lambda: bytes.maketrans("a", b"b"),
        lambda: b"a".translate(None, "a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
