import sys
kinds = set()
def f():
    x = 1
    return x + 1
def tracer(frame, event, arg):
    if frame.f_code is not f.__code__: return None
    frame.f_trace_opcodes = True
    kinds.add(event)
    return tracer
sys.settrace(tracer)
f()
sys.settrace(None)
print(sorted(kinds), sys.gettrace())
def simple(frame, event, arg):
    kinds.add("again " + event)
    return simple
kinds.clear()
sys.settrace(simple)
f()
sys.settrace(None)
print(sorted(k for k in kinds))
