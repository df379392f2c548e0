import sys, io, builtins
sys.displayhook(None)
sys.displayhook(5)
print(builtins._)
sys.displayhook("text")
print(builtins._)
err = sys.stderr
sys.stderr = io.StringIO()
try:
    1 / 0
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
text = sys.stderr.getvalue()
sys.stderr = io.StringIO()
sys.excepthook(ValueError, ValueError("no tb"), None)
text2 = sys.stderr.getvalue()
sys.stderr = err
print(text.splitlines()[0], "|", text.splitlines()[-1], "|", text2)
sys.displayhook = lambda v: print("hooked", v)
exec(compile("1 + 1", "", "single"))
