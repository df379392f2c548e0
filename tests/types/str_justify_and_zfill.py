print(repr("ab".ljust(5)), repr("ab".rjust(5)), repr("ab".center(5)), repr("ab".center(6)))
print(repr("abc".center(6)), repr("abc".center(5)))
print("ab".ljust(5, "*"), "ab".rjust(5, "é"), "ab".center(7, "€"), "ab".ljust(1))
print("ab".center(-5), "é".rjust(3, "."))
for s in ("42", "-42", "+42", "", "-", "abc", "--1", "é", "+"):
    print(repr(s.zfill(5)), repr(s.zfill(2)), repr(s.zfill(-1)))
for f in (lambda: "a".ljust(5, "xx"), lambda: "a".rjust(5, ""), lambda: "a".center(5, 1),
        lambda: "a".ljust("5"), lambda: "a".zfill(1.0), lambda: "a".ljust(5, b"x")):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
