"""Dates, times, differences and time zones.

Days are numbered from 1 January of year 1 (proleptic Gregorian calendar, "ordinal" 1).
"""
import time as _time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR",
           "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAX_ORDINAL = 3652059

_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


# ---- the calendar

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _days_before_month(year, month):
    return _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))


def _days_in_month(year, month):
    return _days_before_month(year, month + 1) - _days_before_month(year, month) \
        if month < 12 else 31


def _to_ordinal(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


def _from_ordinal(n):
    """(year, month, day) of an ordinal."""
    # A first guess, too late by a year at most.
    year = n * 400 // 146097 + 1
    while _days_before_year(year) >= n:
        year -= 1
    n -= _days_before_year(year)
    month = min(n // 29 + 1, 12)
    while _days_before_month(year, month) >= n:
        month -= 1
    return year, month, n - _days_before_month(year, month)


def _iso_week_1(year):
    """Ordinal of the Monday of the first ISO week."""
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_iso_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 0 < week < 53:
        weeks = (_iso_week_1(year + 1) - _iso_week_1(year)) // 7 if year < MAXYEAR else 52
        if week != 53 or weeks != 53:
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _from_ordinal(_iso_week_1(year) + (week - 1) * 7 + day - 1)


# ---- checks

def _index(value):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    return value.__index__()


def _check_date(year, month, day):
    try:
        year, month, day = _index(year), _index(month), _index(day)
    except AttributeError:
        wrong = next(v for v in (year, month, day) if not hasattr(v, "__index__"))
        raise TypeError(f"'{type(wrong).__name__}' object cannot be interpreted as an "
                        "integer") from None
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    try:
        hour, minute, second = _index(hour), _index(minute), _index(second)
        microsecond = _index(microsecond)
    except AttributeError:
        wrong = next(v for v in (hour, minute, second, microsecond)
                     if not hasattr(v, "__index__"))
        raise TypeError(f"'{type(wrong).__name__}' object cannot be interpreted as an "
                        "integer") from None
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, "
                        f"not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, "
                        f"not '{type(offset).__name__}'")
    if not -_DAY < offset < _DAY:
        raise ValueError("offset must be a timedelta strictly between "
                         "-timedelta(hours=24) and timedelta(hours=24).")


def _cannot_compare(a, b):
    raise TypeError(f"can't compare {type(a).__name__} to {type(b).__name__}")


# ---- forms

def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset.days < 0:
        sign, offset = "-", -offset
    minutes, seconds = divmod(offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
        if offset.microseconds:
            text += f".{offset.microseconds:06d}"
    return text


_TIMESPECS = {
    "hours": "{0:02d}", "minutes": "{0:02d}:{1:02d}", "seconds": "{0:02d}:{1:02d}:{2:02d}",
    "milliseconds": "{0:02d}:{1:02d}:{2:02d}.{4:03d}",
    "microseconds": "{0:02d}:{1:02d}:{2:02d}.{3:06d}",
}


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec not in _TIMESPECS:
        raise ValueError("Unknown timespec value")
    return _TIMESPECS[timespec].format(hour, minute, second, microsecond, microsecond // 1000)


def _strftime(object, format, timetuple):
    """time.strftime() with the directives that it cannot know filled in."""
    out = []
    parts = iter(format)
    for c in parts:
        if c != "%":
            out.append(c)
            continue
        c = next(parts, None)
        if c is None:
            out.append("%")
        elif c == "f":
            out.append(f"{getattr(object, 'microsecond', 0):06d}")
        elif c == "z":
            out.append(_offset_text(object.utcoffset(), "") if hasattr(object, "utcoffset")
                       else "")
        elif c == ":":
            c = next(parts, None)
            if c != "z":
                out.append("%:" + (c or ""))
            elif hasattr(object, "utcoffset"):
                out.append(_offset_text(object.utcoffset()))
        elif c == "Z":
            name = object.tzname() if hasattr(object, "tzname") else None
            out.append((name or "").replace("%", "%%"))
        elif c in "YGFC" and object.__class__ is not time and hasattr(object, "year") \
                and object.year < 1000:
            # The C library does not fill up years with zeros.
            year = object.isocalendar()[0] if c == "G" else object.year
            out.append(f"{year // 100:02d}" if c == "C" else f"{year:04d}")
            if c == "F":
                out.append("-%m-%d")
        else:
            out.append("%" + c)
    return _time.strftime("".join(out), timetuple)


# ---- reading ISO 8601

def _digits(text, size):
    if len(text) != size or not (text.isascii() and text.isdigit()):
        raise ValueError("no digits")
    return int(text)


def _read_date(text):
    """(year, month, day) of YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD, YYYY-Www, YYYYWww."""
    year = _digits(text[:4], 4)
    rest = text[4:]
    dash = rest[:1] == "-"
    rest = rest[dash:]
    if rest[:1] == "W":
        week = _digits(rest[1:3], 2)
        day = rest[3:]
        if not day:
            return _from_iso_week(year, week, 1)
        if (day[0] == "-") != dash:
            raise ValueError("separators")
        return _from_iso_week(year, week, _digits(day[dash:], 1))
    month, day = _digits(rest[:2], 2), rest[2:]
    if (day[:1] == "-") != dash:
        raise ValueError("separators")
    return year, month, _digits(day[dash:], 2)


def _read_clock(text):
    """[hour, minute, second, microsecond] of HH[:MM[:SS[.f]]] or without colons."""
    values = [_digits(text[:2], 2), 0, 0, 0]
    rest = text[2:]
    colon = rest[:1] == ":"
    for i in (1, 2):
        if not rest:
            return values
        if colon:
            if rest[0] != ":":
                raise ValueError("separators")
            rest = rest[1:]
        values[i] = _digits(rest[:2], 2)
        rest = rest[2:]
    if rest:
        digits = rest[1:]
        if rest[0] not in ".," or not digits or not (digits.isascii() and digits.isdigit()):
            raise ValueError("fraction")
        values[3] = int(digits[:6].ljust(6, "0"))
    return values


def _read_time(text):
    """([hour, minute, second, microsecond], UTC, offset or None)."""
    at = next((i for i, c in enumerate(text) if c in "+-Z"), None)
    zone = None
    if at is not None:
        if text[at] == "Z":
            if at != len(text) - 1:
                raise ValueError("zone")
            zone = UTC
        else:
            hours, minutes, seconds, micro = _read_clock(text[at + 1:])
            if minutes > 59 or seconds > 59:
                raise ValueError("zone")
            offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)
            zone = -offset if text[at] == "-" else offset
        text = text[:at]
    return _read_clock(text), zone


def _zone_of(offset):
    return timezone(offset) if isinstance(offset, timedelta) else offset


# ---- differences

class timedelta:
    """A difference between times, in days, seconds and microseconds."""

    __slots__ = "_days", "_seconds", "_microseconds", "_hashcode"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                weeks=0):
        total = 0  # microseconds
        fraction = 0.0
        for name, value, factor in (
                ("days", days, 86400000000), ("seconds", seconds, 1000000),
                ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                ("minutes", minutes, 60000000), ("hours", hours, 3600000000),
                ("weeks", weeks, 604800000000)):
            if isinstance(value, float):
                # The whole part is exact; what is behind the point of a microsecond is rounded
                # once, at the end.
                whole = int(value)
                total += whole * factor
                part = (value - whole) * factor
                total += int(part)
                fraction += part - int(part)
            elif isinstance(value, int):
                total += value * factor
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: "
                                f"{type(value).__name__}")
        if fraction:
            # Halves go to the even number of microseconds.
            whole = int(fraction // 1)
            rest = fraction - whole
            total += whole
            if rest > 0.5 or rest == 0.5 and total & 1:
                total += 1
        return cls._of(total)

    @classmethod
    def _of(cls, microseconds):
        seconds, microseconds = divmod(microseconds, 1000000)
        days, seconds = divmod(seconds, 86400)
        if abs(days) > 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days = days
        self._seconds = seconds
        self._microseconds = microseconds
        self._hashcode = -1
        return self

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    days = property(lambda self: self._days, doc="Number of days.")
    seconds = property(lambda self: self._seconds, doc="Seconds of a day, 0 to 86399.")
    microseconds = property(lambda self: self._microseconds, doc="0 to 999999.")

    def total_seconds(self):
        """Return all of it in seconds."""
        return self._total() / 10**6

    def __repr__(self):
        args = [f"{name}={value}" for name, value in (
            ("days", self._days), ("seconds", self._seconds),
            ("microseconds", self._microseconds)) if value]
        return f"{_name_of(self)}({', '.join(args) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return f"{text}.{self._microseconds:06d}" if self._microseconds else text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._of(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(_divide(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, timedelta._of(rest)
        return NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _divide(a, b):
    """a / b rounded to the nearest integer, halves to even."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q & 1:
        q += 1
    return q


_DAY = timedelta(days=1)
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


# ---- dates

class _IsoCalendarDate(tuple):
    __slots__ = ()

    def __new__(cls, year, week, weekday, /):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return "datetime.IsoCalendarDate(year={}, week={}, weekday={})".format(*self)


_IsoCalendarDate.__name__ = _IsoCalendarDate.__qualname__ = "IsoCalendarDate"


class date:
    """A day: date(year, month, day)."""

    __slots__ = "_year", "_month", "_day", "_hashcode"

    def __new__(cls, year, month=None, day=None):
        if month is None and isinstance(year, (bytes, str)):  # pickles
            state = year.encode("latin-1") if isinstance(year, str) else year
            if len(state) == 4 and 1 <= state[2] <= 12:
                year, month, day = state[0] << 8 | state[1], state[2], state[3]
        if month is None or day is None:
            name, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{name}' (pos {place})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Return the local date of a POSIX timestamp."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        y, m, d, *_ = _time.localtime(timestamp)
        return cls(y, m, d)

    @classmethod
    def today(cls):
        """Return the current local date."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        """Return the date with that ordinal; 1 is 1 January of year 1."""
        if not 1 <= n <= _MAX_ORDINAL:
            raise ValueError("ordinal must be >= 1" if n < 1 else
                             f"year {_from_ordinal(n)[0]} is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Return the date of an ISO 8601 text."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) not in (7, 8, 10):
                raise ValueError
            parts = _read_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """Return the date of ISO year, week and weekday."""
        return cls(*_from_iso_week(year, week, day))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f"{_name_of(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        """Return the date as C's ctime() writes it."""
        weekday = _WEEKDAYS[self.weekday()]
        return f"{weekday} {_MONTHS[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        """Return the date in a form such as "%Y-%m-%d"."""
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError("must be str, not %s" % type(fmt).__name__)
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        """Return YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def timetuple(self):
        """Return a time.struct_time."""
        return _timetuple(self, 0, 0, 0, -1)

    def toordinal(self):
        """Return the ordinal; 1 is 1 January of year 1."""
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """Return the date with other values for some fields."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def _compare(self, other):
        a = self._year, self._month, self._day
        b = other._year, other._month, other._day
        return (a > b) - (a < b)

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._compare(other) == 0 if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._compare(other) < 0 if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._compare(other) <= 0 if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._compare(other) > 0 if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._compare(other) >= 0 if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        """Return the day of the week, 0 is Monday."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """Return the day of the week, 1 is Monday."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Return (ISO year, week, weekday)."""
        year = self._year
        n = self.toordinal()
        start = _iso_week_1(year)
        if n < start:
            year -= 1
            start = _iso_week_1(year)
        elif n >= start + 364 and n >= _iso_week_1(year + 1):
            year += 1
            start = _iso_week_1(year)
        return _IsoCalendarDate(year, (n - start) // 7 + 1, (n - start) % 7 + 1)

    def __reduce__(self):
        return self.__class__, (bytes((*divmod(self._year, 256), self._month, self._day)),)


def _name_of(self):
    class_ = self.__class__
    return f"datetime.{class_.__name__}" if class_.__module__ == __name__ else class_.__name__


def _timetuple(self, hour, minute, second, dst):
    day = _days_before_month(self._year, self._month) + self._day
    return _time.struct_time((self._year, self._month, self._day, hour, minute, second,
                              self.weekday(), day, dst))


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


# ---- time zones

class tzinfo:
    """Base of time zones: tzname(), utcoffset() and dst() of a datetime or None."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """Return the local datetime of a datetime in UTC whose tzinfo is self."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        # The standard offset leads to where dst() can be asked anew.
        if delta := offset - dst:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        args = getattr(self, "__getinitargs__", tuple)()
        return self.__class__, args, self.__getstate__()


class timezone(tzinfo):
    """A time zone with a fixed offset from UTC."""

    __slots__ = "_offset", "_name"

    def __new__(cls, offset, name=...):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, "
                            f"not {type(offset).__name__}")
        if name is ...:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError("timezone() argument 2 must be str, "
                            f"not {type(name).__name__ if name is not None else 'None'}")
        if not -_DAY < offset < _DAY:
            raise ValueError("offset must be a timedelta strictly between "
                             "-timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}.")
        return cls._create(offset, name)

    @classmethod
    def _create(cls, offset, name=None):
        self = tzinfo.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is self.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_name_of(self)}({self._offset!r}{name})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, "
                            f"not {type(dt).__name__}")

    def utcoffset(self, dt):
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt):
        self._check(dt, "dst")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance, "
                            f"not {type(dt).__name__}")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __reduce__(self):
        return self.__class__, self.__getinitargs__(), None


