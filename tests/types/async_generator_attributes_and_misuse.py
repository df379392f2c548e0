import inspect

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

async def agen(a):
    x = yield a
    yield x
g = agen(1)
print(type(g).__name__, g.__name__, g.__qualname__, g.ag_running, g.ag_await, g.ag_code is agen.__code__, g.ag_frame is not None, g.ag_suspended if hasattr(g, "ag_suspended") else "-", g.__aiter__() is g)
t(iter, g)
t(next, g)
t(list, g)
t(lambda: g.send)
a = g.asend(None)
print(type(a).__name__, type(g.athrow(ValueError)).__name__, type(g.aclose()).__name__, type(g.__anext__()).__name__)
def run(aw):
    try:
        aw.send(None)
    except StopIteration as e:
        return ("value", e.value)
    except BaseException as e:
        return (type(e).__name__, str(e))
print(run(a), run(a), run(g.asend("sent")), run(g.__anext__()), run(g.__anext__()))
g = agen(1)
print(run(g.asend(5)), run(g.athrow(KeyError("k"))), run(g.__anext__()), run(agen(1).athrow(KeyError, "old")) if False else "-", run(agen(2).aclose()))
t(g.asend)
t(g.__anext__().send, 5)
t(type(g))
g.__name__ = "renamed"
t(setattr, g, "__name__", 5)
t(setattr, g, "ag_code", 1)
print(g.__name__, inspect.isasyncgen(g), inspect.isasyncgenfunction(agen))
