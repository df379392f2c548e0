def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(",".join, ["a", "b", 3])
t(",".join, [None])
t(",".join, ["a", b"b"])
t(",".join, 5)
t(",".join, None)
t("".join, {"x": 1, "y": 2})
t("-".join, "abc")
t("-".join, [])
t("-".join, ["only"])
t("é".join, ("a", "\U0001f600"))
class S(str):
    def __str__(self): return "overridden"
print(repr("".join([S("x")])), type("".join([S("x")])), "-".join([S("x"), S("y")]))
def gen():
    yield "a"
    raise LookupError("inside")
t(",".join, gen())
t(b",".join, [b"a", bytearray(b"b"), memoryview(b"c")])
t(b",".join, [b"a", "b"])
t(b",".join, [b"a", 5])
t(bytearray(b",").join, [b"a", b"b"])