UTC = timezone.utc = timezone._create(timedelta(0))
timezone.min = timezone._create(-timedelta(hours=23, minutes=59))
timezone.max = timezone._create(timedelta(hours=23, minutes=59))


# ---- times of day

class _Clock:
    # What time and datetime have in common.
    __slots__ = ()

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def _ask(self, name):
        if self._tzinfo is None:
            return None
        return getattr(self._tzinfo, name)(self if isinstance(self, datetime) else None)

    def utcoffset(self):
        """Return the difference to UTC, or None."""
        offset = self._ask("utcoffset")
        _check_offset("utcoffset", offset)
        return offset

    def tzname(self):
        """Return the name of the time zone, or None."""
        name = self._ask("tzname")
        if name is not None and not isinstance(name, str):
            raise TypeError("tzinfo.tzname() must return None or a string, "
                            f"not '{type(name).__name__}'")
        return name

    def dst(self):
        """Return what daylight saving time adds, or None."""
        offset = self._ask("dst")
        _check_offset("dst", offset)
        return offset

    def _clock_repr(self, parts):
        if self._microsecond:
            parts += [self._second, self._microsecond]
        elif self._second:
            parts += [self._second]
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_name_of(self)}({text})"

    def _clock_state(self):
        return (self._hour, self._minute, self._second,
                *self._microsecond.to_bytes(3))

    def __reduce_ex__(self, protocol):
        state = self._state(protocol)
        args = (state,) if self._tzinfo is None else (state, self._tzinfo)
        return self.__class__, args

    def __reduce__(self):
        return self.__reduce_ex__(2)


