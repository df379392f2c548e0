class S:
    def __await__(self): yield 1


async def co(a):
    await S()


c = co(5)
print(c.__name__, c.__qualname__, c.cr_running, c.cr_await, c.cr_suspended, c.cr_code is co.__code__)
print(c.cr_frame.f_locals, c.cr_origin, bool(co.__code__.co_flags & 0x80))
c.send(None)
print(type(c.cr_await).__name__, c.cr_suspended)
c.close()
print(c.cr_frame, c.cr_await, hasattr(c, "__await__"), hasattr(c, "__next__"), repr(c).split(" at ")[0])
w = c.__await__()
print(type(w).__name__, hasattr(w, "send"))
