e = ValueError("text")
print(hasattr(e, "__notes__"))
e.add_note("one")
e.add_note("two")
print(e.__notes__, str(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
e.__notes__ = "not a list"
try:
    e.add_note("three")
except TypeError as x:
    print(x)
class E(Exception):
    def __init__(self, a, b=2): self.a = a
print(E(1).args, str(E(1)), repr(E(1, 2)), E(1, b=3).args, repr(E("x")))
class S(Exception):
    def __str__(self): return "custom"
print(str(S(1)), repr(S(1)), f"{S()}", "%s" % S())
print(str(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), str(Exception(1, 2)), str(Exception(None)), repr(Exception("é\n")))
x = Exception("a")
x.args = ["b", "c"]
print(x.args, str(x), repr(x))
try:
    Exception(kw=1)
except TypeError as t:
    print(t)
print(Exception.__new__(Exception, 1, 2).args, BaseException("z").with_traceback(None).args)
y = Exception("s"); y.attr = 1
y.__setstate__({"other": 2})
print(y.__dict__, y.__reduce__()[1:])
