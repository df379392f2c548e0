"""Decimal floating point: exact decimal fractions with a chosen precision.

Semantics are those of the General Decimal Arithmetic specification (speleotrove.com/decimal). A
number is sign, coefficient (an int) and exponent. Operations collect the conditions they meet in
a set, their context then notes them as flags and raises those that are trapped.
"""
import math as _math
from collections import namedtuple as _namedtuple
import numbers as _numbers

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext",
           "ExtendedContext", "DecimalException", "Clamped", "InvalidOperation",
           "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
           "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax",
           "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN",
           "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
           "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN",
           "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN,
              ROUND_HALF_EVEN, ROUND_05UP)

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


# ---- conditions

class DecimalException(ArithmeticError):
    """Base of all conditions."""


class Clamped(DecimalException):
    """The exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """There is no result."""


class ConversionSyntax(InvalidOperation):
    """The text is no number."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """Something was divided by zero."""


class DivisionImpossible(InvalidOperation):
    """The integral quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class Inexact(DecimalException):
    """Digits other than zero were rounded away."""


class InvalidContext(InvalidOperation):
    """The context does not allow this."""


class Rounded(DecimalException):
    """Digits were rounded away."""


class Subnormal(DecimalException):
    """The exponent is below Emin."""


class Overflow(Inexact, Rounded):
    """The exponent is above Emax."""


class Underflow(Inexact, Rounded, Subnormal):
    """The result is tiny and inexact."""


class FloatOperation(DecimalException, TypeError):
    """A float was mixed with decimals."""


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal,
            Inexact, Rounded, Clamped)
_CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined,
               InvalidContext) + _SIGNALS[1:]


# COMPAT: the order in repr(context).
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded,
          Subnormal, Underflow)


def _signal_of(condition):
    return InvalidOperation if issubclass(condition, InvalidOperation) else condition


# ---- integers

def _length(n):
    """Number of decimal digits of n >= 0; 1 for 0."""
    if n < 10:
        return 1
    size = n.bit_length() * 30103 // 100000
    return size + (n >= 10**size)


def _cut(sign, n, drop, rounding):
    """(n without its last `drop` digits, rounded; whether they were not all zero)."""
    if drop <= 0:
        return n, False
    if drop > _length(n) + 1:
        # Nearer to zero than to a half: one digit tells as much as all.
        n, drop = (1 if n else 0), 2
    unit = 10**drop
    q, r = divmod(n, unit)
    if not r:
        return q, False
    twice = 2 * r
    if rounding == ROUND_HALF_EVEN:
        up = twice > unit or twice == unit and q & 1
    elif rounding == ROUND_HALF_UP:
        up = twice >= unit
    elif rounding == ROUND_HALF_DOWN:
        up = twice > unit
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = q % 5 == 0
    return q + bool(up), True


# ---- contexts

class _Flags(dict):
    # The flags or traps of a context.
    def __setitem__(self, key, value):
        if key not in _SIGNALS:
            raise KeyError("valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                           "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, "
                           "Rounded,\n   Clamped]")
        dict.__setitem__(self, key, bool(value))

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")


def _flags(value):
    if isinstance(value, dict):
        if set(value) != set(_SIGNALS):
            raise KeyError("invalid signal dict")
        return _Flags((s, bool(value[s])) for s in _SIGNALS)
    for signal in value:
        if signal not in _SIGNALS:
            raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                            "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, "
                            "Rounded,\n   Clamped]")
    return _Flags((s, s in value) for s in _SIGNALS)


