import atexit

def f(*a, **k):
    print("atexit", a, k)

atexit.register(f, 1, x=2)

@atexit.register
def last_registered_runs_first():
    print("first at exit")

atexit.register(print, "never printed")
atexit.unregister(print)
print(last_registered_runs_first.__name__, atexit._ncallbacks() >= 2)
try:
    atexit.register(5)
except TypeError as e:
    print(type(e).__name__, e)
print("main done")
