def g(x):
    yield x
    yield 2

it = g(1)
print(type(it).__name__, it.__name__, it.__qualname__, it.gi_running, it.gi_yieldfrom)
print(it.gi_code is g.__code__, it.gi_frame is not None, it.gi_suspended)
next(it)
print(it.gi_suspended, it.gi_frame.f_locals["x"], it.gi_frame.f_lineno > 0, iter(it) is it)
print(repr(it)[:20])
it.__name__ = "renamed"
it.__qualname__ = "Q"
print(it.__name__, it.__qualname__, repr(it)[:20])
print(list(it), it.gi_frame, it.gi_suspended)

def outer():
    yield from inner

inner = (i for i in range(2))
o = outer()
next(o)
print(o.gi_yieldfrom is inner, inner.__name__)

def selfrun():
    print(me.gi_running)
    try:
        next(me)
    except ValueError as e:
        print(type(e).__name__, e)
    yield

me = selfrun()
next(me)
try:
    it.__name__ = 5
except TypeError as e:
    print(type(e).__name__, e)
try:
    type(it)()
except TypeError as e:
    print(type(e).__name__, e)
