import copy, pickle
class A:
    def __init__(self, v): self.v = v
class S:
    __slots__ = ("a", "b")
class G:
    def __getstate__(self): return {"state": 1}
    def __setstate__(self, st): self.restored = st
class R:
    def __reduce__(self): return (A, (7,), {"extra": 1})
class N(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
a = A([1])
b, c = copy.copy(a), copy.deepcopy(a)
print(b.v is a.v, c.v is a.v, c.v)
s = S(); s.a = 1
print(copy.copy(s).a, hasattr(copy.copy(s), "b"), s.__reduce_ex__(2)[2], s.__getstate__())
print(vars(copy.copy(G())), vars(copy.copy(R())), copy.copy(N(1, 2)), copy.copy(C()), copy.deepcopy(C()))
for p in range(2, 6):
    print(vars(pickle.loads(pickle.dumps(a, p))), pickle.loads(pickle.dumps(s, p)).a, pickle.loads(pickle.dumps(N(1, 2), p)), vars(pickle.loads(pickle.dumps(G(), p))))
l = [1]; l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, pickle.loads(pickle.dumps(l))[0])
for bad in (lambda: 0, (x for x in ()), type("L", (), {})()):
    try:
        pickle.dumps(bad)
    except Exception as e:
        print(type(e).__name__)
print(object.__getstate__(A(1)), A.__reduce_ex__(a, 2)[0].__name__, object().__getstate__())
