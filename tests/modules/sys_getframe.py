import sys

def f():
    local = 1
    fr = sys._getframe()
    return fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_lineno > 0, fr.f_locals["local"], fr.f_globals is globals(), fr.f_builtins["len"] is len, sys._getframe(1).f_code.co_name

def g():
    return f()

print(g(), sys._getframe().f_code.co_name, sys._getframe().f_back)
try:
    sys._getframe(1000)
except ValueError as e:
    print(type(e).__name__, e)

def h():
    x = 1
    fr = sys._getframe()
    fr.f_locals["x"] = 42
    return x, fr.f_locals["x"]

print(h(), type(sys._getframe()).__name__)
