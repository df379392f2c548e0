import sys
events = []
def f(x):
    return len(x)
def g():
    try:
        f(5)
    except TypeError:
        pass
    return f("ab")
def profiler(frame, event, arg):
    if event.startswith("c_"):
        arg = arg.__name__
    elif not isinstance(arg, (int, type(None))):
        arg = "?"
    events.append((frame.f_code.co_name, event, arg))
sys.setprofile(profiler)
g()
sys.setprofile(None)
for e in events: print(e)
print(sys.getprofile())
