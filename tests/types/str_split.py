s = "  a b  c\t\nd "
print(s.split())
print(s.split(" "))
print(s.split(None, 2))
print(s.split(maxsplit=1))
print(s.split(" ", 3))
print("a,b,,c,".split(","), ",".split(","), "".split(","), "".split())
print("aXXbXXc".split("XX"), "aXXXb".split("XX"))
print("a b c".split(sep="b"), "a b c".split(maxsplit=0), "  a b ".split(maxsplit=0))
print("x\u2003y\u00a0z\x1cw\u200bv".split())
print("1,2,3".split(",", -1), "1,2,3".split(",", 0))
for args in (("",), (1,), (",", "x")):
    try:
        print("a".split(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
