from fractions import Fraction as F
from decimal import Decimal
import copy
import math


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


for args in ((), (1, 0), ('1/0',), ('x',), (1.5, 2), ('a', 2), ([1],), (float('nan'),), (float('inf'),), (' -3.5e-2 ',),
             ('1_000/3',), ('1 /2',), ('.5',), ('5.',), (F(1, 2), F(3, 4)), (True, 2), ('1e5',), ('1e-5',), ('1/-2',),
             ('--1',), ('1__0',), (None,), (6, -4), (0.1,), (Decimal('1.1'),), ('٣/٤',), ('.',), ('',), ('1.5/2',)):
    t(F, *args)
t(F.from_float, 'a')
t(F.from_float, 3)
t(F.from_decimal, 1.5)
t(F(1, 3).limit_denominator, 0)
for q in (10, 100, 1000, 10 ** 6):
    print(F(math.pi).limit_denominator(q), F(-math.e).limit_denominator(q), F(1, 7).limit_denominator(q))
values = [F(1, 3), F(-7, 2), F(0), F(22, 7), F(5), F(-1, 1000000007)]
others = values + [2, -3, 0, 0.5, -1.5, 1j, True, 'a']
for a in values:
    for b in others:
        for op in ('__add__', '__radd__', '__sub__', '__rsub__', '__mul__', '__rmul__', '__truediv__', '__rtruediv__',
                   '__floordiv__', '__rfloordiv__', '__mod__', '__rmod__', '__divmod__', '__rdivmod__', '__eq__', '__lt__',
                   '__ge__'):
            if isinstance(b, complex) and op in ('__floordiv__', '__rfloordiv__', '__mod__', '__rmod__', '__divmod__',
                                                 '__rdivmod__'):
                continue
            try:
                r = getattr(a, op)(b)
            except ZeroDivisionError:
                r = 'zero'
            print(r, end=' ')
    print()
for a in values:
    for b in (0, 1, 2, -1, -2, F(1, 2), F(2), 0.5, 1.5):
        try:
            r = a ** b
            print(r if not isinstance(r, complex) else 'complex', end=' ')
            r = b ** a
            print(r if isinstance(r, F) else '%.10g' % r if not isinstance(r, complex) else 'complex', end=' ')
        except (ZeroDivisionError, OverflowError) as e:
            print(type(e).__name__, end=' ')
    print()
    print(hash(a), int(a), math.trunc(a), math.floor(a), math.ceil(a), round(a), round(a, 2), round(a, -1), +a, -a, abs(a),
          bool(a), float(a), str(a), a.as_integer_ratio(), a.is_integer(), complex(a), a.conjugate(), a.real, a.imag)
t(lambda: F(1, 3) / 0)
t(lambda: F(1, 3) // 0)
t(lambda: F(0) ** -1)
t(lambda: F(1, 3) + 'a')
t(lambda: F(1, 2) < 1j)
t(setattr, F(1, 2), 'numerator', 3)
t(lambda: (copy.copy(F(1, 2)), copy.deepcopy(F(1, 2)), F(1, 2).__reduce__()))
specs = ['', 's', '>10', '<10', '^10', '_>12', '=+12', '+', ' ', '-', '#', ',', '_', '012', '+012', '.2f', '.0f', '#.0f', '.3%',
         ',.2f', 'e', '.3e', '.0e', 'E', 'g', '.3g', '#g', 'G', '.10g', '+010.3f', '015,.2f', '020_.3f', 'z.1f', '-z.0f', '*^20.4f',
         '>015.2f', 'x', '.2', 'd', '.0g', '#.3g', '10.2%', '012e']
for spec in specs:
    for v in (F(1, 3), F(-22, 7), F(0), F(1234567, 3), F(10 ** 20, 3), F(-1, 10 ** 9), F(5, 2), F(999999999, 1000), F(1, 20)):
        try:
            print(format(v, spec), end='|')
        except ValueError as e:
            print(e)
            break
    print()


class G(F):
    pass


print(repr(G(1, 2)), repr(G(1, 2) + 1), copy.copy(G(1, 2)).__class__.__name__)
print(sorted([F(1, 2), 0.3, 1, F(1, 3)]), sum([F(1, 3)] * 3), max(F(1, 2), 0.4), {F(1, 2): 1}[0.5])
