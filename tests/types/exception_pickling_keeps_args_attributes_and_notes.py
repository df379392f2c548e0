import pickle, copy

class Custom(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b
class Both(KeyError, AttributeError): pass
e = ValueError("x", 1)
e.add_note("a note")
e.extra = [1]
for exc in (e, KeyError("k"), Custom(1, 5), Both("q"), OSError(2, "No such file", "name"), OSError(2, "msg", "a", None, "b"), SyntaxError("bad", ("f", 1, 2, "text", 1, 3)), StopIteration(5), SystemExit(3), UnicodeDecodeError("u", b"\xff", 0, 1, "r"),
            ImportError("msg", name="n", path="p"), NameError("nm", name="x"), AttributeError("at", name="y", obj=5), ExceptionGroup("g", [ValueError(1)]), BaseException()):
    back = pickle.loads(pickle.dumps(exc))
    c = copy.copy(exc)
    print(type(back).__name__, back.args == exc.args or back.args, str(back) == str(exc), sorted(vars(back)), sorted(vars(c)), repr(c) == repr(exc))
i = pickle.loads(pickle.dumps(ImportError("msg", name="n", path="p")))
print(i.name, i.path, pickle.loads(pickle.dumps(OSError(2, "m", "f"))).filename, pickle.loads(pickle.dumps(NameError("nm", name="x"))).name)
