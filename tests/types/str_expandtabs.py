for s in ("a\tb", "\t", "ab\tcd\tef", "abcdefgh\ti", "a\nb\tc", "a\r\tb", "é\tx", "\t\t"):
    print(repr(s.expandtabs()), repr(s.expandtabs(4)), repr(s.expandtabs(1)))
    print(repr(s.expandtabs(0)), repr(s.expandtabs(-3)))
print(repr("a\tb".expandtabs(tabsize=3)))
try:
    "a".expandtabs("x")
except TypeError as e:
    print(type(e).__name__, e)
