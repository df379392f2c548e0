import traceback, io

def show(e):
    for l in traceback.format_exception(e):
        for x in l.splitlines():
            if "File" not in x and "^" not in x:
                print(x)

try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError("from") from z
except KeyError as e:
    show(e)
try:
    try:
        int("x")
    except ValueError:
        raise TypeError("during")
except TypeError as e:
    show(e)
    print("--- no chain")
    print(len(traceback.format_exception(e, chain=False)))
try:
    raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("inner", [KeyError("k")])])
except ExceptionGroup as e:
    show(e)
f = io.StringIO()
traceback.print_exception(ValueError("to file"), file=f)
print(repr(f.getvalue()))
t = traceback.TracebackException.from_exception(ValueError("te"))
print(str(t), list(t.format_exception_only()), t.exc_type_str, t.__cause__)
fs = traceback.FrameSummary("file.py", 5, "func", line="source")
print(fs, list(fs), fs == ("file.py", 5, "func", "source"))
print(traceback.format_list([fs, ("a.py", 1, "<module>", None)]))
