def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class S(str):
    def __str__(self): return "from str"
    def __repr__(self): return "from repr"
    def __format__(self, spec): return "from format " + spec
s = S("raw")
print(str(s), repr(s), ascii(s), format(s, "x"), f"{s} {s!r} {s!s} {s:y}", "%s %r %5s" % (s, s, s), "{}".format(s), s + "", "".join([s]))
class R(str):
    def __str__(self): return S("deep")
r = R("x")
print(type(str(r)).__name__, str.__str__(r), type(str.__str__(r)).__name__, type(str(S("q"))).__name__)
class B(str):
    def __str__(self): return 5
t(str, B("x"))
t(format, B("x"))
print(len(S("abc")), S("abc") == "abc", hash(S("abc")) == hash("abc"), {"abc": 1}[S("abc")])
