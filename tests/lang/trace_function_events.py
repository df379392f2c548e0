import sys


def f(x):
    y = x + 1
    if y > 1:
        return y
    return 0


events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name == "f":
        events.append((event, frame.f_lineno - f.__code__.co_firstlineno, arg if event == "return" else None))
        return tracer


sys.settrace(tracer)
f(1)
f(0)
sys.settrace(None)
f(5)
print(events)
print(sys.gettrace())
