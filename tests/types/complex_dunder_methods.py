z = 1 + 2j
print(z.__add__(1), z.__radd__(2.5), z.__sub__(1j), z.__rsub__(1), z.__mul__(z))
print(z.__truediv__(2), z.__rtruediv__(5), z.__pow__(2), z.__rpow__(2) == 2**z, z.__neg__())
print(z.__pos__(), z.__abs__(), z.__bool__(), z.__eq__(1 + 2j), z.__eq__("a"), z.__ne__(1))
print(z.__lt__(1), z.__hash__() == hash(z), z.__complex__(), z.__repr__())
print(z.conjugate().conjugate() == z)
for f in (lambda: z.__add__("a"), lambda: z.__truediv__(0), lambda: z.__pow__(1, 2),
        lambda: z < 1j, lambda: z.__format__("d"), lambda: int(z), lambda: round(z),
        lambda: z.__floordiv__(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class C(complex):
    def __repr__(self):
        return "C!"

c = C(1, 2)
print(c, str(c), type(c + 1).__name__, type(c * c).__name__, c == 1 + 2j)
print(hash(c) == hash(1 + 2j), c.real, C("3j").imag, type(complex(c)).__name__, C(c).real)
