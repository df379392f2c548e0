from collections import namedtuple
Base = namedtuple("Base", "a b", defaults=[0])

class P(Base):
    def __new__(cls, a, b=5):
        return super().__new__(cls, a * 10, b)
    def __add__(self, o):
        return P(self.a + o.a, self.b + o.b)
    @classmethod
    def origin(cls):
        return cls(0, 0)

p = P(1)
print(p, p.a, p._replace(b=9), P.origin(), p + p, P._make([7, 8]), p._asdict(), P._fields)
print(isinstance(p, Base))
p.extra = "has dict"
print(p.extra, p.__dict__)
N = namedtuple("N", "count index")
n = N(1, 2)
print(n.count, n.index, n[0], tuple.count(n, 1), N.__doc__, N.count.__doc__)
N.__doc__ = "new doc"
N.count.__doc__ = "the count"
print(N.__doc__, N.count.__doc__)
match n:
    case N(count=1, index=i):
        print("matched", i)
match n:
    case N(c, i):
        print("positional", c, i)
print(n == (1, 2), n < N(2, 0), {n: 1}[(1, 2)], n.__class__.__name__, n.__getnewargs__())
print(N.__module__, repr(N), n._field_defaults)
T = namedtuple("T", [])
print(T(), T._fields, len(T()), namedtuple("U", ("x",))(5))
print(namedtuple("V", "x,y z").__doc__)
print(namedtuple("Long", [f"f{i}" for i in range(300)])(*range(300)).f299)
