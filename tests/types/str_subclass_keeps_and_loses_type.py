class S(str):
    def __repr__(self):
        return f"S<{self}>"

s = S("Hello")
for name, args in (("upper", ()), ("lower", ()), ("strip", ()), ("replace", ("z", "y")),
        ("ljust", (2,)), ("center", (3,)), ("zfill", (1,)), ("expandtabs", ()),
        ("translate", ({},)), ("removeprefix", ("x",)), ("removesuffix", ("x",)),
        ("join", ([],)), ("format", ()), ("__getitem__", (slice(None),)), ("__add__", ("",)),
        ("__mul__", (1,)), ("__str__", ()), ("__format__", ("",)), ("casefold", ()),
        ("title", ())):
    r = getattr(s, name)(*args)
    print(name, type(r).__name__, r == "Hello")
print(repr(s), [s], f"{s!r} {s}", s.split("l"), s.partition("l"))
print([type(x).__name__ for x in s.partition("zz")], type(s + s).__name__)
print(type("%s" % s).__name__, hash(s) == hash("Hello"), s in {"Hello"}, s == "Hello")
print("Hello" == s, s < "I", s.__class__, isinstance(s, str))

class Eq(str):
    def __eq__(self, o):
        return "custom eq"
    def __hash__(self):
        return 5
    def __len__(self):
        return 99
    def __iter__(self):
        return iter("xyz")
    def __contains__(self, x):
        return True

e = Eq("abc")
print("abc" == e, e == "q", len(e), list(e), "zz" in e, hash(e), "-".join(e), e.upper())
