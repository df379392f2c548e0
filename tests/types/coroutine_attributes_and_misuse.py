import inspect, warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

async def co(x): return await Aw(x)
class Aw:
    def __init__(self, x): self.x = x
    def __await__(self):
        got = yield self.x
        return got * 2
c = co(1)
print(c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.cr_code is co.__code__, inspect.getcoroutinestate(c))
print(c.send(None), c.cr_suspended, type(c.cr_await).__name__, inspect.getcoroutinestate(c))
try:
    c.send(21)
except StopIteration as e:
    print(e.value, c.cr_frame, inspect.getcoroutinestate(c))
t(c.send, None)
c = co(1)
t(c.send, 5)
t(iter, c)
t(next, c)
t(list, c)
t(lambda: c + 1)
t(type(c))
t(setattr, c, "cr_code", 1)
a = c.__await__()
print(type(a).__name__, next(a))
t(a.throw, KeyError("in"))
t(next, a)
c.close()
async def bad(): await 5
t(bad().send, None)
