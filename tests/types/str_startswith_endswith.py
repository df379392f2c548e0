s = "hello"
print(s.startswith("he"), s.startswith(""), s.startswith("hello!"), s.startswith("l", 2))
print(s.startswith("lo", 3, 4), s.startswith("", 5), s.startswith("", 6))
print(s.endswith("lo"), s.endswith(""), s.endswith("ell", 0, 4), s.endswith("o", -1))
print(s.endswith("", 6), s.endswith("xhello"))
print(s.startswith(("x", "he")), s.startswith(()), s.endswith(("a", "b")))
print(s.endswith(("lo",), 4), "é€".startswith("é"), "é€".endswith("€"))
for f in (lambda: s.startswith(1), lambda: s.startswith(["he"]), lambda: s.startswith(("x", 1)),
        lambda: s.endswith(b"o"), lambda: s.endswith(("a", None))):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
