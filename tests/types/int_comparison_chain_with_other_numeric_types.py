from fractions import Fraction
from decimal import Decimal

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

values = [0, 1, True, 1.0, 0.5, 1 + 0j, Fraction(1, 2), Fraction(1), Decimal("0.5"), Decimal(1), -1, 10 ** 20, 1e20]
for a in values:
    print([int(a == b) for b in values], end=" ")
print()
print(hash(1) == hash(1.0) == hash(Fraction(1)) == hash(Decimal(1)) == hash(1 + 0j), hash(0.5) == hash(Fraction(1, 2)) == hash(Decimal("0.5")), {1: "int"}[Decimal(1)], len({1, 1.0, Fraction(1), Decimal(1), True}))
t(lambda: 1 < 1j)
print(Fraction(1, 2) + 1, Fraction(1, 2) + 0.5, 1 - Decimal("0.1"), sorted([3, 0.5, Fraction(1, 3), Decimal("0.7")], key=float), max(1, 1.0), min(1.0, 1))
