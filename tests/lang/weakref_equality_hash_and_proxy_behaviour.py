import gc
import weakref
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __call__(self): return "called"
    def __len__(self): return 3
a, b = A(1), A(1)
ra, rb = weakref.ref(a), weakref.ref(b)
print(ra == rb, ra is weakref.ref(a), hash(ra) == hash(a), len({ra: 1, rb: 2}), weakref.getweakrefcount(a))
p = weakref.proxy(a)
print(p.v, p(), len(p), type(p).__name__, p == b, p.__class__.__name__)
p.v = 5
print(a.v)
try:
    hash(p)
except TypeError as e:
    print(e)
def drop():
    t = A(9)
    return weakref.ref(t), weakref.proxy(t)
r, q = drop()
gc.collect()
print(r(), r == ra, r == r)
for f in (lambda: q.v, lambda: len(q), lambda: hash(r), lambda: bool(q)):
    try:
        print(f())
    except (ReferenceError, TypeError) as e:
        print(type(e).__name__, e)
h = weakref.ref(a)
print(repr(h).startswith("<weakref at 0x"), "to 'A' at" in repr(h), "dead" in repr(r))
