import gc
import sys

log = []


async def agen(name):
    try:
        yield name
        yield "second"
    finally:
        log.append("closed " + name)


def run(aw):
    try:
        aw.send(None)
    except StopIteration as e:
        return e.value


hooks = []
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=lambda g: hooks.append("first"), finalizer=lambda g: (hooks.append("final"), run(g.aclose())))
def use():
    g = agen("a")
    print(run(g.__anext__()))
def unused():
    agen("never started")
def finished():
    g = agen("b")
    for _ in "12":
        run(g.__anext__())
    try:
        g.__anext__().send(None)
    except StopAsyncIteration:
        print("exhausted")
use()
gc.collect()
unused()
finished()
gc.collect()
print(hooks, sorted(log))
sys.set_asyncgen_hooks(*old)
