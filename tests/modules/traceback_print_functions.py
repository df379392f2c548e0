import traceback, io, sys

def f(n):
    if n == 0:
        raise LookupError("deep")
    f(n - 1)

try:
    f(3)
except LookupError as e:
    out = io.StringIO()
    traceback.print_exc(file=out)
    lines = out.getvalue().splitlines()
    print(lines[0], lines[-1], len([l for l in lines if "in f" in l]))
    out = io.StringIO()
    traceback.print_exception(e, limit=2, file=out)
    print(len([l for l in out.getvalue().splitlines() if "File" in l]))
    out = io.StringIO()
    traceback.print_tb(e.__traceback__, limit=-1, file=out)
    print(out.getvalue().splitlines()[-1].strip(), traceback.format_exception_only(e))
    print([n for _, n in [(s.lineno, s.name) for s in traceback.extract_tb(e.__traceback__)]])
    te = traceback.TracebackException.from_exception(e, limit=1)
    print(len(te.stack), str(te), te.exc_type_str)
    print(te == traceback.TracebackException.from_exception(e, limit=1))
    traceback.clear_frames(e.__traceback__)
    print([fr.f_code.co_name for fr, no in traceback.walk_tb(e.__traceback__)])
out = io.StringIO()
traceback.print_list([("f.py", 1, "g", "text"), ("h.py", 2, "<module>", None)], file=out)
print(out.getvalue())

def g():
    out = io.StringIO()
    traceback.print_stack(limit=1, file=out)
    return out.getvalue().splitlines()[-1].strip()

print(g())
