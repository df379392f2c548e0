import sys
def outer():
    x = 1
    def inner():
        y = x
        f = sys._getframe()
        return f, sorted(f.f_locals), f.f_back.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno
    return inner()
f, names, back, line = outer()
print(names, back, line, f.f_code.co_name, f.f_globals is globals(), f.f_builtins["len"] is len)
print(sys._getframe().f_code.co_name, sys._getframe(0).f_back, f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)
def gen():
    z = 5
    yield sys._getframe()
g = gen()
fr = next(g)
print(fr.f_locals["z"], g.gi_frame is fr)
g.close()
print(g.gi_frame)
def caller(): return sys._getframe(1).f_code.co_name, sys._getframemodulename()
def callee_name(): return caller()
print(callee_name())
for name in ("f_code", "f_globals", "f_back", "f_builtins"):
    try:
        setattr(f, name, None)
    except AttributeError as e:
        print(e)
