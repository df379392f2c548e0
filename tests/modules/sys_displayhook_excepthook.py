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
sys.stderr = io.StringIO()

class U:
    def __del__(self):
        raise ValueError("in del")

sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg)
import gc
x = U()
del x
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
sys.stderr = err
print(text.splitlines()[0], "|", text.splitlines()[-1], "|", text2)
