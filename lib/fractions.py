"""Exact fractions of ints."""
from numbers import Complex, Rational, Real
import math
import operator
import sys

__all__ = ['Fraction']

_P = sys.hash_info.modulus
_INF = sys.hash_info.inf
_patterns = {}


def _pattern(name):
    # Compiled on first use: most programs give no text.
    if not _patterns:
        import re
        _patterns['literal'] = re.compile(r'''
            \s*(?P<sign>[-+]?)(?=\d|\.\d)
            (?P<num>\d*|\d+(_\d+)*)
            (?:
                (?:\s*/\s*(?P<denom>\d+(_\d+)*))?
            |
                (?:\.(?P<decimal>\d*|\d+(_\d+)*))?
                (?:E(?P<exp>[-+]?\d+(_\d+)*))?
            )
            \s*''', re.VERBOSE | re.IGNORECASE)
        head = r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)'
        tail = r'(?P<zeropad>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<thousands>[,_])?'
        _patterns['general'] = re.compile(
            head + '(?P<alt>#)?(?P<width>0|[1-9][0-9]*)?(?P<thousands>[,_])?', re.DOTALL)
        _patterns['float'] = re.compile(
            head + '(?P<no_neg_zero>z)?(?P<alt>#)?' + tail
            + r'(?:\.(?P<precision>[0-9]+))?(?P<type>[eEfFgG%])', re.DOTALL)
    return _patterns[name]


def _rounded(n, d, exponent):
    # Nearest multiple of 10**exponent to n/d, ties to even: (is negative, multiple).
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return n < 0, abs(q)


