import sys
def f():
    a = 1
    return a
events = []
def nolines(frame, event, arg):
    frame.f_trace_lines = False
    events.append(event)
    return nolines
sys.settrace(nolines)
f()
sys.settrace(None)
print(events[:2])
