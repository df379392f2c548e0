import enum
class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1
class Perm(enum.Flag):
    R = 4
    W = 2
    X = 1
class N(enum.IntEnum):
    A = 1
    B = 2
print(list(Color), Color.CRIMSON is Color.RED, Color(2), Color["RED"].name, repr(Color.GREEN), Color.RED in Color)
print(Perm.R | Perm.X, Perm(7), ~Perm.R, Perm.W in Perm(6), N.A + 1, N.B > N.A, f"{N.A}")
try:
    Color(9)
except ValueError as e:
    print(e)
print([m.value for m in enum.Enum("Animal", "ant bee")], enum.unique(N) is N)
