import enum

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I(enum.IntEnum):
    A = 1
    B = 2
class S(enum.StrEnum):
    X = enum.auto()
    Y = "why"
class F(enum.IntFlag):
    R = 4
    W = 2
class M(str, enum.Enum):
    P = "pee"
class E(enum.Enum):
    Q = (1, 2)
print(I.A, repr(I.A), f"{I.A}", f"{I.A:>3}|", "%d %s" % (I.A, I.A), I.A + 1, I.A == 1, I(2), I["A"], list(I), I.A < I.B, hash(I.A) == hash(1), {1: "x"}[I.A], [10, 20][I.A], int(I.B), isinstance(I.A, int), type(I.A + I.B).__name__)
print(S.X, repr(S.X), f"{S.Y:>5}", S.X + "!", S.Y == "why", S("x"), S.X.upper(), "".join(S), str(S.X))
print(F.R | F.W, repr(F.R | F.W), F(6), F(8) if False else "-", F.R & F.W, ~F.R, F.R in (F.R | F.W), int(F.R | 1), bool(F(0)), f"{F.R}")
print(M.P, repr(M.P), f"{M.P}", M.P == "pee", M.P.value, "%s" % M.P, format(M.P), str(E.Q), E.Q.value, E((1, 2)), E.Q.name)
t(I, 5)
t(lambda: I["C"])
t(lambda: I.C)
t(setattr, I, "A", 5)
t(setattr, I.A, "value", 5)
t(delattr, I, "A")
t(lambda: E.Q < E.Q)
t(lambda: type("X", (I,), {}))
t(lambda: E())
t(lambda: I.A.missing)
import pickle, copy
print(pickle.loads(pickle.dumps(I.A)) is I.A, copy.deepcopy(E.Q) is E.Q, I.A in I, 1 in I, 5 in I)
