from enum import Flag, IntFlag, auto, STRICT, CONFORM, EJECT, KEEP, Flag as F

class P(Flag):
    A = 1
    B = 2
    C = 4
    AB = 3

print(P.A | P.C, P.AB & P.B, P.A ^ P.AB, ~P.B, ~P(0), P.A in P.AB, P.C in P.AB, list(P))
print(list(P.A | P.C), len(P.AB), bool(P.A & P.B), P(5), P(0), repr(P(6)), str(P(6)))
print(P.AB.name, (P.A | P.C).name, P(0).name, P["AB"], P.A.value, hash(P(3)) == hash(P.AB))
print(P(3) is P.AB)
for f in (lambda: P(8), lambda: P(-1), lambda: P.A | 2, lambda: P.A < P.B, lambda: 1 in P.AB,
        lambda: P["X"], lambda: P("A")):
    try:
        print(f())
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, e)

class C(Flag, boundary=CONFORM):
    X = 1

class E(Flag, boundary=EJECT):
    X = 1

class K(Flag, boundary=KEEP):
    X = 1

print(C(5), E(5), type(E(5)).__name__, K(5), K(4).value)

class I(IntFlag):
    R = 4
    W = 2

print(I.R | I.W, I.R + 1, I.R | 8, I(12), repr(I(8)), I.R == 4, I.W in I(6), ~I.R, I.R & 4)
print(6 & I.W, type(I.R | 1).__name__, f"{I.R}", "%d" % I.W, int(I(6)))

class Auto(Flag):
    X = auto()
    Y = auto()
    Z = auto()
    ALL = X | Y | Z

print([m.value for m in Auto], Auto.ALL, list(Auto.ALL))
