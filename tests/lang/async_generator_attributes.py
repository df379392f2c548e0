async def agen(a):
    yield a


g = agen(3)
print(g.__name__, g.__qualname__, g.ag_running, g.ag_await, g.ag_frame.f_locals, g.ag_code is agen.__code__)
print(bool(agen.__code__.co_flags & 0x200), hasattr(g, "__next__"), hasattr(g, "__await__"), repr(g).split(" at ")[0])
s = g.asend(None)
print(type(s).__name__)
s.close()
for op in (lambda: iter(g), lambda: [x for x in g], lambda: next(g), lambda: aiter(5), lambda: anext(5)):
    try:
        op()
    except TypeError as e:
        print(e)
