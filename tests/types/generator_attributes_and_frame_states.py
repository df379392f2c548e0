import inspect

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def gen(a):
    x = yield a
    yield from inner(x)
def inner(y):
    yield y
g = gen(1)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code is gen.__code__, g.gi_frame is not None, inspect.getgeneratorstate(g))
next(g)
print(g.gi_suspended, inspect.getgeneratorstate(g), g.gi_frame.f_locals["a"])
print(g.send("sent"), g.gi_yieldfrom.__name__)
print(list(g), g.gi_frame, g.gi_suspended, g.gi_running, inspect.getgeneratorstate(g), g.gi_yieldfrom)
g = gen(1)
g.__name__ = "renamed"
g.__qualname__ = "q"
print(g.__name__, repr(g).split(" at")[0])
t(setattr, g, "__name__", 5)
t(setattr, g, "gi_code", None)
t(setattr, g, "other", None)
t(type(g))
t(next, g, 1, 2)
t(g.send, 1)
t(g.throw)
t(g.throw, 5)
t(g.throw, ValueError("x"), 5)
g = gen(1)
t(g.throw, KeyError)
t(next, g)
