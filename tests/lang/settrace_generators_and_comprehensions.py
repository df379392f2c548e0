import sys
events = []
def gen():
    x = yield 1
    yield x
def use():
    g = gen()
    next(g)
    g.send("s")
    try:
        next(g)
    except StopIteration:
        pass
def tracer(frame, event, arg):
    if frame.f_code.co_name == "gen":
        events.append((event, frame.f_lineno - gen.__code__.co_firstlineno, arg))
        return tracer
sys.settrace(tracer)
use()
sys.settrace(None)
for e in events: print(e)
