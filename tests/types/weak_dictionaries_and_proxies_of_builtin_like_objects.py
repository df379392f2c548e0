import weakref

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, A) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __call__(self, x): return x
    def __add__(self, o): return ("add", o)
    def __repr__(self): return f"A{self.n}"
a, b = A(1), A(2)
p = weakref.proxy(a)
print(p.n, len(p), p[5], p(6), p + 1, p == a, p != b, str(p), bool(p), list(zip(p, range(2))), type(p).__name__, isinstance(p, A), p.__class__ is A, 1 in p)
p.m = 5
print(a.m)
del p.m
t(lambda: p.m)
t(hash, p)
r = weakref.ref(a)
print(r() is a, r == weakref.ref(A(1)) if False else r == weakref.ref(a), hash(r) == hash(a), r is weakref.ref(a), weakref.getweakrefcount(b), weakref.ref(b, lambda x: None) is weakref.ref(b))
k = weakref.WeakKeyDictionary({a: "va"})
v = weakref.WeakValueDictionary({"ka": a})
s = weakref.WeakSet([a, b])
print(k[a], k[A(1)], a in k, len(k), v["ka"], dict(v), list(v.items()), len(s), a in s, A(2) in s, sorted(x.n for x in s), k.get(b, "none"))
t(lambda: v["zz"])
t(weakref.ref, 5)
t(weakref.proxy, 5)
t(k.__setitem__, 5, 1)
t(v.__setitem__, "x", 5)
t(s.add, 5)
t(weakref.ref)
t(r, 1)
t(setattr, r, "x", 1)
m = weakref.WeakMethod(a.__call__)
print(m()(7))
