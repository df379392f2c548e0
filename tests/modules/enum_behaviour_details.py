from enum import Enum, IntEnum, EnumMeta, unique, EnumType

class C(Enum):
    A = 1
    B = "two"
    T = (1, 2)
    def describe(self):
        return f"{self.name}={self.value}"
    @classmethod
    def default(cls):
        return cls.A
    @staticmethod
    def helper():
        return "static"
    class_attr: int

print(C.A.describe(), C.default(), C.helper(), C.T.value, [m.name for m in C])
print(list(reversed(C)), C.A is C(1), C.A == C.A, C.A != C.B, C.A.__class__)
print(dir(C)[:2] and "A" in dir(C), C.__name__, C.__members__["B"], bool(C.A), C.A.B is C.B)
print(isinstance(C.A, C), type(C) is EnumMeta, EnumType is EnumMeta, "A" in C.__members__)
print(C.A in [C.A], {C.A, C.A}, sorted(C, key=lambda m: m.name)[0], C.A.name == "A")
print(repr(C), str(C.B), format(C.A), f"{C.B!r}")

class S(str, Enum):
    X = "x"
    def __str__(self):
        return self.value

print(S.X, S.X == "x", S.X.upper(), f"{S.X}", repr(S.X), S("x"), "x" in S, isinstance(S.X, str))

class Order(Enum):
    LOW = 1
    HIGH = 2
    def __lt__(self, o):
        return self.value < o.value

print(Order.LOW < Order.HIGH, max(Order, key=lambda m: m.value))
print(sorted([Order.HIGH, Order.LOW]))

class Priv(Enum):
    _ignore_ = ["tmp"]
    tmp = 5
    A = tmp + 1
    __secret = 9

print(list(Priv), Priv.A.value, Priv._Priv__secret)
F = Enum("F", "X Y Z", module="mod", qualname="Q.F", start=5)
print(F.X.value, F.__module__, F.__qualname__, list(F), IntEnum("N", {"P": 1}).P + 1)
print(Enum("T", [("a", 1), ("b", 2)]).b)
import copy
print(copy.copy(C.A) is C.A, copy.deepcopy(C.T) is C.T, C.A.__reduce_ex__(2)[0] is not None)
print(hash(C.A) == hash("A"))
