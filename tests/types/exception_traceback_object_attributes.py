import sys, types

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def inner(): raise ValueError("v")
def outer(): inner()
try:
    outer()
except ValueError as e:
    tb = e.__traceback__
names = []
while tb:
    names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno, type(tb.tb_lasti).__name__))
    tb = tb.tb_next
print(names)
def frame(): return sys._getframe()
f = frame()
tb = types.TracebackType(None, f, 0, 7)
print(tb.tb_next, tb.tb_frame is f, tb.tb_lineno)
t(types.TracebackType, 5, f, 0, 7)
t(types.TracebackType, None, 5, 0, 7)
t(types.TracebackType, None, f, "x", 7)
t(types.TracebackType, None, f)
t(setattr, tb, "tb_next", tb)
t(setattr, tb, "tb_next", 5)
t(setattr, tb, "tb_lineno", 5)
t(setattr, tb, "tb_frame", 5)
t(delattr, tb, "tb_next")
print(ValueError().with_traceback(tb).__traceback__ is tb)
t(ValueError().with_traceback, 5)
