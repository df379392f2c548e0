import sys
import types
def a(): b()
def b():
    1 / 0
try:
    a()
except ZeroDivisionError as e:
    tb = e.__traceback__
chain = []
t = tb
while t:
    chain.append((t.tb_frame.f_code.co_name, t.tb_lineno, t.tb_frame.f_lineno, type(t.tb_lasti).__name__))
    t = t.tb_next
print(chain, type(tb).__name__)
new = types.TracebackType(None, tb.tb_frame, 0, 99)
print(new.tb_lineno, new.tb_next, new.tb_frame is tb.tb_frame)
new.tb_next = tb
print(new.tb_next is tb)
for action in (lambda: setattr(tb, "tb_next", new), lambda: setattr(tb, "tb_next", 5), lambda: setattr(tb, "tb_lineno", 5), lambda: delattr(tb, "tb_next"),
               lambda: types.TracebackType(5, tb.tb_frame, 0, 1), lambda: types.TracebackType(None, 5, 0, 1), lambda: types.TracebackType(), lambda: setattr(new, "tb_next", new)):
    try:
        action()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    raise KeyError("k").with_traceback(None)
except KeyError as e:
    print(e.__traceback__.tb_next)
