from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique

class Color(Enum):
    RED = 1
    GREEN = 2
    ROUGE = 1
    @property
    def low(self):
        return self.name.lower()
    def __str__(self):
        return "Color!" + self.name

print(Color.RED, repr(Color.RED), Color(2), Color["GREEN"], Color.ROUGE is Color.RED)
print(list(Color), len(Color), Color.RED.name, Color.RED.value, Color.RED.low)
print(Color.RED in Color, 1 in Color, 9 in Color, Color.__members__, type(Color.RED))
print(isinstance(Color.RED, Color), Color.RED == 1, hash(Color.RED) == hash(Color.RED))
print({Color.RED: "r"}[Color(1)])

class N(IntEnum):
    A = auto()
    B = auto()
    C = 10
    D = auto()

print(N.A, N.D, N.A + 1, N.B == 2, repr(N.C), f"{N.C}", [10, 20, 30][N.A], sorted(N), max(N))

class S(StrEnum):
    ONE = auto()
    TWO = "2"

print(S.ONE, S.TWO + "x", repr(S.ONE), S("2"), S.ONE == "one")

class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

print(P.R | P.X, P.RW, P.RW & P.W, ~P.R, P.R in P.RW, bool(P(0)), repr(P(0)), P(7))
print(list(P.RW), P.R ^ P.RW, P.RW.value, len(P.RW))

class I(IntFlag):
    A = 1
    B = 2

print(I.A | I.B, I.A | 8, I(3) == 3, repr(I(8)))
for f in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 5),
        lambda: setattr(Color.RED, "value", 5), lambda: Color(),
        lambda: type("Sub", (Color,), {}), lambda: Color.NOPE, lambda: P(99),
        lambda: unique(Color), lambda: Color.RED < Color.GREEN, lambda: delattr(Color, "RED")):
    try:
        print(f())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(Enum("F", "a b c")(2), list(Enum("G", {"x": 5, "y": 6})))
print(Enum("H", ["p", "q"], start=0).p.value)
