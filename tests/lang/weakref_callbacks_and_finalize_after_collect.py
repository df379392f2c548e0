import gc
import weakref
class A:
    def m(self): return 1
log = []
def go():
    a = A()
    r1 = weakref.ref(a, lambda r: log.append(("r1", r() is None)))
    r2 = weakref.ref(a)
    f = weakref.finalize(a, log.append, ("finalize",))
    wm = weakref.WeakMethod(a.m)
    print(r1() is a, r2() is weakref.ref(a)(), f.alive, wm()() )
    return r1, r2, f, wm
r1, r2, f, wm = go()
gc.collect()
print(sorted(map(str, log)), r1(), r2(), f.alive, wm(), f())
d = weakref.WeakValueDictionary()
s = weakref.WeakSet()
k = weakref.WeakKeyDictionary()
keep = A()
def fill():
    d["gone"], d["kept"] = A(), keep
    s.add(A()); s.add(keep)
    k[A()] = 1; k[keep] = 2
fill()
gc.collect()
print(sorted(d), len(s), list(k.values()), keep in s)
for bad in (5, "s", None, (1,), [1], {}, object()):
    try:
        weakref.ref(bad)
        print("ok", type(bad).__name__)
    except TypeError as e:
        print(e)
