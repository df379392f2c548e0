import gc
import sys
seen = []
def hook(u): seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, getattr(u.object, "__qualname__", None)))
sys.unraisablehook = hook
class A:
    def __del__(self): raise KeyError("in del")
def a(): A()
a()
gc.collect()
print(seen)
seen.clear()
class B:
    __del__ = None
def b(): B()
b()
gc.collect()
print(len(seen))
def gen():
    try:
        yield
    finally:
        raise ValueError("closing")
def g():
    x = gen()
    next(x)
g()
gc.collect()
print([s[:2] for s in seen][-1])
import weakref
class W: pass
def w():
    o = W()
    return weakref.ref(o, lambda r: 1 / 0)
seen.clear()
keep = w()
gc.collect()
print([s[:2] for s in seen])
