import traceback
def f(): g()
def g(): raise ValueError("boom")
try:
    f()
except ValueError as e:
    print([(s.name, s.line, s.lineno) for s in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_exception_only(e))
    print("".join(traceback.format_exception(e, limit=1)).replace(__file__, "FILE"))
    print("".join(traceback.format_tb(e.__traceback__, -1)).replace(__file__, "FILE"))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str, str(te), te.stack[-1].name)
print(traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(SyntaxError("m", ("f", 1, 2, "x y", 1, 3))))
e = ValueError("n"); e.add_note("note one"); e.add_note("two\nlines")
print(traceback.format_exception_only(e), traceback.format_exception_only(ValueError()))
print([s.name for s in traceback.extract_stack()], traceback.format_exception(None) if False else "")
