from contextlib import redirect_stdout, redirect_stderr, suppress
import io, sys
a, b = io.StringIO(), io.StringIO()
with redirect_stdout(a):
    print("to a")
    with redirect_stdout(b):
        print("to b")
    print("to a again")
    with redirect_stderr(b):
        print("err", file=sys.stderr)
print(repr(a.getvalue()), repr(b.getvalue()))
r = redirect_stdout(a)
with r, r:
    print("twice")
print(a.getvalue().count("twice"))
try:
    with redirect_stdout(b):
        raise KeyError
except KeyError:
    print("restored")
s = suppress(KeyError, IndexError)
for d in ({}, [], {}):
    with s:
        d[0]
    print("next")
with suppress():
    print("nothing suppressed")
try:
    with suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as e:
    print(e)
with suppress(BaseException):
    raise SystemExit
