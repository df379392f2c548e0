import cmath
from cmath import inf, nan


def t(f, *a, **k):
    try:
        z = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        if isinstance(z, complex):
            # signs of zeros and NaNs are not promised
            print('%.12g %.12g' % (z.real, z.imag))
        elif isinstance(z, tuple):
            print('%.12g %.12g' % z)
        elif isinstance(z, float):
            print('%.12g' % z)
        else:
            print(z)


t(cmath.log, 0)
t(cmath.log, 1, 0)
t(cmath.log, 2, 1)
t(cmath.log10, 0)
t(cmath.exp, 1000)
t(cmath.atanh, 1)
t(cmath.atan, 1j)
t(cmath.rect, 1, inf)
t(cmath.rect, inf, 0)
t(cmath.rect, 0, inf)
t(cmath.phase, 'a')
t(cmath.polar, complex(1e308, 1e308))
t(cmath.polar, complex(1.7e308, 1.7e308))
t(cmath.isclose, 1, 'a')
t(cmath.sqrt)
t(cmath.cosh, 1000)
t(cmath.sinh, complex(1000, 1))
t(cmath.tan, complex(0, 1000))
t(cmath.sqrt, complex(1e308, 1e308))
t(cmath.sqrt, complex(-1e-320, 1e-320))
t(cmath.polar, 1)
t(cmath.log, -1)
t(cmath.asin, 1e200)
t(cmath.acosh, -1e200)
t(cmath.cos, complex(0, inf))
t(cmath.exp, complex(0, inf))
t(cmath.log, 1e-320)
t(cmath.log, complex(1e308, 1e308))
t(cmath.log, complex(0.6, 0.8))
t(cmath.log, complex(1 + 1e-12, 1e-7))
t(cmath.log10, 100)
t(cmath.log, 8, 2)


class C:
    def __complex__(self):
        return 1 + 2j


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 1.5


for v in (C(), F(), I(), Bad(), 2 ** 2000, '1'):
    t(cmath.sqrt, v)
functions = ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh',
             'acosh', 'atanh', 'log10', 'phase', 'polar']
for name in functions:
    for z in (1 + 1j, -2 + 0.5j, 3 - 4j, -0.5 - 0.25j, 1e-9 + 1e9j, 0.999 + 0.001j, 5, -5, 2j, -2j, 1e300):
        print(name, z, end=' ')
        t(getattr(cmath, name), z)
