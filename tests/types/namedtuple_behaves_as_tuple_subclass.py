from collections import namedtuple
import pickle, copy

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

P = namedtuple("P", "x y z", defaults=[3])
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2, 3), hash(p) == hash((1, 2, 3)), p._fields, P._field_defaults, p._asdict(), p._replace(x=9), P._make([4, 5, 6]), len(p), p + (4,), p[:2], list(p), P.__doc__, P.x.__doc__, P.__match_args__)
x, *rest = p
print(x, rest, p < (1, 2, 4), p.index(2), p.count(9), isinstance(p, tuple), copy.copy(p) == p, type(copy.deepcopy(p)).__name__, pickle.loads(pickle.dumps(p)) == p, copy.replace(p, z=0), repr(namedtuple("Q", [])()))
t(P)
t(P, 1)
t(P, 1, 2, 3, 4)
t(P, 1, 2, w=3)
t(P._make, [1])
t(p._replace, w=1)
t(setattr, p, "x", 1)
t(delattr, p, "x")
t(setattr, p, "new", 1)
t(namedtuple, "P", "x x")
t(namedtuple, "P", "class x")
t(namedtuple, "P", "_x y")
t(namedtuple, "1P", "x")
t(namedtuple, "P", "x y", defaults=[1, 2, 3])
t(namedtuple, "P", "1x")
print(namedtuple("R", "x class x _y", rename=True)._fields, namedtuple("C", "a,b")._fields, namedtuple("M", "a", module="mod").__module__)
class S(P):
    __slots__ = ()
    def total(self): return sum(self)
    def __repr__(self): return "S" + super().__repr__()[1:] if False else f"S:{self.total()}"
print(S(1, 2), S(1, 2)._replace(x=5), type(S(1, 2)._replace(x=5)).__name__, S._make("abc")[0])
