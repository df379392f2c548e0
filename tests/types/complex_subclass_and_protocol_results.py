def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C(complex):
    def __repr__(self): return "C" + complex.__repr__(self)
c = C(1, 2)
for v in (c + 1, 1 + c, -c, +c, c * c, c / 1, c ** 2, c.conjugate(), complex(c), C(c), c.__complex__(), abs(c)):
    print(type(v).__name__, v, end="; ")
print()
print(str(c), f"{c}", [c], c == 1 + 2j, hash(c) == hash(1 + 2j), format(c, ".1f"), c.real, c.imag, "%s" % c)
class D(complex):
    def __complex__(self): return 5j
    def __abs__(self): return "abs"
print(complex(D(1)), abs(D(1)), D(1) + 1, bool(D(0)))
class Real:
    def __float__(self): return 1.5
    def __complex__(self): return 2j
print(complex(Real()), float(Real()))
t(C, "x")
t(C, 1, 2, 3)
t(lambda: c < c)
t(lambda: int(c))
