from fractions import Fraction
from decimal import Decimal

numbers = [3, True, 2.5, 1 + 2j, Fraction(1, 2)]
import operator as o
for op in (o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, o.pow):
    print(op.__name__, end=": ")
    for a in numbers:
        for b in numbers:
            try:
                r = op(a, b)
                print(type(r).__name__[:3], round(abs(r), 3) if not isinstance(r, Fraction) else r, end=" ")
            except TypeError as e:
                print("TE", end=" ")
    print()
for op in (o.and_, o.or_, o.xor, o.lshift, o.rshift):
    print(op.__name__, op(6, 3), op(True, 2), op(6, True), end=" ")
    for b in (2.0, 1j, Fraction(1), "a"):
        try:
            print(op(6, b), end=" ")
        except TypeError as e:
            print(e, end="; ")
    print()
