s = " \t\n x y \r\f\v"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print("xyxaxbyyx".strip("xy"), "xyxaxbyyx".lstrip("yx"), "xyxaxbyyx".rstrip("xy"))
print(repr("\u2028\u3000a\u00a0\x1f".strip()), repr("\u200ba\ufeff".strip()))
print("ééaé".strip("é"), repr("abc".strip("abc")), repr("abc".strip("")), "abc".strip(None))
print("www.example.com".strip("cmowz."))
print(repr("".strip()), repr("   ".strip()))
try:
    "a".strip(1)
except TypeError as e:
    print(type(e).__name__, e)
try:
    "a".lstrip(b"a")
except TypeError as e:
    print(type(e).__name__, e)
