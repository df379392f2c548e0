import sys

def f():
    raise ValueError("x")

try:
    f()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names, type(e.__traceback__).__name__)
    saved = e
    print(sys.exception() is e, sys.exc_info()[0], sys.exc_info()[1] is e)
    print(sys.exc_info()[2] is e.__traceback__)
print(sys.exception(), sys.exc_info())
n = saved.with_traceback(None)
print(n is saved, saved.__traceback__)
try:
    raise saved.with_traceback(None)
except ValueError as e:
    print(e.__traceback__.tb_next, e.__traceback__.tb_lineno)
    t = e.__traceback__
try:
    saved.with_traceback(5)
except TypeError as e:
    print(type(e).__name__, e)
import types
nt = types.TracebackType(None, t.tb_frame, 3, 99)
print(nt.tb_lineno, nt.tb_lasti, nt.tb_next)
nt.tb_next = t
print(nt.tb_next is t)
try:
    t.tb_next = nt
except ValueError as e:
    print(type(e).__name__, e)
