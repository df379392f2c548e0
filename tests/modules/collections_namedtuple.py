from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), P._make([7, 8]), p == (1, 2))
print(hash(p) == hash((1, 2)), P.__doc__, P.x.__doc__, P.__name__, P.__match_args__)
print(isinstance(p, tuple), len(p), [*p], P.__slots__)
D = namedtuple("D", ["a", "b", "c"], defaults=(10, 20))
print(D(1), D(1, 2), D._field_defaults, namedtuple("R", "a, b,c", rename=True)(1, 2, 3))
print(namedtuple("R", "a def a _x", rename=True)._fields)
print(namedtuple("M", "q", module="modname").__module__, namedtuple("E", "")())

class S(P):
    __slots__ = ()
    @property
    def sum(self):
        return self.x + self.y
    def __str__(self):
        return "S!"

s = S(3, 4)
print(s.sum, str(s), repr(s), s._replace(y=1), type(s._replace(y=1)).__name__)
x, y = p
print(x, y, "%s-%s" % p, p + (3,), sorted([P(2, 1), P(1, 2)]), p._replace())
print(P.__new__.__defaults__)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: setattr(p, "x", 1),
        lambda: p.z, lambda: P._make([1]), lambda: p._replace(z=1),
        lambda: namedtuple("1x", "a"), lambda: namedtuple("X", "a a"),
        lambda: namedtuple("X", "_a"), lambda: namedtuple("X", "class"),
        lambda: namedtuple("X", "a", defaults=(1, 2)), lambda: namedtuple("X", "1a"),
        lambda: namedtuple("X", 5), lambda: setattr(p, "new", 1),
        lambda: namedtuple("class", "a")):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
