import sys


def f(a):
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_lineno, fr.f_back.f_code.co_name, fr.f_globals is globals(), fr.f_locals["a"])
    print(fr.f_back.f_back, fr.f_builtins["len"] is len, fr.f_lasti >= 0, fr.f_trace)
    return fr


fr = f(5)
print(fr.f_locals["a"])
fr.clear()
print(dict(fr.f_locals), sys._getframe().f_code.co_name)
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)
