def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

z = 3 - 4j
print(z.real, z.imag, z.conjugate(), abs(z), bool(z), bool(0j), bool(complex(0, -0.0)), z.__getnewargs__(), hash(z) == hash(3 - 4j))
print(3 + 0j == 3, 3 == 3 + 0j, 3.5 + 0j == 3.5, complex(2 ** 53) == 2 ** 53 + 1, 1j == 1, complex("nan") == complex("nan"), 0j == -0.0, complex(10 ** 22) == 10 ** 22)
t(setattr, z, "real", 1)
t(lambda: z.other)
print(z.__eq__(5), z.__eq__("a"), z.__lt__(1j), z.__add__("x"), z.__radd__(1), z.__rsub__(1), z.__rtruediv__(25), z.__bool__(), z.__pos__())
class C(complex): pass
print(repr(C(1, 2)), type(C(1, 2).conjugate()).__name__, type(C(1).real).__name__, C(1) == 1)
