class S:
    def __str__(self):
        return "from str"

class R:
    def __repr__(self):
        return "from repr"

class BadS:
    def __str__(self):
        return 5

class Sub(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self

print(repr(str()), str(S()), str(R()), str(5), str(None), str([1, "a"]), str(b"abc"))
print(str(b"abc", "ascii"), str(b"\xe9", "latin-1"), str(b"a\xffb", "utf-8", "replace"))
print(str(object="x"), str(b"q", encoding="utf-8", errors="strict"))
print(str(memoryview(b"mv"), "utf-8"), str(b"", "ascii") == "")
s = Sub("abc", extra=1)
print(s, s.extra, type(s), type(s.upper()), type(s[:]), s == "abc", {s: 1}["abc"])
for f in (lambda: str(BadS()), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"),
        lambda: str(1, 2, 3, 4), lambda: str(b"\xff", "utf-8"), lambda: str(b"a", "nope"),
        lambda: str(b"a", 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
