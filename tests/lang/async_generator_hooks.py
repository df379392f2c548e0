import sys


def first(g): print("firstiter", g.__name__)
def fin(g): print("finalizer", g.__name__)


old = sys.get_asyncgen_hooks()
print(tuple(old))
sys.set_asyncgen_hooks(firstiter=first, finalizer=fin)


async def agen():
    yield 1


g = agen()
print("created")
try:
    g.asend(None).send(None)
except StopIteration as e:
    print(e.value)
try:
    g.__anext__().send(None)
except StopAsyncIteration:
    print("done")
sys.set_asyncgen_hooks(*old)
try:
    sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e:
    print(e)
