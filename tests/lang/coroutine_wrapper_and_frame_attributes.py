import types
async def inner(): return await Wait()
class Wait:
    def __await__(self): yield "suspended"
async def outer(): return await inner()
c = outer()
print(c.cr_running, c.cr_await, c.cr_frame.f_code.co_name, c.cr_origin, c.cr_code.co_name)
print(c.send(None), c.cr_await.__name__, c.cr_await.cr_await.__class__.__name__, c.cr_running, getattr(c, "cr_suspended"))
w = inner().__await__()
print(type(w).__name__, hasattr(w, "send"), hasattr(w, "__next__"), iter(w) is w)
print(next(w))
w.close()
c.close()
print(c.cr_frame, c.cr_await)
@types.coroutine
def gen(): x = yield 1; return x
async def uses(): return await gen()
u = uses()
print(u.send(None))
try:
    u.send("v")
except StopIteration as e:
    print(e.value)
for call in (lambda: iter(u), lambda: next(u), lambda: [*u], lambda: len(u)):
    try:
        call()
    except TypeError as e:
        print(e)
