import sys
log = []
def f():
    a = 1
    b = 2
    c = 3
def none_from_call(frame, event, arg):
    log.append(event)
    return None
def switch(frame, event, arg):
    log.append("global " + event)
    return first
def first(frame, event, arg):
    log.append("first " + event)
    return second
def second(frame, event, arg):
    log.append("second " + event)
    return None
def raising(frame, event, arg):
    log.append("raising " + event)
    if event == "line": raise ValueError("from tracer")
    return raising
for t in (none_from_call, switch):
    sys.settrace(t)
    f()
    sys.settrace(None)
    print([e for e in log]); log.clear()
sys.settrace(raising)
try:
    f()
except ValueError as e:
    print(e, sys.gettrace())
print(log)
def off():
    x = 1
    sys.settrace(None)
    y = 2
log.clear()
def rec(frame, event, arg):
    if frame.f_code is off.__code__: log.append(event)
    return rec
sys.settrace(rec)
off()
print(log)
sys.settrace(None)
try:
    sys.settrace()
except TypeError as e:
    print(e)
