import sys


def g(n): return len("x" * n)
def f():
    return g(2) + g(3)


events = []


def profiler(frame, event, arg):
    events.append((event, arg.__name__ if event.startswith("c_") else frame.f_code.co_name))


sys.setprofile(profiler)
f()
sys.setprofile(None)
print(events[:-1])
