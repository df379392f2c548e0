import sys
import types


f = sys._getframe()
t = types.TracebackType(None, f, 1, 42)
print(t.tb_next, t.tb_frame is f, t.tb_lineno, types.TracebackType(t, f, 1, 2).tb_next is t)
for args in ((1, f, 1, 2), (None, "nope", 1, 2), (None, f, "x", 2), (None, f, 1), (None, f, 2**40, 2)):
    try:
        types.TracebackType(*args)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
