import sys
events = []

def tracer(frame, event, arg):
    if frame.f_code.co_name in ("f", "g"):
        events.append((frame.f_code.co_name, event,
            frame.f_lineno - frame.f_code.co_firstlineno, type(arg).__name__))
        return tracer

def g(x):
    return x + 1

def f():
    a = 1
    try:
        a = g(a)
        1 / 0
    except ZeroDivisionError:
        pass
    return a

sys.settrace(tracer)
f()
sys.settrace(None)
print(sys.gettrace())
for e in events:
    print(e)
events.clear()

def prof(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    if name in ("f", "g", "len"):
        events.append((name, event))

def g(x):
    return len([x])

sys.setprofile(prof)
f()
sys.setprofile(None)
print(events, sys.getprofile())
