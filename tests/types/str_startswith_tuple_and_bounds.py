s = "prefix-body-suffix"
print(s.startswith(("body", "pre")), s.startswith(("x", "y")), s.startswith(("",)))
print(s.startswith(()), s.endswith(("suffix", 5)))
for a, b in ((0, 3), (0, 6), (7, None), (7, 11), (-6, None), (-6, -1), (100, None), (18, None),
        (18, 17), (None, -7)):
    print(a, b, s.startswith("body", a, b), s.endswith("body", a, b))
    print(s.startswith("", a, b), s.endswith("", a, b), s.startswith(("suf", "pre"), a, b))
try:
    s.startswith(("a", 1))
except TypeError as e:
    print(type(e).__name__, e)
