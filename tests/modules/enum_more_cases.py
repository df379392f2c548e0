import enum, copy
from enum import *
class Planet(Enum):
    EARTH = (1, 2)
    MARS = (3, 4)
    def __init__(self, a, b):
        self.sum = a + b
print(Planet.EARTH.sum, Planet((3, 4)), Planet.MARS in Planet, (1, 2) in Planet, 5 in Planet)
class Shape(str, Enum):
    SQ = 'sq'
    CI = 'ci'
print(Shape.SQ, f'{Shape.SQ}', Shape.SQ == 'sq', repr(Shape.SQ), Shape('ci'))
class Num(float, Enum):
    X = 1.5
print(Num.X + 1, Num.X, str(Num.X))
class T(tuple, Enum):
    A = (1, 2)
print(T.A, T.A[0], T.A.value)
for bad in ('class E(Planet): pass', 'class E(Enum):\n _foo_ = 1',
            'class E(Enum):\n a = 1\n a = 2', 'class E(int, float, Enum): a = 1',
            'class E(Enum):\n _order_ = "b a"\n a = 1\n b = 2', 'Enum("X")',
            'class E(Enum):\n a = auto()\n def _generate_next_value_(*a): return 1',
            'class E(StrEnum): a = 1', 'Planet()', 'Planet.EARTH.name = 3', 'class E(ReprEnum):\n a = 1'):
    try:
        exec(bad)
        print('no error', bad)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))
E = Enum('E', 'a b c', module='m', qualname='q.E')
print(E, list(E), E.__module__, E.__qualname__, E.a)
print(Enum('D', {'x': 1, 'y': 2}).y, IntEnum('I', ['p', 'q'], start=5).q + 0)
class F(IntFlag):
    A = 1
    B = 2
    C = 4
print(F.A | F.C, F(7), F(8), F.A | 8, ~F.A, F(0), bool(F(0)), -1 in F, list(F(5)), len(F(5)))
print(F.A & 3, 1 | F.B, F.A ^ F.A, F.A.name, F(3).name, repr(F(9)), F(-1))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RWX = R | W | X
print(Perm.RWX, ~Perm.R, Perm.R in Perm.RWX, Perm(0), list(Perm), Perm['W'], list(Perm.__members__))
class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2
print(Conform(7), Conform(4))
class Unhash(Enum):
    L = [1]
    M = [2]
print(Unhash([1]), [2] in Unhash, [3] in Unhash)
class WithMissing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        return cls.A if v == 'a' else 5 if v == 'bad' else None
print(WithMissing('a'))
for v in 'bad', 'none':
    try:
        WithMissing(v)
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
class Names(Enum):
    name2 = property(lambda self: 'n2')
    value_ = 3
    x = member(len)
    y = nonmember(4)
    class Inner: pass
    def f(self): return self.value_
print(list(Names), Names.x.value is len, Names.y, Names.Inner, Names.value_.name2)
class Al(Enum):
    A = 1
    B = 1
    C = 2
Al.C._add_alias_('D')
Al.C._add_value_alias_(7)
print(Al.D, Al(7), Al.__members__)
@enum.global_enum
class G(Enum):
    GA = 1
print(GA, repr(GA), copy.deepcopy(GA) is GA, hash(GA) == hash('GA'), dir(G))
print(dir(Planet.EARTH), enum.bin(5), enum.bin(-6), enum.bin(0), enum.bin(10, 8), enum.show_flag_values(11))
for c, body in ((UNIQUE, {'a': 1, 'b': 1}), (CONTINUOUS, {'a': 1, 'b': 4})):
    try:
        verify(c)(Enum('V', body))
    except ValueError as e:
        print(e)
try:
    verify(NAMED_FLAGS)(Flag('V', {'a': 1, 'b': 14}))
except ValueError as e:
    print(e)
print(Planet.EARTH < 3 if hasattr(Planet.EARTH, '__lt__') and False else 'x', list(reversed(Planet)), Planet.__dict__['EARTH'] is Planet.EARTH)
