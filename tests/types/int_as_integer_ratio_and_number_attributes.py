def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I(int): pass
for n in (0, 5, -7, 10 ** 30, True, I(9)):
    print(n.as_integer_ratio(), type(n.as_integer_ratio()[0]).__name__, n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.is_integer(),
          type(n.numerator).__name__, type(n.real).__name__, type(n.conjugate()).__name__)
t(setattr, 5, "real", 3)
t(setattr, 5, "other", 3)
t(lambda: (5).nothing)
