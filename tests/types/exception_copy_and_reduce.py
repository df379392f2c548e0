import copy

class My(ValueError):
    def __init__(self, a, b=0):
        super().__init__(a)
        self.b = b

e = My("x", 5)
e.extra = [1]
e.add_note("n")
c = copy.copy(e)
print(type(c).__name__, c.args, c.b, c.extra is e.extra, c.__notes__)
d = copy.deepcopy(e)
print(d.extra == e.extra, d.extra is e.extra, d.args)
for x in (KeyError("k"), OSError(2, "m", "f"), StopIteration(5),
        UnicodeDecodeError("a", b"b", 0, 1, "c"), ImportError("m", name="n"),
        SyntaxError("m", ("f", 1, 2, "t")), ExceptionGroup("g", [ValueError(1)]),
        AttributeError("m"), SystemExit(3)):
    y = copy.copy(x)
    print(repr(y), y.args == x.args, str(y) == str(x))
print(ValueError(1).__reduce__(), OSError(2, "m", "f").__reduce__(), e.__reduce__()[2])
v = ValueError()
v.__setstate__({"a": 1, "b": 2})
print(v.a, v.b, v.__setstate__(None))
try:
    v.__setstate__(5)
except TypeError as x:
    print(type(x).__name__, x)
