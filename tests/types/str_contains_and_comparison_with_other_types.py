def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

text = "a\xe9\u4e2d\U0001f600"
print("" in text, "\xe9\u4e2d" in text, "\U0001f600" in text, "b" in text, text in text, "a" < "b", "a" < "\xe9" < "\u4e2d" < "\uffff" < "\U00010000", "Z" < "a", "" < "a", "abc" < "abd", "ab" < "abc")
t(lambda: 1 in "a")
t(lambda: None in "a")
t(lambda: b"a" in "a")
t(lambda: "a" < 1)
t(lambda: "a" < None)
t(lambda: "a" + 1)
t(lambda: "a" + None)
t(lambda: 1 + "a")
t(lambda: "a" - "b")
t(lambda: "a" * "b")
t(lambda: -"a")
print("a" == 1, "a" != None, "a" == b"a", "a".__eq__(1), "a".__lt__(1), "a".__contains__("a"), "\xe9" == "e\u0301", "a" is not None)
class S(str):
    def __contains__(self, x): return "own"
print("z" in S("a"), str.__contains__(S("a"), "z"))
