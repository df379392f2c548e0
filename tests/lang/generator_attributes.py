def g(a):
    x = yield a
    yield x


it = g(1)
print(it.gi_running, it.gi_yieldfrom, it.__name__, it.__qualname__, it.gi_code is g.__code__)
print(it.gi_frame.f_locals, it.gi_suspended)
next(it)
print(it.gi_suspended, it.gi_frame.f_lineno)
it.send(5)
print(it.gi_frame.f_locals)
list(it)
print(it.gi_frame, it.gi_suspended)
it.__name__ = "new"
print(it.__name__, repr(it).split(" at ")[0])
try:
    it.__name__ = 5
except TypeError as e:
    print(e)