class time(_Clock):
    """A time of day: time(hour, minute, second, microsecond, tzinfo)."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_hashcode", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, (bytes, str)) and len(hour) == 6:  # pickles
            state = hour.encode("latin-1") if isinstance(hour, str) else hour
            tzinfo = minute or None
            fold, hour = divmod(state[0], 128)
            minute, second, microsecond = state[1], state[2], int.from_bytes(state[3:])
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond,
                                                              fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    def _seconds(self, with_offset):
        """Microseconds since midnight UTC."""
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000
        offset = self.utcoffset() if with_offset else None
        return total + self._microsecond - (offset._total() if offset else 0)

    def _key(self, other, equality):
        a, b = self.utcoffset(), other.utcoffset()
        if self._tzinfo is other._tzinfo or a == b:
            return self._seconds(False), other._seconds(False)
        if a is None or b is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._seconds(True), other._seconds(True)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a == b

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a >= b

    def __hash__(self):
        plain = self.replace(fold=0) if self._fold else self
        return hash((plain.utcoffset() is None, plain._seconds(True)))

    def __repr__(self):
        return self._clock_repr([self._hour, self._minute])

    def isoformat(self, timespec="auto"):
        """Return HH:MM:SS.mmmmmm+HH:MM; timespec: how much of it."""
        return _time_text(self._hour, self._minute, self._second, self._microsecond,
                          timespec) + _offset_text(self.utcoffset())

    __str__ = isoformat

    @classmethod
    def fromisoformat(cls, time_string, /):
        """Return the time of an ISO 8601 text."""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            clock, zone = _read_time(time_string.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*clock, _zone_of(zone))

    def strftime(self, format):
        """Return the time in a form such as "%H:%M"."""
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1,
                                        -1))

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError("must be str, not %s" % type(fmt).__name__)
        return self.strftime(fmt) if fmt else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        """Return the time with other values for some fields."""
        return type(self)(self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _state(self, protocol):
        state = list(self._clock_state())
        if self._fold and protocol > 3:
            state[0] += 128
        return bytes(state)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


# ---- dates with times

class datetime(_Clock, date):
    """A date with a time: datetime(year, month, day, hour, minute, second, microsecond, tzinfo)."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if isinstance(year, (bytes, str)) and len(year) == 10:  # pickles
            state = year.encode("latin-1") if isinstance(year, str) else year
            tzinfo = month
            fold, month = divmod(state[2], 128)
            year, day = state[0] << 8 | state[1], state[3]
            hour, minute, second = state[4], state[5], state[6]
            microsecond = int.from_bytes(state[7:])
        if month is None or day is None:
            name, place = ("month", 2) if month is None else ("day", 3)
            raise TypeError(f"function missing required argument '{name}' (pos {place})")
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond,
                                                              fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    # ---- made of other things

    @classmethod
    def _from_timestamp(cls, t, utc, tz):
        if isinstance(t, float):
            if t != t:
                raise ValueError("Invalid value NaN (not a number)")
            a, b = t.as_integer_ratio()
            total = _divide(a * 1000000, b)
        else:
            try:
                total = _index(t) * 1000000
            except AttributeError:
                raise TypeError(f"'{type(t).__name__}' object cannot be interpreted as an "
                                "integer") from None
        if abs(total) > 10**24:
            raise OverflowError("timestamp out of range for platform time_t")
        seconds, micro = divmod(total, 1000000)
        if utc:
            days, rest = divmod(seconds, 86400)
            n = days + 719163
            if not 1 <= n <= _MAX_ORDINAL:
                raise ValueError(f"year {_from_ordinal(n)[0] if abs(n) < 10**9 else n // 365} "
                                 "is out of range")
            result = cls(*_from_ordinal(n), rest // 3600, rest // 60 % 60, rest % 60, micro, tz)
            return result
        y, m, d, hh, mm, ss, *_ = _time.localtime(seconds)
        result = cls(y, m, d, hh, mm, min(ss, 59), micro, tz)
        # The second of two equal local times: the clock was put back in the day before.
        if seconds > 86400:
            y, m, d, hh, mm, ss, *_ = _time.localtime(seconds - 86400)
            jump = result - cls(y, m, d, hh, mm, min(ss, 59), micro, tz) - _DAY
            if jump.days < 0:
                y, m, d, hh, mm, ss, *_ = _time.localtime(seconds + jump // timedelta(0, 1))
                if cls(y, m, d, hh, mm, min(ss, 59), micro, tz) == result:
                    result._fold = 1
        return result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """Return the local time, or that in the zone tz, of a POSIX timestamp."""
        _check_zone(tz)
        result = cls._from_timestamp(timestamp, tz is not None, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        """Return the UTC of a POSIX timestamp, without tzinfo (deprecated)."""
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for "
                      "removal in a future version. Use timezone-aware objects to represent "
                      "datetimes in UTC: datetime.datetime.fromtimestamp(t, datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._from_timestamp(t, True, None)

    @classmethod
    def now(cls, tz=None):
        """Return the current time, local or in the zone tz."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        """Return the current local time."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def utcnow(cls):
        """Return the current UTC, without tzinfo (deprecated)."""
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a "
                      "future version. Use timezone-aware objects to represent datetimes in "
                      "UTC: datetime.datetime.now(datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._from_timestamp(_time.time(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """Return a datetime of a date and a time."""
        if not isinstance(date, _date):
            raise TypeError("combine() argument 1 must be datetime.date, "
                            f"not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError("combine() argument 2 must be datetime.time, "
                            f"not {type(time).__name__}")
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second,
                   time._microsecond, time._tzinfo if tzinfo is True else tzinfo,
                   fold=time._fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """Return the datetime of an ISO 8601 text."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            # The date ends where a character follows that cannot belong to it.
            text = date_string
            week = "W" in text[4:6]
            if text[4:5] == "-":
                end = (10 if text[8:9] == "-" else 8) if week else 10
            else:
                end = (7 if len(text) < 8 or not text[7].isdigit() or
                       len(text) > 8 and text[8].isdigit() else 8) if week else 8
            parts = _read_date(text[:end])
            clock, zone = ([0, 0, 0, 0], None)
            if len(text) > end:
                clock, zone = _read_time(text[end + 1:])
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts, *clock, _zone_of(zone))

    @classmethod
    def strptime(cls, date_string, format, /):
        """Return the datetime that a text in that format means."""
        import _strptime
        return _strptime._strptime_datetime(cls, date_string, format)

    # ---- made into other things

    def timetuple(self):
        """Return a time.struct_time of the local time."""
        dst = self.dst()
        return _timetuple(self, self._hour, self._minute, self._second,
                          -1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        """Return a time.struct_time of the UTC."""
        offset = self.utcoffset()
        utc = self - offset if offset else self
        return _timetuple(utc, utc._hour, utc._minute, utc._second, 0)

    def _local_seconds(self):
        """The POSIX timestamp of a local time, in seconds."""
        wanted = (self.replace(tzinfo=None, microsecond=0) - _EPOCH) // timedelta(0, 1)

        def local(u):
            y, m, d, hh, mm, ss = _time.localtime(u)[:6]
            return (datetime(y, m, d, hh, mm, min(ss, 59)) - _EPOCH) // timedelta(0, 1)

        # Offsets before and after; in a gap none fits.
        first = local(wanted) - wanted
        u1 = wanted - first
        if local(u1) == wanted:
            u2 = u1 + (-86400, 86400)[self._fold]
            second = local(u2) - u2
            if first == second:
                return u1
        else:
            second = local(u1) - u1
        u2 = wanted - second
        if local(u2) == wanted:
            return u2
        if local(u1) == wanted:
            return u1
        return (max, min)[self._fold](u1, u2)

    def timestamp(self):
        """Return the POSIX timestamp, a float."""
        if self.utcoffset() is None:
            return self._local_seconds() + self._microsecond / 1000000
        return (self - _EPOCH_UTC).total_seconds()

    def date(self):
        """Return the date alone."""
        return _date(self._year, self._month, self._day)

    def time(self):
        """Return the time alone, without tzinfo."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond,
                           fold=self._fold)

    def timetz(self):
        """Return the time with tzinfo."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond,
                           self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        """Return the datetime with other values for some fields."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day,
                          self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _local_zone(self):
        if self._tzinfo is None:
            seconds = self._local_seconds()
        else:
            seconds = (self - _EPOCH_UTC) // timedelta(seconds=1)
        local = _time.localtime(seconds)
        return timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)

    def astimezone(self, tz=None):
        """Return the same moment in the zone tz (None: the local one)."""
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, tzinfo):
            raise TypeError("tz argument must be an instance of tzinfo")
        mine = self._tzinfo
        offset = None if mine is None else mine.utcoffset(self)
        if mine is None or offset is None:
            mine = self.replace(tzinfo=None)._local_zone()
            offset = mine.utcoffset(self)
        if tz is mine:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        """Return the time as C's ctime() writes it."""
        return (f"{_WEEKDAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} "
                f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def isoformat(self, sep="T", timespec="auto"):
        """Return YYYY-MM-DDTHH:MM:SS.mmmmmm+HH:MM; timespec: how much of the time."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character, "
                            f"not {type(sep).__name__}")
        return (f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __repr__(self):
        return self._clock_repr([self._year, self._month, self._day, self._hour, self._minute])

    def __str__(self):
        return self.isoformat(sep=" ")

    # ---- comparing and calculating

    def _plain(self):
        """Microseconds since the beginning of year 1, local."""
        seconds = (self.toordinal() * 24 + self._hour) * 60 + self._minute
        return (seconds * 60 + self._second) * 1000000 + self._microsecond

    def _key(self, other, equality):
        if self._tzinfo is other._tzinfo:
            return self._plain(), other._plain()
        a, b = self.utcoffset(), other.utcoffset()
        if equality:
            # A time that depends on fold equals none of another zone.
            for dt, offset in ((self, a), (other, b)):
                if offset != dt.replace(fold=not dt._fold).utcoffset():
                    return 0, 1
        if a == b:
            return self._plain(), other._plain()
        if a is None or b is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._plain() - a._total(), other._plain() - b._total()

    def _comparable(self, other):
        return isinstance(other, datetime)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._key(other, True)
        return a == b

    def _order(self, other):
        a, b = self._key(other, False)
        return (a > b) - (a < b)

    def _compare(self, other):
        return self._order(other)

    def __lt__(self, other):
        return date.__lt__(self, other)

    def __hash__(self):
        plain = self.replace(fold=0) if self._fold else self
        offset = plain.utcoffset()
        return hash(plain._plain() - (offset._total() if offset is not None else 0))

    def _moved(self, microseconds):
        days, rest = divmod(self._plain() + microseconds, 86400000000)
        if not 0 < days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, micro = divmod(rest, 1000000)
        return type(self)(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60,
                          micro, self._tzinfo)

    def __add__(self, other):
        return self._moved(other._total()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._total())
        if not isinstance(other, datetime):
            return NotImplemented
        difference = timedelta._of(self._plain() - other._plain())
        if self._tzinfo is other._tzinfo:
            return difference
        a, b = self.utcoffset(), other.utcoffset()
        if a == b:
            return difference
        if a is None or b is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return difference + b - a

    def _state(self, protocol):
        month = self._month + 128 if self._fold and protocol > 3 else self._month
        return bytes((*divmod(self._year, 256), month, self._day, *self._clock_state()))


_date = date
_time_class = time
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1)
_EPOCH_UTC = datetime(1970, 1, 1, tzinfo=UTC)
