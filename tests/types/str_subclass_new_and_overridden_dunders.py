def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class S(str):
    def __new__(cls, text, tag=None):
        self = super().__new__(cls, text)
        self.tag = tag
        return self
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("iter")
    def __eq__(self, o): return "eq"
    __hash__ = str.__hash__
    def __add__(self, o): return "add"
    def __mod__(self, o): return "mod"
    def __contains__(self, o): return False
s = S("abc", 5)
print(s.tag, len(s), s[0], list(s), s == "abc", "abc" == s, s + "x", "x" + s, s % (), "a" in s, s.upper(), s.find("b"), s.replace("a", "z"), "".join(s), "".join([s]), "-".join(s), tuple(s), [*s], sorted(s), max(s), str(s), type(str(s)).__name__)
print({"abc": 1}.get(S("abc")), "%s|%5s" % (s, s), f"{s:>5}", "{}".format(s), "xabcx".split(s), "abc".startswith(s), s.encode(), bytes(s, "ascii"), int(S("12")), float(S("1.5")), "abc".replace(s, "q"), S("b") in "abc", "abcd".find(S("c")), eval(S("1+1")), getattr("", S("upper"))(), str.__len__(s), str.__getitem__(s, 0))
t(S)
t(lambda: S(5).tag)
t(lambda: S(b"x", "ascii").tag)
import copy, pickle
c = pickle.loads(pickle.dumps(s))
print(type(c).__name__, c.tag, str.__str__(c), copy.copy(s).tag, s.join(["a", "b"]), s.center(5), s.partition("b"), type(s.strip()).__name__, s.__getnewargs__(), reversed(s).__class__.__name__)
