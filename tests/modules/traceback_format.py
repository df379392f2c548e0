import traceback, sys

def f():
    raise ValueError("msg")

try:
    f()
except ValueError as e:
    lines = traceback.format_exception(e)
    print([l.strip().splitlines()[-1] for l in lines])
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    tb = traceback.extract_tb(e.__traceback__)
    print([(s.name, s.line, s.lineno > 0) for s in tb], len(tb), type(tb).__name__)
    print(type(tb[0]).__name__)
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_tb(e.__traceback__)[1].splitlines()[0].split("line")[0][:7])
    print(traceback.format_exc(limit=0).strip(), "|")
    print(traceback.format_exception(e, limit=-1)[1].splitlines()[-1].strip(" ~^"))

class MyE(Exception):
    __module__ = "my.mod"
    def __str__(self):
        raise TypeError

for e in (ValueError(), KeyError("k"), MyE(),
        SyntaxError("bad", ("f.py", 1, 3, "x y z\n", 1, 4)), OSError(2, "m"),
        ValueError("a\nb"), None):
    print(traceback.format_exception_only(e))
e = ValueError("noted")
e.add_note("note 1\nmore")
print(traceback.format_exception_only(e))

def g():
    return traceback.extract_stack()[-1].name, traceback.format_stack()[-1].splitlines()[1].strip()

print(g())
print([s.name for s in traceback.StackSummary.extract(traceback.walk_stack(None))][:1])
