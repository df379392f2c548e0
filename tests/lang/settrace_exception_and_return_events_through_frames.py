import sys
events = []
def inner(x):
    if x: raise KeyError("k")
    return "ok"
def outer(x):
    try:
        return inner(x)
    except KeyError:
        return "handled"
def tracer(frame, event, arg):
    name = frame.f_code.co_name
    if name in ("inner", "outer"):
        if event == "exception": arg = (arg[0].__name__, str(arg[1]), arg[2] is not None)
        if event != "line": events.append((name, event, arg))
        return tracer
sys.settrace(tracer)
outer(0)
outer(1)
try:
    inner(1)
except KeyError:
    pass
sys.settrace(None)
for e in events: print(e)
