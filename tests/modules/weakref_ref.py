import weakref, gc

class A:
    pass

def settle():
    def fill(n):
        return fill(n - 1) if n else [None] * 8
    fill(30)
    gc.collect()
    gc.collect()

objects = [A()]
calls = []
r = weakref.ref(objects[0])
rc = weakref.ref(objects[0], lambda ref: calls.append(ref is rc))

def alive():
    a = objects[0]
    r2 = weakref.ref(a)
    print(r() is a, r is r2, r == r2, hash(r) == hash(a), rc is r)
    print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
    print(type(r).__name__, r.__callback__, rc.__callback__ is not None, repr(r)[:13])

alive()
objects.clear()
settle()
print(r(), calls, r == rc, "dead" in repr(r), rc.__callback__)

class S:
    __slots__ = ()

class W:
    __slots__ = ("__weakref__",)

w = W()
print(weakref.ref(w)() is w, weakref.ref(A)() is A, weakref.ref(settle)() is settle)
for o in (5, "s", (), [], {}, None, S(), 1.5, b"x"):
    try:
        weakref.ref(o)
    except TypeError as e:
        print(type(e).__name__, e)
