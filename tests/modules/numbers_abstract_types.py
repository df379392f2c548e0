import numbers
for v in (1, True, 1.5, 1j, "1", None):
    print(repr(v))
    print([isinstance(v, c) for c in (numbers.Number, numbers.Complex, numbers.Real,
        numbers.Rational, numbers.Integral)])
print(issubclass(int, numbers.Rational), issubclass(float, numbers.Rational))
print(numbers.Integral.__mro__[0].__name__)

class N(numbers.Number):
    __slots__ = ()

print(isinstance(N(), numbers.Number))
try:
    numbers.Integral()
except TypeError as e:
    print(str(e)[:60])
