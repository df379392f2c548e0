n = -7
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio())
print(n.is_integer())
print((2**70).real, (2**70).as_integer_ratio(), True.numerator, type(True.numerator))
print(type(True.real))
print(n.__floor__(), n.__ceil__(), n.__trunc__(), n.__index__(), n.__int__(), n.__float__())
print(n.__bool__(), (0).__bool__())
print((5).__add__(3), (5).__add__(3.0), (5).__radd__(1), (5).__eq__(5.0), (5).__lt__(6))
print((5).__divmod__(3), (5).__rdivmod__(13), (2).__pow__(5), (2).__rpow__(5))
print((5).__neg__(), (5).__pos__(), (5).__abs__(), (5).__invert__(), (6).__and__(3))
print((6).__truediv__(4), (6).__floordiv__(4), (6).__mod__(4), (1).__lshift__(3))
print((5).__hash__(), (5).__repr__(), (5).__str__(), (5).__format__("03"))
print((5).__getnewargs__(), (12).__round__(-1))
for name, value in (("real", 1), ("foo", 1)):
    try:
        setattr(n, name, value)
    except AttributeError as e:
        print(type(e).__name__, e)
