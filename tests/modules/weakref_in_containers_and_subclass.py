import weakref

class A:
    def __init__(self, n):
        self.n = n

objs = [A(i) for i in range(5)]
refs = [weakref.ref(o) for o in objs]
print([r().n for r in refs], len(set(refs)), weakref.ref(objs[0]) in refs)
print({r: i for i, r in enumerate(refs)}[refs[2]])

class R(weakref.ref):
    __slots__ = ("key",)
    def __new__(cls, o, key, callback=None):
        return super().__new__(cls, o, callback)
    def __init__(self, o, key, callback=None):
        super().__init__(o, callback)
        self.key = key

r = R(objs[1], "k")
print(r().n, r.key, type(r).__name__, r == refs[1], isinstance(r, weakref.ReferenceType))
print(weakref.getweakrefcount(objs[1]), weakref.getweakrefcount(objs[4]))
print(weakref.getweakrefcount(5))
d = weakref.WeakValueDictionary((o.n, o) for o in objs)
print(sorted(d), d[3].n, len(d), 9 in d, d.get(9, "none"), sorted(k for k, v in d.items()))
print(d.copy() is not d, sorted(d | {"x": objs[0]}, key=str), len(d.valuerefs()))
k = weakref.WeakKeyDictionary({o: o.n for o in objs})
print(sorted(k.values()), k[objs[2]], objs[3] in k, len(k.keyrefs()), k.pop(objs[0]))
print(len(k), k.setdefault(objs[0], "new"), sorted(map(str, k.values())))
s = weakref.WeakSet(objs[:3])
t = weakref.WeakSet(objs[2:])
print(sorted(o.n for o in s | t), sorted(o.n for o in s & t), sorted(o.n for o in s - t))
print(sorted(o.n for o in s ^ t), s <= (s | t), s.isdisjoint(t), objs[4] in s, len(s))
for f in (lambda: s.remove(objs[4]), lambda: k[A(1)], lambda: d["zz"], lambda: s.add(5),
        lambda: weakref.ref(objs[0])(1)):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__)