class Context:
    """Precision, rounding, limits of exponents, flags that were raised and traps that are set."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                 flags=None, traps=None):
        default = globals().get("DefaultContext", self)
        self.prec = 28 if prec is None and default is self else \
            default.prec if prec is None else prec
        self.rounding = rounding or (ROUND_HALF_EVEN if default is self else default.rounding)
        self.Emin = (-999999 if default is self else default.Emin) if Emin is None else Emin
        self.Emax = (999999 if default is self else default.Emax) if Emax is None else Emax
        self.capitals = (1 if default is self else default.capitals) if capitals is None \
            else capitals
        self.clamp = (0 if default is self else default.clamp) if clamp is None else clamp
        self.flags = [] if flags is None else flags
        if traps is None:
            traps = [InvalidOperation, DivisionByZero, Overflow] if default is self \
                else dict(default.traps)
        self.traps = traps

    def __setattr__(self, name, value):
        if name in ("flags", "traps"):
            value = _flags(value)
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, "
                                "ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                                "ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name in _LIMITS:
            low, high, message = _LIMITS[name]
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an "
                                "integer")
            if not low <= value <= high:
                raise ValueError(message)
        elif not name.startswith("_"):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError(f"{name} cannot be deleted")

    def __repr__(self):
        flags = ", ".join(s.__name__ for s in _SHOWN if self.flags[s])
        traps = ", ".join(s.__name__ for s in _SHOWN if self.traps[s])
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, "
                f"Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
                f"flags=[{flags}], traps=[{traps}])")

    def __reduce__(self):
        return self.__class__, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals,
                                self.clamp, [s for s, on in self.flags.items() if on],
                                [s for s, on in self.traps.items() if on])

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       dict(self.flags), dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        self.flags = []

    def clear_traps(self):
        self.traps = []

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _note(self, conditions):
        """Set flags; raise when a condition is trapped."""
        trapped = []
        for condition in conditions:
            signal = _signal_of(condition)
            dict.__setitem__(self.flags, signal, True)
            if self.traps[signal]:
                trapped.append(condition)
        if trapped:
            trapped = [c for c in _CONDITIONS if c in trapped]
            raise next(s for s in _SIGNALS if s in map(_signal_of, trapped))(trapped)

    def _work(self, extra=0):
        """A context for intermediate results."""
        return Context(self.prec + extra, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])

    def create_decimal(self, num="0"):
        """Return a Decimal rounded to this context."""
        value = Decimal(num, self) if not isinstance(num, str) else _parse(Decimal, num, self,
                                                                           False)
        if value._kind in ("n", "N") and _length(value._int) > self.prec - self.clamp:
            self._note({ConversionSyntax})
            return _NAN
        return value._rounded(self)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._rounded(self)

    def radix(self):
        return Decimal(10)


_LIMITS = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}


def _finish(sign, n, exp, context, notes):
    """The finite number (-1)**sign * n * 10**exp, fitted into the context."""
    if not n:
        top = context.Etop() if context.clamp else context.Emax
        new = min(max(exp, context.Etiny()), top)
        if new != exp:
            notes.add(Clamped)
        return _make(sign, 0, new)
    prec = context.prec
    length = _length(n)
    least = length + exp - prec
    if length + exp - 1 > context.Emax:
        return _overflow(sign, context, notes)
    subnormal = length + exp - 1 < context.Emin
    least = max(least, context.Etiny())
    if exp < least:
        n, inexact = _cut(sign, n, least - exp, context.rounding)
        exp = least
        if _length(n) > prec:
            n //= 10
            exp += 1
            if _length(n) + exp - 1 > context.Emax:
                return _overflow(sign, context, notes)
        notes.add(Rounded)
        if inexact:
            notes.add(Inexact)
            if subnormal:
                notes.add(Underflow)
        if not n:
            notes.add(Clamped)
    if subnormal:
        notes.add(Subnormal)
    if context.clamp and exp > context.Etop():
        notes.add(Clamped)
        n *= 10**(exp - context.Etop())
        exp = context.Etop()
    return _make(sign, n, exp)


def _overflow(sign, context, notes):
    notes.update((Overflow, Inexact, Rounded))
    rounding = context.rounding
    if (rounding in (ROUND_DOWN, ROUND_05UP) or rounding == ROUND_CEILING and sign
            or rounding == ROUND_FLOOR and not sign):
        return _make(sign, 10**context.prec - 1, context.Etop())
    return _make(sign, 0, 0, "F")


# ---- numbers

def _make(sign, n, exp, kind="", class_=None):
    self = object.__new__(class_ or Decimal)
    self._sign = sign
    self._int = n
    self._exp = exp
    self._kind = kind
    return self


_SYNTAX = None


def _parse(class_, text, context, exact=True):
    global _SYNTAX
    if _SYNTAX is None:
        import re
        _SYNTAX = re.compile(
            r"([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))",
            2)
    found = _SYNTAX.fullmatch(text.strip().replace("_", ""))
    if not found:
        context._note({ConversionSyntax})
        return _NAN
    sign = found[1] == "-"
    if found[5]:
        return _make(int(sign), 0, 0, "F", class_)
    if found[7] is not None:
        return _make(int(sign), _to_int(found[7] or "0"), 0, "N" if found[6] else "n", class_)
    fraction = found[3] or ""
    exp = int(found[4] or "0") - len(fraction)
    self = _make(int(sign), _to_int(found[2] + fraction), exp, "", class_)
    if exact and (abs(exp) > MAX_EMAX or self.adjusted() > MAX_EMAX):
        context._note({InvalidOperation})
        return _NAN
    return self


def _to_int(digits):
    """int() without a limit on the number of digits."""
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _to_int(digits[:-half]) * 10**half + _to_int(digits[-half:])


def _to_text(n):
    """str() without a limit on the number of digits."""
    size = _length(n)
    if size <= 4000:
        return str(n)
    half = size // 2
    high, low = divmod(n, 10**half)
    return _to_text(high) + _to_text(low).rjust(half, "0")


def _from_float(class_, f):
    if f != f:
        return _make(int(_math.copysign(1.0, f) < 0), 0, 0, "n", class_)
    sign = int(_math.copysign(1.0, f) < 0)
    if f - f != 0:
        return _make(sign, 0, 0, "F", class_)
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(sign, n * 5**k, -k, "", class_)


def _convert(other, context=None, equality=False):
    """other as a Decimal, or NotImplemented."""
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _make(int(other < 0), abs(other), 0)
    if equality and isinstance(other, float):
        context = context or getcontext()
        dict.__setitem__(context.flags, FloatOperation, True)
        if equality != 2 and context.traps[FloatOperation]:
            raise FloatOperation([FloatOperation])
        return _from_float(Decimal, other)
    return NotImplemented


def _operand(other):
    value = _convert(other)
    if value is NotImplemented:
        raise TypeError("conversion from %s to Decimal is not supported" % type(other).__name__)
    return value


class Decimal:
    """A decimal number of a text, int, float, (sign, digits, exponent), or nothing."""

    __slots__ = "_sign", "_int", "_exp", "_kind"

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            return _parse(cls, value, context or getcontext())
        if isinstance(value, int):
            return _make(int(value < 0), abs(value), 0, "", cls)
        if isinstance(value, Decimal):
            if type(value) is cls:
                return value
            return _make(value._sign, value._int, value._exp, value._kind, cls)
        if isinstance(value, float):
            context = context or getcontext()
            context._note({FloatOperation})
            return _from_float(cls, value)
        if isinstance(value, (tuple, list)):
            return _from_tuple(cls, value)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        """Return the exact value of a float or int."""
        if isinstance(f, int):
            value = _make(int(f < 0), abs(f), 0)
        elif isinstance(f, float):
            value = _from_float(Decimal, f)
        else:
            raise TypeError("argument must be int or float")
        return value if cls is Decimal else cls(value)

    # ---- what it is

    def __bool__(self):
        return bool(self._int or self._kind)

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == "F"

    def is_nan(self):
        return self._kind in ("n", "N")

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and not self._int

    def is_normal(self, context=None):
        return bool(not self._kind and self._int
                    and self.adjusted() >= (context or getcontext()).Emin)

    def is_subnormal(self, context=None):
        return bool(not self._kind and self._int
                    and self.adjusted() < (context or getcontext()).Emin)

    def adjusted(self):
        """Return the exponent of the first digit."""
        return 0 if self._kind else self._exp + _length(self._int) - 1

    def number_class(self, context=None):
        if self._kind:
            return {"n": "NaN", "N": "sNaN"}.get(self._kind) or "-+"[not self._sign] + "Infinity"
        what = "Zero" if not self._int else \
            "Subnormal" if self.is_subnormal(context) else "Normal"
        return "-+"[not self._sign] + what

    def as_tuple(self):
        """Return DecimalTuple(sign, digits, exponent)."""
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        if self._kind:
            digits = tuple(map(int, _to_text(self._int))) if self._int else ()
            return DecimalTuple(self._sign, digits, self._kind)
        return DecimalTuple(self._sign, tuple(map(int, _to_text(self._int))), self._exp)

    def as_integer_ratio(self):
        """Return (numerator, denominator) in lowest terms."""
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        if self._exp >= 0:
            n, d = self._int * 10**self._exp, 1
        else:
            d = 10**-self._exp
            common = _math.gcd(self._int, d)
            n, d = self._int // common, d // common
        return (-n if self._sign else n), d

    # ---- text

    def __repr__(self):
        return f"Decimal('{self}')"

    def _text(self, eng, context):
        sign = "-" if self._sign else ""
        if self._kind:
            if self._kind == "F":
                return sign + "Infinity"
            return sign + ("NaN" if self._kind == "n" else "sNaN") + (
                _to_text(self._int) if self._int else "")
        digits = _to_text(self._int)
        left = self._exp + len(digits)
        # point: digits in front of it
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif digits == "0":
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            e = "E" if (context or getcontext()).capitals else "e"
            text += f"{e}{left - point:+d}"
        return sign + text

    def __str__(self):
        return self._text(False, None)

    def to_eng_string(self, context=None):
        """Return the text with an exponent that is a multiple of three."""
        return self._text(True, context)

    def __format__(self, specifier, context=None):
        return _format(self, specifier, context or getcontext())

    # ---- comparing

    def _order(self, other):
        """-1, 0 or 1; both are no NaN."""
        if self._kind or other._kind:
            a = 0 if not self._kind else -1 if self._sign else 1
            b = 0 if not other._kind else -1 if other._sign else 1
            return (a > b) - (a < b)
        a, b = bool(self._int), bool(other._int)
        if not (a and b):
            a = 0 if not a else -1 if self._sign else 1
            b = 0 if not b else -1 if other._sign else 1
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a == b:
            a, b = self._int, other._int
            if self._exp > other._exp:
                a *= 10**(self._exp - other._exp)
            else:
                b *= 10**(other._exp - self._exp)
        result = (a > b) - (a < b)
        return -result if self._sign else result

    def _rich(self, other, equality):
        """(self, other) for a comparison, None for NaN, or NotImplemented."""
        if isinstance(other, _numbers.Rational) and not isinstance(other, (int, Decimal)):
            if not self._kind:
                return (_make(self._sign, self._int * other.denominator, self._exp),
                        _make(int(other.numerator < 0), abs(other.numerator), 0))
            return self, _make(0, 0, 0) if self._kind == "F" else self
        if equality and isinstance(other, complex):
            if other.imag:
                return None
            other = other.real
        other = _convert(other, None, 2 if equality else 1)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if not equality or "N" in (self._kind, other._kind):
                getcontext()._note({InvalidOperation})
            return None
        return self, other

    def __eq__(self, other):
        pair = self._rich(other, True)
        if pair is NotImplemented:
            return pair
        return pair is not None and pair[0]._order(pair[1]) == 0

    def __lt__(self, other):
        pair = self._rich(other, False)
        if pair is NotImplemented:
            return pair
        return pair is not None and pair[0]._order(pair[1]) < 0

    def __le__(self, other):
        pair = self._rich(other, False)
        if pair is NotImplemented:
            return pair
        return pair is not None and pair[0]._order(pair[1]) <= 0

    def __gt__(self, other):
        pair = self._rich(other, False)
        if pair is NotImplemented:
            return pair
        return pair is not None and pair[0]._order(pair[1]) > 0

    def __ge__(self, other):
        pair = self._rich(other, False)
        if pair is NotImplemented:
            return pair
        return pair is not None and pair[0]._order(pair[1]) >= 0

    def __hash__(self):
        if self._kind:
            if self._kind == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == "n":
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        p = (1 << 61) - 1
        power = pow(10, self._exp, p) if self._exp >= 0 else pow(pow(10, -1, p), -self._exp, p)
        h = self._int * power % p
        return -2 if self._sign and h == 1 else -h if self._sign else h

    def _nan(self, other, notes):
        """The NaN that an operation with NaN operands gives, or None."""
        if not self._kind and (other is None or not other._kind):
            return None
        for kind in ("N", "n"):
            for x in (self, other):
                if x is not None and x._kind == kind:
                    if kind == "N":
                        notes.add(InvalidOperation)
                    return _make(x._sign, x._int, 0, "n")
        return None

    def _rounded(self, context, notes=None):
        own = set() if notes is None else notes
        if self._kind:
            result = self
            if self.is_nan():
                limit = context.prec - context.clamp
                if _length(self._int) > limit:
                    result = _make(self._sign, self._int % 10**limit, 0, self._kind)
        else:
            result = _finish(self._sign, self._int, self._exp, context, own)
        if notes is None:
            context._note(own)
        return result

    def __neg__(self, context=None):
        return _unary(self, context, lambda x, c, notes: _finish(
            0 if not x._int and c.rounding != ROUND_FLOOR else 1 - x._sign, x._int, x._exp, c,
            notes), lambda x: _make(1 - x._sign, 0, 0, "F"))

    def __pos__(self, context=None):
        return _unary(self, context, lambda x, c, notes: _finish(
            0 if not x._int and c.rounding != ROUND_FLOOR else x._sign, x._int, x._exp, c, notes),
            lambda x: x)

    def __abs__(self, context=None):
        return self.__neg__(context) if self._sign else self.__pos__(context)

    # ---- arithmetic

    def __add__(self, other, context=None):
        return _binary(self, other, context, _add)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        return _binary(self, other, context, _subtract)

    def __rsub__(self, other, context=None):
        return _reflected(self, other, context, _subtract)

    def __mul__(self, other, context=None):
        return _binary(self, other, context, _multiply)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        return _binary(self, other, context, _divide)

    def __rtruediv__(self, other, context=None):
        return _reflected(self, other, context, _divide)

    def __floordiv__(self, other, context=None):
        return _binary(self, other, context, _quotient)

    def __rfloordiv__(self, other, context=None):
        return _reflected(self, other, context, _quotient)

    def __mod__(self, other, context=None):
        return _binary(self, other, context, _rest)

    def __rmod__(self, other, context=None):
        return _reflected(self, other, context, _rest)

    def __divmod__(self, other, context=None):
        return _binary(self, other, context, _both)

    def __rdivmod__(self, other, context=None):
        return _reflected(self, other, context, _both)

    def __pow__(self, other, modulo=None, context=None):
        if modulo is None:
            return _binary(self, other, context, _power)
        other, modulo = _convert(other), _convert(modulo)
        if NotImplemented in (other, modulo):
            return NotImplemented
        return _modular_power(self, other, modulo, context or getcontext())

    def __rpow__(self, other, context=None):
        return _reflected(self, other, context, _power)

    def remainder_near(self, other, context=None):
        return _binary(self, _operand(other), context, _remainder_near)

    def fma(self, other, third, context=None):
        """Return self * other + third, rounded once."""
        context = context or getcontext()
        other, third = _operand(other), _operand(third)
        notes = set()
        if self._kind == "N" or other._kind == "N":
            result = self._nan(other, notes)
        elif self._kind == "n" or other._kind == "n":
            result = third._nan(None, notes) if third._kind == "N" else self._nan(other, notes)
        else:
            product = _multiply(self, other, _EXACT, notes)
            result = product if product.is_nan() else (
                product._nan(third, notes) or _add(product, third, context, notes))
        context._note(notes)
        return result

    # ---- conversions to other numbers

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == "n":
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __int__(self):
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._int * 10**self._exp if self._exp >= 0 else \
            0 if -self._exp > _length(self._int) else self._int // 10**-self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __complex__(self):
        return complex(float(self))

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def _to_int(self, rounding):
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        if self._exp >= 0:
            return int(self)
        n, _ = _cut(self._sign, self._int, -self._exp, rounding)
        return -n if self._sign else n

    def __round__(self, n=None):
        if n is None:
            return self._to_int(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -n), ROUND_HALF_EVEN)

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    # ---- changing the exponent

    def _rescaled(self, exp, rounding):
        """(the coefficient for that exponent, whether rounding was exact)."""
        if exp <= self._exp:
            return self._int * 10**(self._exp - exp), False
        return _cut(self._sign, self._int, exp - self._exp, rounding)

    def quantize(self, exp, rounding=None, context=None):
        """Return the number rounded to the exponent of exp."""
        context = context or getcontext()
        exp = _operand(exp)
        if rounding is not None and rounding not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, "
                            "ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                            "ROUND_HALF_EVEN,\n   ROUND_05UP]")
        notes = set()
        result = self._nan(exp, notes)
        if result is None:
            result = self._quantized(exp, rounding or context.rounding, context, notes)
        context._note(notes)
        return result

    def _quantized(self, exp, rounding, context, notes):
        if self._kind or exp._kind:
            if self._kind and exp._kind:
                return self
            notes.add(InvalidOperation)
            return _NAN
        target = exp._exp
        if not context.Etiny() <= target <= context.Emax:
            notes.add(InvalidOperation)
            return _NAN
        if not self._int:
            return _finish(self._sign, 0, target, context, notes)
        if self.adjusted() > context.Emax or self.adjusted() - target + 1 > context.prec:
            notes.add(InvalidOperation)
            return _NAN
        n, inexact = self._rescaled(target, rounding)
        result = _make(self._sign, n, target)
        if n and result.adjusted() > context.Emax or _length(n) > context.prec:
            notes.add(InvalidOperation)
            return _NAN
        if n and result.adjusted() < context.Emin:
            notes.add(Subnormal)
        if target > self._exp:
            notes.add(Rounded)
            if inexact:
                notes.add(Inexact)
        return result

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self._kind == other._kind == "F"
        return self._exp == other._exp

    def to_integral_exact(self, rounding=None, context=None):
        """Return the nearest integral number; signals Inexact and Rounded."""
        return self._integral(rounding, context, True)

    def to_integral_value(self, rounding=None, context=None):
        """Return the nearest integral number."""
        return self._integral(rounding, context, False)

    to_integral = to_integral_value

    def _integral(self, rounding, context, exact):
        context = context or getcontext()
        notes = set()
        result = self._nan(None, notes)
        if result is None:
            if self._kind or self._exp >= 0:
                return _make(self._sign, self._int, self._exp, self._kind)
            n, inexact = _cut(self._sign, self._int, -self._exp, rounding or context.rounding)
            result = _make(self._sign, n, 0)
            if exact:
                notes.add(Rounded)
                if inexact:
                    notes.add(Inexact)
        context._note(notes)
        return result

    def normalize(self, context=None):
        """Return the number without zeros at its end."""
        context = context or getcontext()
        notes = set()
        result = self._nan(None, notes)
        if result is None:
            result = self._rounded(context, notes)
            if not result._kind:
                n, exp = result._int, result._exp
                if not n:
                    result = _make(result._sign, 0, 0)
                else:
                    top = context.Etop() if context.clamp else context.Emax
                    while n % 10 == 0 and exp < top:
                        n //= 10
                        exp += 1
                    result = _make(result._sign, n, exp)
        context._note(notes)
        return result

    def scaleb(self, other, context=None):
        """Return the number with other added to its exponent."""
        context = context or getcontext()
        other = _operand(other)
        notes = set()
        result = self._nan(other, notes)
        if result is None:
            limit = 2 * (context.Emax + context.prec)
            if other._kind or other._exp != 0 or not -limit <= int(other) <= limit:
                notes.add(InvalidOperation)
                result = _NAN
            elif self._kind:
                result = self
            else:
                result = _finish(self._sign, self._int, self._exp + int(other), context, notes)
        context._note(notes)
        return result

    def logb(self, context=None):
        """Return the exponent of the first digit."""
        context = context or getcontext()
        notes = set()
        result = self._nan(None, notes)
        if result is None:
            if self._kind:
                result = _make(0, 0, 0, "F")
            elif not self._int:
                notes.add(DivisionByZero)
                result = _make(1, 0, 0, "F")
            else:
                result = Decimal(self.adjusted())._rounded(context, notes)
        context._note(notes)
        return result

    # ---- signs and digits

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return _make(_operand(other)._sign, self._int, self._exp, self._kind)

    def compare(self, other, context=None):
        """Return Decimal -1, 0 or 1, NaN with NaN."""
        context = context or getcontext()
        other = _operand(other)
        notes = set()
        result = self._nan(other, notes) or Decimal(self._order(other))
        context._note(notes)
        return result

    def compare_signal(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            (context or getcontext())._note({InvalidOperation})
            return self._nan(other, set())
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        """Return the place in an order of all numbers, NaN included."""
        other = _operand(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        ranks = {"": 0, "F": 0, "N": 1, "n": 2}
        a, b = ranks[self._kind], ranks[other._kind]
        if a == b == 0:
            order = self._order(other)
            if order == 0:
                a, b = self._exp, other._exp
            else:
                return Decimal(order)
        elif a == b:
            a, b = self._int, other._int
        order = (a > b) - (a < b)
        return Decimal(-order if self._sign else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    def _pick(self, other, context, largest, magnitude):
        context = context or getcontext()
        other = _operand(other)
        notes = set()
        if self.is_nan() or other.is_nan():
            if self._kind == "n" and other._kind not in ("n", "N"):
                result = other._rounded(context, notes)
            elif other._kind == "n" and self._kind not in ("n", "N"):
                result = self._rounded(context, notes)
            else:
                result = self._nan(other, notes)
        else:
            a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
            order = a._order(b) or self._order(other) or int(self.compare_total(other))
            result = (self if (order >= 0) == largest else other)._rounded(context, notes)
        context._note(notes)
        return result

    def max(self, other, context=None):
        return self._pick(other, context, True, False)

    def min(self, other, context=None):
        return self._pick(other, context, False, False)

    def max_mag(self, other, context=None):
        return self._pick(other, context, True, True)

    def min_mag(self, other, context=None):
        return self._pick(other, context, False, True)

    def _neighbour(self, context, up):
        context = context or getcontext()
        notes = set()
        result = self._nan(None, notes)
        if result is None:
            if self._kind:
                result = self if bool(self._sign) != up else _make(
                    self._sign, 10**context.prec - 1, context.Etop())
            else:
                work = context.copy()
                work.rounding = ROUND_CEILING if up else ROUND_FLOOR
                result = _finish(self._sign, self._int, self._exp, work, set())
                if result._order(self) == 0:
                    step = _make(int(not up), 1, context.Etiny() - 1)
                    result = _add(self, step, work, notes)
                    notes.clear()
                    if not result._kind and result.is_subnormal(context):
                        notes.update((Underflow, Subnormal, Inexact, Rounded))
        context._note(notes)
        return result

    def next_plus(self, context=None):
        return self._neighbour(context, True)

    def next_minus(self, context=None):
        return self._neighbour(context, False)

    def next_toward(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        notes = set()
        result = self._nan(other, notes)
        if result is None:
            order = self._order(other)
            if order == 0:
                return self.copy_sign(other)
            result = self._neighbour(context, order < 0)
            if result._kind:
                notes.update((Overflow, Inexact, Rounded))
            elif result.adjusted() < context.Emin:
                notes.update((Underflow, Subnormal, Inexact, Rounded))
                if not result._int:
                    notes.add(Clamped)
        context._note(notes)
        return result

    def _logical(self, other, context, function):
        context = context or getcontext()
        other = _operand(other)
        for x in (self, other):
            if x._kind or x._sign or x._exp or set(_to_text(x._int)) - {"0", "1"}:
                context._note({InvalidOperation})
                return _NAN
        n = function(int(_to_text(self._int), 2), int(_to_text(other._int), 2))
        return _make(0, int(bin(n & (1 << context.prec) - 1)[2:]), 0)

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        return self._logical(_make(0, 0, 0), context, lambda a, b: ~a)

    def _moved(self, other, context, rotate):
        context = context or getcontext()
        other = _operand(other)
        notes = set()
        result = self._nan(other, notes)
        if result is None:
            if other._kind or other._exp or not -context.prec <= int(other) <= context.prec:
                notes.add(InvalidOperation)
                result = _NAN
            elif self._kind:
                result = self
            else:
                digits = _to_text(self._int)[-context.prec:].rjust(context.prec, "0")
                by = int(other)
                if rotate:
                    digits = digits[by:] + digits[:by]
                elif by < 0:
                    digits = digits[:by]
                else:
                    digits = (digits + "0" * by)[-context.prec:]
                result = _make(self._sign, _to_int(digits or "0"), self._exp)
        context._note(notes)
        return result

    def rotate(self, other, context=None):
        return self._moved(other, context, True)

    def shift(self, other, context=None):
        return self._moved(other, context, False)

    def radix(self):
        return Decimal(10)

    # ---- functions

    def sqrt(self, context=None):
        """Return the square root."""
        return _unary(self, context, _sqrt, _sqrt_of_infinity)

    def exp(self, context=None):
        """Return e to this power."""
        return _unary(self, context, _exp, lambda x: _make(0, 0, 0) if x._sign else x)

    def ln(self, context=None):
        """Return the natural logarithm."""
        return _unary(self, context, lambda x, c, n: _logarithm(x, c, n, False),
                      _sqrt_of_infinity)

    def log10(self, context=None):
        """Return the logarithm to base ten."""
        return _unary(self, context, lambda x, c, n: _logarithm(x, c, n, True), _sqrt_of_infinity)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()


_numbers.Number.register(Decimal)
_NAN = _make(0, 0, 0, "n")


def _from_tuple(class_, value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exp == "F":
        return _make(sign, 0, 0, "F", class_)
    n = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        n = n * 10 + digit
    if exp in ("n", "N"):
        return _make(sign, n, 0, exp, class_)
    if not isinstance(exp, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'"
                         if isinstance(exp, str) else "exponent must be an integer")
    return _make(sign, n, exp, "", class_)


# ---- frames of operations

def _unary(x, context, finite, infinite):
    context = context or getcontext()
    notes = set()
    result = x._nan(None, notes)
    if result is None:
        if x._kind:
            result = infinite(x)
            if result is None:
                notes.add(InvalidOperation)
                result = _NAN
        else:
            result = finite(x, context, notes)
    elif result.is_nan():
        result = result._rounded(context, set())
    context._note(notes)
    return result


def _binary(a, b, context, function):
    b = _convert(b)
    if b is NotImplemented:
        return b
    context = context or getcontext()
    notes = set()
    result = a._nan(b, notes)
    if result is None:
        result = function(a, b, context, notes)
    else:
        result = result._rounded(context, set())
        if function is _both:
            result = result, result
    context._note(notes)
    return result


def _reflected(b, a, context, function):
    a = _convert(a)
    return a if a is NotImplemented else _binary(a, b, context, function)


def _add(a, b, context, notes):
    if a._kind or b._kind:
        if a._kind and b._kind and a._sign != b._sign:
            notes.add(InvalidOperation)
            return _NAN
        return _make((a if a._kind else b)._sign, 0, 0, "F")
    exp = min(a._exp, b._exp)
    x, y = a._int, b._int
    if not x or not y:
        sign = a._sign if a._sign == b._sign else int(context.rounding == ROUND_FLOOR)
        if x or y:
            # The zero only lowers the exponent, as far as digits are left.
            z = a if x else b
            sign = z._sign
            exp = max(exp, z._exp - max(context.prec + 1 - _length(z._int), 0)) \
                if exp < z._exp else exp
            return _finish(sign, z._int * 10**(z._exp - exp), exp, context, notes)
        return _finish(sign, 0, exp, context, notes)
    # Far below the last digit of the larger, the smaller is only a hint for rounding.
    big, small = (a, b) if a.adjusted() >= b.adjusted() else (b, a)
    floor = min(big._exp, big.adjusted() - context.prec) - 3
    if small.adjusted() < floor:
        small = _make(small._sign, 1, floor)
        exp = min(big._exp, floor)
        a, b = big, small
    x = a._int * 10**(a._exp - exp)
    y = b._int * 10**(b._exp - exp)
    total = (-x if a._sign else x) + (-y if b._sign else y)
    if not total:
        return _finish(int(context.rounding == ROUND_FLOOR), 0, exp, context, notes)
    return _finish(int(total < 0), abs(total), exp, context, notes)


def _subtract(a, b, context, notes):
    return _add(a, _make(1 - b._sign, b._int, b._exp, b._kind), context, notes)


def _multiply(a, b, context, notes):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if not (a and b):
            notes.add(InvalidOperation)
            return _NAN
        return _make(sign, 0, 0, "F")
    return _finish(sign, a._int * b._int, a._exp + b._exp, context, notes)


def _divide(a, b, context, notes):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if a._kind and b._kind:
            notes.add(InvalidOperation)
            return _NAN
        if a._kind:
            return _make(sign, 0, 0, "F")
        notes.add(Clamped)
        return _make(sign, 0, context.Etiny())
    if not b._int:
        if not a._int:
            notes.add(DivisionUndefined)
            return _NAN
        notes.add(DivisionByZero)
        return _make(sign, 0, 0, "F")
    exp = a._exp - b._exp
    if not a._int:
        return _finish(sign, 0, exp, context, notes)
    shift = max(_length(b._int) - _length(a._int) + context.prec + 1, 0)
    if shift:
        q, r = divmod(a._int * 10**shift, b._int)
    else:
        q, r = divmod(a._int, b._int)
    ideal = exp
    exp -= shift
    if r:
        # A last digit of 0 or 5 would look exact.
        if q % 5 == 0:
            q += 1
    else:
        while exp < ideal and q % 10 == 0:
            q //= 10
            exp += 1
    return _finish(sign, q, exp, context, notes)


def _divmod(a, b, context, notes, want):
    sign = a._sign ^ b._sign

    def answer(quotient, rest):
        return {"quotient": quotient, "rest": rest, "both": (quotient, rest)}[want]

    if a._kind:
        if b._kind or want != "quotient":
            notes.add(InvalidOperation)
            return answer(_NAN if b._kind else _make(sign, 0, 0, "F"), _NAN)
        return _make(sign, 0, 0, "F")
    if not b._kind and not b._int:
        if not a._int:
            notes.add(DivisionUndefined)
            return answer(_NAN, _NAN)
        if want == "rest":
            notes.add(InvalidOperation)
            return _NAN
        notes.add(DivisionByZero)
        if want == "both":
            notes.add(InvalidOperation)
        return answer(_make(sign, 0, 0, "F"), _NAN)
    exp = min(a._exp, b._exp) if not b._kind else a._exp
    if b._kind or a.adjusted() < b.adjusted() - 1 or not a._int:
        q = 0
        rest = _finish(a._sign, a._int * 10**(a._exp - exp)
                       if a._int and a._exp - exp < context.prec + 2 else a._int,
                       exp if not a._int or a._exp - exp < context.prec + 2 else a._exp, context,
                       notes)
    else:
        if a.adjusted() - b.adjusted() > context.prec:
            notes.add(DivisionImpossible)
            return answer(_NAN, _NAN)
        q, r = divmod(a._int * 10**(a._exp - exp), b._int * 10**(b._exp - exp))
        if q >= 10**context.prec:
            notes.add(DivisionImpossible)
            return answer(_NAN, _NAN)
        rest = _finish(a._sign, r, exp, context, notes)
    return answer(_make(sign, q, 0), rest)


def _quotient(a, b, context, notes):
    return _divmod(a, b, context, notes, "quotient")


def _rest(a, b, context, notes):
    return _divmod(a, b, context, notes, "rest")


def _both(a, b, context, notes):
    return _divmod(a, b, context, notes, "both")


def _remainder_near(a, b, context, notes):
    if a._kind or not b:
        notes.add(DivisionUndefined if not a._kind and not a._int else InvalidOperation)
        return _NAN
    if b._kind:
        return a._rounded(context, notes)
    exp = min(a._exp, b._exp)
    if not a._int:
        return _finish(a._sign, 0, exp, context, notes)
    if a.adjusted() - b.adjusted() > context.prec:
        notes.add(DivisionImpossible)
        return _NAN
    if a.adjusted() < b.adjusted() - 1:
        gap = a._exp - exp
        if gap < context.prec + 2:
            return _finish(a._sign, a._int * 10**gap, exp, context, notes)
        return a._rounded(context, notes)
    y = b._int * 10**(b._exp - exp)
    q, r = divmod(a._int * 10**(a._exp - exp), y)
    sign = a._sign
    if 2 * r + (q & 1) > y:
        r -= y
        q += 1
    if q >= 10**context.prec:
        notes.add(DivisionImpossible)
        return _NAN
    if r < 0:
        sign, r = 1 - sign, -r
    return _finish(sign, r, exp, context, notes)


# ---- functions: integers scaled by a power of ten, with more digits until rounding is certain

def _sqrt_of_infinity(x):
    return None if x._sign else x


def _sqrt(x, context, notes):
    if not x._int:
        return _finish(x._sign, 0, x._exp >> 1, context, notes)
    if x._sign:
        notes.add(InvalidOperation)
        return _NAN
    digits = context.prec + 1
    n, exp = x._int, x._exp
    if exp & 1:
        n *= 10
        exp -= 1
    ideal = exp // 2
    length = (_length(n) + 1) // 2
    shift = digits - length
    if shift >= 0:
        n *= 100**shift
        exact = True
    else:
        n, rest = divmod(n, 100**-shift)
        exact = not rest
    exp = exp // 2 - shift
    root = _math.isqrt(n)
    exact = exact and root * root == n
    if exact:
        if shift >= 0:
            while exp < ideal and root % 10 == 0:
                root //= 10
                exp += 1
        else:
            root *= 10**-shift
            exp += shift
    elif root % 5 == 0:
        root += 1
    rounding = context.rounding
    if rounding != ROUND_HALF_EVEN:
        context = context.copy()
        context.rounding = ROUND_HALF_EVEN
    return _finish(0, root, exp, context, notes)


def _exp_scaled(n, scale):
    """e**(n / scale) * scale, within a few units; |n| <= scale."""
    # Halve the argument, sum the series, square the result.
    halvings = _math.isqrt(scale.bit_length()) // 2 + 2
    n >>= halvings
    total = term = scale
    k = 1
    while term:
        term = term * n // (scale * k)
        total += term
        k += 1
        if -2 < term < 1:
            break
    for _ in range(halvings):
        total = total * total // scale
    return total


_ln10_cache = (0, 0)


def _atanh_inverse(k, scale):
    """atanh(1 / k) * scale."""
    total = term = scale // k
    square = k * k
    i = 3
    while term:
        term //= square
        total += term // i
        i += 2
    return total


def _ln10(digits):
    """ln(10) * 10**digits."""
    global _ln10_cache
    if _ln10_cache[0] < digits:
        scale = 10**(digits + 10)
        # ln 10 = 46 atanh(1/31) + 34 atanh(1/49) + 20 atanh(1/161)
        value = (46 * _atanh_inverse(31, scale) + 34 * _atanh_inverse(49, scale)
                 + 20 * _atanh_inverse(161, scale))
        _ln10_cache = digits, value // 10**10
    have, value = _ln10_cache
    return value // 10**(have - digits)


def _exp_digits(x, digits):
    """(n, exp) with e**x about n * 10**exp, n of about `digits` digits, good to a few units."""
    extra = max(x.adjusted() + 1, 0)
    scale_digits = digits + extra + 3
    shift = x._exp + scale_digits
    n = x._int * 10**shift if shift >= 0 else x._int // 10**-shift
    if x._sign:
        n = -n
    power, rest = divmod(n, _ln10(scale_digits))
    scale = 10**(digits + 3)
    # rest / 10**scale_digits lies in [0, ln 10): a tenth power of two brings it below 1.
    rest //= 10**extra
    value = _exp_scaled(rest // 4, scale)
    for _ in range(2):
        value = value * value // scale
    return value, power - digits - 3


def _ziv(compute, context, notes, rounding=ROUND_HALF_EVEN):
    """Round compute(digits) -> (sign, n, exp), good to 10**5 units, when that is certain."""
    work = context
    if context.rounding != rounding:
        work = context.copy()
        work.rounding = rounding
    extra = 10
    while True:
        sign, n, exp = compute(context.prec + extra)
        drop = _length(n) - context.prec
        if drop > 6:
            unit = 10**(drop - 1)
            rest = n % unit
            # Not near a digit or a half.
            if 10**5 < rest % (unit // 2 if unit > 1 else 1) < (unit // 2) - 10**5:
                break
        if extra > 200:
            break
        extra += 15
    if n % 5 == 0:
        n += 1
    return _finish(sign, n, exp, work, notes)


def _exp(x, context, notes):
    if not x._int:
        return _finish(0, 1, 0, context, notes)
    size = x.adjusted()
    if size > _length(context.Emax + context.prec) + 1:
        # Far out of range.
        if x._sign:
            return _finish(0, 1, context.Etiny() - 10, context, notes)
        return _finish(0, 1, context.Emax + 10, context, notes)
    if size < -context.prec - 1:
        work = context.copy()
        work.rounding = ROUND_HALF_EVEN
        n = 10**(context.prec + 2)
        return _finish(0, n - 1 if x._sign else n + 1, -context.prec - 2, work, notes)
    return _ziv(lambda digits: (0, *_exp_digits(x, digits)), context, notes)


def _ln_digits(x, digits):
    """ln(x) * 10**digits of a positive x, within a few units."""
    scale_digits = digits + 6
    scale = 10**scale_digits
    # x = m * 10**e with m in [0.3, 3): short of digits of cancellation near 1.
    e = x.adjusted()
    shift = scale_digits + x._exp - e
    m = x._int * 10**shift if shift >= 0 else x._int // 10**-shift
    if m > 3 * scale:
        m //= 10
        e += 1
    # Take roots until m is near 1, then ln m = 2 atanh((m - 1) / (m + 1)).
    roots = 0
    guard = 10**12
    m *= guard
    wide = scale * guard
    while abs(m - wide) > wide // 50 and roots < 12:
        m = _math.isqrt(m * wide)
        roots += 1
    y = (m - wide) * wide // (m + wide)
    square = y * y // wide
    total = term = y
    i = 3
    while abs(term) > 1:
        term = term * square // wide
        total += term // i
        i += 2
    result = (2 * total << roots) // guard
    result += e * _ln10(scale_digits)
    return result // 10**6


def _logarithm(x, context, notes, ten):
    if not x._int:
        return _make(1, 0, 0, "F")
    if x._sign:
        notes.add(InvalidOperation)
        return _NAN
    n = x._int
    zeros = 0
    while n % 10 == 0:
        n //= 10
        zeros += 1
    if n == 1 and (ten or x._exp + zeros == 0):
        value = x._exp + zeros if ten else 0
        return _finish(int(value < 0), abs(value), 0, context, notes)
    # Near 1 the logarithm is small: more digits for the same precision.
    near = _subtract(x, _ONE, _EXACT_SMALL, set())
    small = max(-near.adjusted(), 0) if near._int else 0

    def compute(digits):
        places = digits + small + 4
        value = _ln_digits(x, places)
        if ten:
            value = value * 10**places // _ln10(places)
        return int(value < 0), abs(value), -places
    return _ziv(compute, context, notes)


def _power(a, b, context, notes):
    if not b._kind and not b._int:
        if not a._kind and not a._int:
            notes.add(InvalidOperation)
            return _NAN
        return _make(0, 1, 0)
    integral = not b._kind and (b._exp >= 0 or not b._int % 10**min(-b._exp, _length(b._int) + 1))
    odd = integral and bool(int(b) & 1) if integral and b.adjusted() < 30 else False
    sign = int(a._sign and odd)
    if a._sign and not integral and (a or a._kind):
        if not (b._kind and a._kind):
            if not (not a._kind and not a._int):
                notes.add(InvalidOperation)
                return _NAN
    if not a._kind and not a._int:
        return _make(sign, 0, 0, "F") if b._sign else _make(sign, 0, 0)
    if a._kind:
        return _make(sign, 0, 0) if b._sign else _make(sign, 0, 0, "F")
    one = a.copy_abs()._order(_ONE)
    if b._kind:
        if one == 0:
            if a._sign:
                notes.add(InvalidOperation)
                return _NAN
            notes.update((Inexact, Rounded))
            return _make(0, 10**(context.prec - 1), 1 - context.prec)
        return _make(0, 0, 0) if (one < 0) != bool(b._sign) else _make(0, 0, 0, "F")
    if one == 0 and not integral:
        notes.update((Inexact, Rounded))
        return _make(0, 10**(context.prec - 1), 1 - context.prec)
    # Out of all bounds: do not try to compute it.
    if one:
        size = a.adjusted() if a.adjusted() > 0 else -a.adjusted() - 1 if a.adjusted() < -1 else 0
        if b.adjusted() + (len(str(size)) - 1 if size else -20) > 22:
            grows = (one > 0) != bool(b._sign)
            return _finish(sign, 1, context.Emax + 10 if grows else context.Etiny() - 10, context,
                           notes)
    if integral and a._int == 1 and not a._exp:
        return _make(sign, 1, 0)
    if integral and b.adjusted() < 9:
        exact = _integer_power(a, int(b), sign, context, notes)
        if exact is not None:
            return exact
    elif not integral:
        exact = _exact_root_power(a, b, context, notes)
        if exact is not None:
            return exact

    def compute(digits):
        places = digits + 12 + max(b.adjusted(), 0) + len(str(abs(a.adjusted())))
        log = _ln_digits(a.copy_abs(), places)
        n = log * b._int * (-1 if b._sign else 1)
        n = n * 10**b._exp if b._exp >= 0 else n // 10**-b._exp
        return sign, *_exp_digits(_make(int(n < 0), abs(n), -places), digits)
    return _ziv(compute, context, notes)


def _integer_power(a, n, sign, context, notes):
    """a**n when all digits can be had, else None."""
    length = _length(a._int)
    if n >= 0:
        if (length - 1) * n > max(4 * context.prec, 2000) and a._int != 1:
            return None
        return _finish(sign, a._int**n, a._exp * n, context, notes)
    base, exp = a._int, a._exp
    while base % 10 == 0:
        base //= 10
        exp += 1
    if (_length(base) - 1) * -n > max(4 * context.prec, 2000) and base != 1:
        return None
    result = _divide(_ONE, _make(0, base**-n, 0), context, notes)
    return _finish(sign, result._int, result._exp + exp * n, context, notes)


def _exact_root_power(a, b, context, notes):
    """a**b for fractional b when the result is exact and short, else None."""
    n, d = b.as_integer_ratio()
    if d > 1000 or abs(n) > 10000:
        return None
    base, exp = a._int, a._exp
    while base % 10 == 0:
        base //= 10
        exp += 1
    # Zeros that are missing for a root of the power of ten.
    pad = exp % d
    base *= 10**pad
    exp -= pad
    root = _integer_root(base, d)
    if root**d != base:
        return None
    result = _integer_power(_make(0, root, exp // d), n, 0, context, set())
    if result is None:
        return None
    return _pad(result, context, notes)


def _pad(result, context, notes):
    """COMPAT: an exact result that is not a power of a whole exponent is filled up with zeros."""
    missing = context.prec - _length(result._int)
    notes.update((Inexact, Rounded))
    if missing > 0:
        return _finish(0, result._int * 10**missing, result._exp - missing, context, notes)
    return result


def _integer_root(n, k):
    if n < 2:
        return n
    x = 1 << (n.bit_length() + k - 1) // k
    while True:
        y = ((k - 1) * x + n // x**(k - 1)) // k
        if y >= x:
            return x
        x = y


def _modular_power(a, b, m, context):
    for x in (a, b, m):
        if x._kind:
            if x.is_nan():
                notes = set()
                result = a._nan(b, notes) or m._nan(None, notes)
                context._note(notes)
                return result
            context._note({InvalidOperation})
            return _NAN
    whole = all(x._exp >= 0 or x._int % 10**-x._exp == 0 for x in (a, b, m))
    if not whole or b._sign or not m or m.adjusted() >= context.prec or not a and not b:
        context._note({InvalidOperation})
        return _NAN
    n = pow(abs(int(a)), int(b), abs(int(m)))
    return _make(int(a._sign and int(b) & 1), n, 0)


# ---- formatting

_SPEC = None


def _format(x, spec, context):
    global _SPEC
    if not isinstance(spec, str):
        raise TypeError("format arg must be str")
    if _SPEC is None:
        import re
        _SPEC = re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,)?(?:\.(\d+))?"
                           r"([eEfFgGn%])?", 16)
    found = _SPEC.fullmatch(spec)
    if not found:
        raise ValueError("invalid format string")
    fill, align, sign, z, alternate, zero, width, comma, places, kind = found.groups()
    if zero and align:
        zero = None if fill is not None else zero
    fill = fill or ("0" if zero and not align else " ")
    align = align or ("=" if zero else ">")
    if kind == "n":
        kind = "g"
    precision = None if places is None else int(places)
    negative = bool(x._sign)
    if x._kind:
        body, exponent = x.copy_abs()._text(False, context), ""
        if kind == "%":
            exponent = "%"
        if fill == "0" and not found[1]:
            fill = " " if align == "=" else fill
            align = ">" if align == "=" and zero else align
        whole, fraction = body, ""
        comma = None
    else:
        whole, fraction, exponent, negative = _layout(x, kind, precision, context, z)
    if comma and whole.isdigit():
        head = len(whole) % 3
        groups = ([whole[:head]] if head else []) + [whole[i:i + 3] for i in
                                                      range(head, len(whole), 3)]
        whole = comma.join(groups)
    if fraction or alternate and not x._kind:
        fraction = "." + fraction
    prefix = "-" if negative else "" if sign in (None, "-") else sign
    body = whole + fraction + exponent
    room = int(width or 0) - len(prefix) - len(body)
    if align == "=":
        if comma and fill == "0":
            while len(prefix) + len(body) < int(width or 0):
                digits = whole.replace(comma, "")
                digits = "0" + digits
                head = len(digits) % 3
                groups = ([digits[:head]] if head else []) + [
                    digits[i:i + 3] for i in range(head, len(digits), 3)]
                whole = comma.join(groups)
                body = whole + fraction + exponent
            return prefix + body
        return prefix + fill * room + body
    text = prefix + body
    if align == "<":
        return text + fill * room
    if align == "^":
        left = max(room, 0) // 2
        return fill * left + text + fill * (room - left)
    return fill * room + text


def _layout(x, kind, precision, context, z):
    """(digits in front of the point, behind it, exponent, whether negative)."""
    n, exp, sign = x._int, x._exp, x._sign
    rounding = context.rounding
    suffix = ""
    if kind == "%":
        exp += 2
        suffix, kind = "%", "f"
    if kind in ("e", "E") and precision is not None:
        drop = _length(n) - precision - 1
        if drop > 0:
            n, _ = _cut(sign, n, drop, rounding)
            exp += drop
            if _length(n) > precision + 1:
                n //= 10
                exp += 1
        else:
            n *= 10**-drop
            exp += drop
    elif kind in ("f", "F") and precision is not None:
        if -precision >= exp:
            n, _ = _cut(sign, n, -precision - exp, rounding)
        else:
            n *= 10**(exp + precision)
        exp = -precision
    elif precision is not None and kind in ("g", "G", None):
        drop = _length(n) - max(precision, 1)
        if drop > 0:
            n, _ = _cut(sign, n, drop, rounding)
            exp += drop
            if _length(n) > max(precision, 1):
                n //= 10
                exp += 1
    elif kind in ("f", "F") and exp > 0:
        n *= 10**exp
        exp = 0
    if z and sign and not n:
        sign = 0
    digits = _to_text(n)
    left = exp + len(digits)
    if kind in ("e", "E"):
        point = 1
        if not n and precision is not None:
            # COMPAT: the zeros behind the point count in the exponent.
            digits = "0" * (1 + precision)
            left = x._exp + 1 + precision
    elif kind in ("f", "F"):
        point = left
    elif exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point <= 0:
        whole, fraction = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point], digits[point:]
    if left != point or kind in ("e", "E"):
        letter = "E" if kind in ("E", "G") or kind is None and context.capitals else "e"
        suffix = f"{letter}{left - point:+d}" + suffix
    return whole, fraction, suffix, bool(sign)


# ---- methods of contexts, each for a method of Decimal

def _delegate(name, method, operands):
    if operands == 1:
        def call(self, a):
            return method(_operand(a), context=self)
    elif operands == 2:
        def call(self, a, b):
            return method(_operand(a), _operand(b), context=self)
    else:
        def call(self, a, b, c=None):
            return method(_operand(a), _operand(b), _operand(c) if c is not None else None,
                          context=self)
    call.__name__ = name
    call.__qualname__ = "Context." + name
    setattr(Context, name, call)


for _name in ("exp", "ln", "log10", "logb", "sqrt", "next_plus", "next_minus", "normalize",
              "number_class", "is_normal", "is_subnormal", "logical_invert", "to_integral_exact",
              "to_integral_value", "to_integral", "to_eng_string"):
    _delegate(_name, getattr(Decimal, _name), 1)
for _name in ("compare", "compare_signal", "compare_total", "compare_total_mag", "max", "min",
              "max_mag", "min_mag", "next_toward", "remainder_near", "rotate", "shift", "scaleb",
              "same_quantum", "logical_and", "logical_or", "logical_xor", "copy_sign"):
    _delegate(_name, getattr(Decimal, _name), 2)
for _name, _method in (("add", "add"), ("subtract", "sub"), ("multiply", "mul"),
                       ("divide", "truediv"), ("divide_int", "floordiv"), ("remainder", "mod"),
                       ("divmod", "divmod")):
    _delegate(_name, getattr(Decimal, f"__{_method}__"), 2)
for _name, _method in (("abs", "abs"), ("plus", "pos"), ("minus", "neg")):
    _delegate(_name, getattr(Decimal, f"__{_method}__"), 1)
_delegate("fma", Decimal.fma, 3)
_delegate("power", Decimal.__pow__, 3)
Context.quantize = lambda self, a, b: _operand(a).quantize(_operand(b), context=self)
Context.to_sci_string = lambda self, a: _operand(a)._text(False, self)
for _name in ("canonical", "copy_abs", "copy_negate", "is_canonical", "is_finite", "is_infinite",
              "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero"):
    setattr(Context, _name, (lambda name: lambda self, a: getattr(_operand(a), name)())(_name))
Context.copy_decimal = lambda self, a: _operand(a)


# ---- the current context

DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [],
                         [InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(9, ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow,
                                                Underflow, Clamped])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_EXACT = Context(MAX_PREC, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
_EXACT_SMALL = Context(10, ROUND_DOWN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])
_ONE = _make(0, 1, 0)
_current = None


def getcontext():
    """Return the current context."""
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    """Make a context the current one."""
    global _current
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _LocalContext:
    def __init__(self, context):
        self.new_context = context

    def __enter__(self):
        self.saved_context = getcontext()
        setcontext(self.new_context)
        return self.new_context

    def __exit__(self, t, v, tb):
        setcontext(self.saved_context)


def localcontext(ctx=None, **kwargs):
    """Return a context manager whose context is a copy of ctx (None: the current one)."""
    context = (ctx or getcontext()).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _LocalContext(context)
