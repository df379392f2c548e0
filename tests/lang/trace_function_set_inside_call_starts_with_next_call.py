import sys
events = []
def tracer(frame, event, arg):
    events.append((frame.f_code.co_name, event))
    return tracer
def inner(): return 1
def outer():
    inner()
    sys.settrace(tracer)
    inner()
    sys.settrace(None)
    inner()
outer()
print(events)
events.clear()
def with_local():
    sys._getframe().f_trace = lambda f, e, a: events.append(("local", e))
    sys.settrace(lambda *a: None)
    x = 1
    sys.settrace(None)
with_local()
print(events)
