import gc
import weakref


class A: pass


a = A()
r = weakref.ref(a, lambda ref: log.append(ref() is None))
log = []
print(r() is a, weakref.getweakrefcount(a), weakref.ref(a) is weakref.ref(a))
del a
gc.collect()
print(r(), log)


class S: __slots__ = ("x",)
class W: __slots__ = ("x", "__weakref__")


w = W()
print(weakref.ref(w)() is w, hash(weakref.ref(w)) == hash(w))
for bad in (5, "s", [], S(), None):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