def _with_figures(n, d, figures):
    # n/d with this many significant figures: (is negative, significand, exponent).
    if n == 0:
        return False, 0, 1 - figures
    # The quotient of the digits' numbers tells the exponent up to one, a comparison decides.
    digits, other = str(abs(n)), str(d)
    exponent = len(digits) - len(other) + (other <= digits) - figures
    negative, significand = _rounded(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


def _make(numerator, denominator):
    # A Fraction of coprime numbers, denominator positive.
    result = object.__new__(Fraction)
    result._numerator = numerator
    result._denominator = denominator
    return result


def _operators(exact, fallback):
    # The two methods of an operator: exact for rationals, by fallback for floats and complex.
    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, _make(int(b), 1))
        if isinstance(b, float):
            return fallback(float(a), b)
        if isinstance(b, complex):
            return fallback(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, Rational):
            return exact(Fraction(a), b)
        if isinstance(a, Real):
            return fallback(float(a), float(b))
        if isinstance(a, Complex):
            return fallback(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = f'__{fallback.__name__}__'
    forward.__doc__ = exact.__doc__
    reverse.__name__ = f'__r{fallback.__name__}__'
    reverse.__doc__ = exact.__doc__
    return forward, reverse


class Fraction(Rational):
    """A rational number: of two ints, a float or Decimal, or text such as '3/4' or '1.25e-2'."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
            elif isinstance(numerator, Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
            elif isinstance(numerator, str):
                self._numerator, self._denominator = _parse(numerator)
            elif isinstance(numerator, float) or _is_decimal(numerator):
                self._numerator, self._denominator = numerator.as_integer_ratio()
            else:
                raise TypeError('argument should be a string or a Rational instance')
            return self
        if type(numerator) is not int or type(denominator) is not int:
            if not (isinstance(numerator, Rational) and isinstance(denominator, Rational)):
                raise TypeError('both arguments should be Rational instances')
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float or int."""
        if not isinstance(f, (float, int)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, '
                            f'not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal or int."""
        if not isinstance(dec, int) and not _is_decimal(dec):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, '
                            f'not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    def is_integer(self):
        """Is the value a whole number?"""
        return self._denominator == 1

    def as_integer_ratio(self):
        """(numerator, denominator)"""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is at most max_denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, then the best one between the last two.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    # ---- text

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        match = _pattern('general').fullmatch(format_spec)
        if match:
            return self._format_general(match)
        match = _pattern('float').fullmatch(format_spec)
        if match and not (match['align'] is not None and match['zeropad'] is not None):
            return self._format_float(match)
        raise ValueError(f'Invalid format specifier {format_spec!r} for object of type '
                         f'{type(self).__name__!r}')

    def _format_general(self, match):
        thousands = match['thousands'] or ''
        body = f'{abs(self._numerator):{thousands}}'
        if self._denominator > 1 or match['alt']:
            body += f'/{self._denominator:{thousands}}'
        sign = '-' if self._numerator < 0 else '' if match['sign'] == '-' else match['sign']
        width = int(match['width'] or 0)
        return _aligned(sign, body, match, width)

    def _format_float(self, match):
        kind = match['type']
        alternate = bool(match['alt'])
        precision = int(match['precision'] or '6')
        trim = kind in 'gG' and not alternate
        n, d = self._numerator, self._denominator
        if kind in 'fF%':
            exponent = -precision - 2 * (kind == '%')
            negative, significand = _rounded(n, d, exponent)
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, significand, exponent = _with_figures(n, d, figures)
            scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == '%':
            suffix = '%'
        elif scientific:
            suffix = f'{"E" if kind in "EG" else "e"}{exponent + point:+03d}'
        else:
            suffix = ''
        digits = f'{significand:0{point + 1}d}'
        if negative and not (match['no_neg_zero'] and significand == 0):
            sign = '-'
        else:
            sign = '' if match['sign'] == '-' else match['sign']
        whole, part = digits[:len(digits) - point], digits[len(digits) - point:]
        if trim:
            part = part.rstrip('0')
        tail = ('.' if part or alternate else '') + part + suffix
        width = int(match['width'] or 0)
        if match['zeropad']:
            room = width - len(sign) - len(tail)
            if match['thousands']:
                whole = whole.zfill(3 * room // 4 + 1 if room > 0 else 1)
            else:
                whole = whole.zfill(room)
        if match['thousands']:
            first = 1 + (len(whole) - 1) % 3
            groups = [whole[:first], *(whole[i:i + 3] for i in range(first, len(whole), 3))]
            whole = match['thousands'].join(groups)
        return _aligned(sign, whole + tail, match, width)

    # ---- arithmetic (Knuth, The Art of Computer Programming 2, 4.5.1: small gcds)

    def _add(a, b):
        """a + b"""
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return _make(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        return _make(t, s * db) if g2 == 1 else _make(t // g2, s * (db // g2))

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        return a._add(_make(-b._numerator, b._denominator))

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        g1 = math.gcd(na, db)
        g2 = math.gcd(nb, da)
        return _make((na // g1) * (nb // g2), (da // g2) * (db // g1))

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        na, nb = a._numerator, b._numerator
        if nb == 0:
            raise ZeroDivisionError(f'Fraction({1 if na > 0 else -1 if na else 0}, 0)')
        if nb < 0:
            return a._mul(_make(-b._denominator, -nb))
        return a._mul(_make(b._denominator, nb))

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a._numerator * b._denominator) // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv)

    def _divmod(a, b):
        """(a // b, a % b)"""
        da, db = a._denominator, b._denominator
        div, rest = divmod(a._numerator * db, da * b._numerator)
        return div, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def _mod(a, b):
        """a % b"""
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    __mod__, __rmod__ = _operators(_mod, operator.mod)

    def __pow__(a, b):
        """a ** b"""
        if isinstance(b, Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return _make(n ** power, d ** power)
            if n > 0:
                return _make(d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
            return _make((-d) ** -power, (-n) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        """a ** b"""
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        n, d = a._numerator, a._denominator
        return _index(-(-n // d) if n < 0 else n // d)

    def __trunc__(a):
        n, d = a._numerator, a._denominator
        return -(-n // d) if n < 0 else n // d

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """Rounds to a whole number, or to a Fraction with ndigits decimals; ties to even."""
        if ndigits is None:
            negative, value = _rounded(self._numerator, self._denominator, 0)
            return -value if negative else value
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    # ---- comparison

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _P)
        except ValueError:  # the denominator is a multiple of the modulus
            value = _INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, compare):
        if isinstance(other, Rational):
            return compare(self._numerator * other.denominator,
                           self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return compare(0.0, other)
            return compare(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    # ---- pickling and copying

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _aligned(sign, body, match, width):
    padding = (match['fill'] or ' ') * (width - len(sign) - len(body))
    align = match['align'] or '>'
    if align == '>':
        return padding + sign + body
    if align == '<':
        return sign + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _is_decimal(value):
    decimal = sys.modules.get('decimal')
    return decimal is not None and isinstance(value, decimal.Decimal)


def _parse(text):
    # The numbers of a literal: integer, fraction or decimal, perhaps with an exponent.
    match = _pattern('literal').fullmatch(text)
    if match is None:
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    numerator = int(match['num'] or '0')
    if match['denom']:
        denominator = int(match['denom'])
    else:
        denominator = 1
        if match['decimal']:
            decimals = match['decimal'].replace('_', '')
            scale = 10 ** len(decimals)
            numerator = numerator * scale + int(decimals)
            denominator *= scale
        if match['exp']:
            exponent = int(match['exp'])
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
    if match['sign'] == '-':
        numerator = -numerator
    if denominator == 0:
        raise ZeroDivisionError(f'Fraction({numerator}, 0)')
    g = math.gcd(numerator, denominator)
    return numerator // g, denominator // g
