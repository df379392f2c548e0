import sys
log = []
sys.set_asyncgen_hooks(firstiter=lambda g: log.append(("first", g.__name__)),
    finalizer=lambda g: log.append(("final", g.__name__)))
print(sys.get_asyncgen_hooks().firstiter is not None, len(sys.get_asyncgen_hooks()))

async def ag():
    yield 1
    yield 2

g = ag()
try:
    g.__anext__().send(None)
except StopIteration as e:
    print(e.value, log)
try:
    g.aclose().send(None)
except StopIteration:
    pass
print(log)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
for a in ((5,), (None, "x")):
    try:
        sys.set_asyncgen_hooks(*a)
    except TypeError as e:
        print(type(e).__name__, e)
