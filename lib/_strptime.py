"""time.strptime() and datetime.strptime(): parsing times by a format."""

import time

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december"]
_SHORT = {"D": "%m/%d/%y", "T": "%H:%M:%S", "R": "%H:%M", "F": "%Y-%m-%d",
          "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "r": "%I:%M:%S %p"}
# directive: (most digits, least value, greatest value)
_NUMBERS = {"Y": (4, 0, 9999), "G": (4, 0, 9999), "m": (2, 1, 12), "d": (2, 1, 31),
            "H": (2, 0, 23), "I": (2, 1, 12), "M": (2, 0, 59), "S": (2, 0, 61), "j": (3, 1, 366),
            "y": (2, 0, 99), "U": (2, 0, 53), "W": (2, 0, 53), "V": (2, 0, 53), "w": (1, 0, 6),
            "u": (1, 1, 7)}
_EXACT = {"Y": 4, "G": 4, "y": 2}


class _Parser:
    def __init__(self, text, format):
        self.text = text
        self.format = format
        self.at = 0
        self.found = {}

    def mismatch(self):
        return ValueError("time data %r does not match format %r" % (self.text, self.format))

    def run(self):
        format = self.format
        i = 0
        while i < len(format):
            c = format[i]
            i += 1
            if c.isspace():
                start = self.at
                while self.at < len(self.text) and self.text[self.at].isspace():
                    self.at += 1
                if self.at == start:
                    raise self.mismatch()
                while i < len(format) and format[i].isspace():
                    i += 1
            elif c != "%":
                self.literal(c)
            else:
                if i == len(format):
                    raise ValueError("stray %% in format '%s'" % format)
                self.directive(format[i])
                i += 1
        if self.at != len(self.text):
            raise ValueError("unconverted data remains: %s" % self.text[self.at:])

    def literal(self, c):
        if self.text[self.at:self.at + 1].lower() != c.lower():
            raise self.mismatch()
        self.at += 1

    def directive(self, name):
        if name == "%":
            self.literal("%")
        elif name in _SHORT:
            sub = _SHORT[name]
            i = 0
            while i < len(sub):
                if sub[i] == "%":
                    self.directive(sub[i + 1])
                    i += 2
                else:
                    self.literal(sub[i])
                    i += 1
        elif name in _NUMBERS:
            self.found[name] = self.number(name)
        elif name in "aA":
            self.found["a"] = self.word(_DAYS, name == "a")
        elif name in "bBh":
            self.found["m"] = self.word(_MONTHS, name != "B") + 1
        elif name == "p":
            self.found["p"] = self.choice(["am", "pm"])
        elif name == "f":
            self.found["f"] = self.fraction()
        elif name == "z":
            self.offset()
        elif name == "Z":
            names = ["utc", "gmt"] + [n.lower() for n in time.tzname]
            which = self.choice(names)
            self.found["Z"] = names[which]
            self.found["Zname"] = self.text[self.at - len(names[which]):self.at]
        else:
            raise ValueError("'%s' is a bad directive in format '%s'" % (name, self.format))

    def digits(self, most):
        end = self.at
        while end < len(self.text) and end - self.at < most and self.text[end] in "0123456789":
            end += 1
        return end

    def number(self, name):
        most, low, high = _NUMBERS[name]
        end = self.digits(most)
        if name == "d" and self.text[self.at:self.at + 1] == " " and end == self.at:
            self.at += 1
            end = self.digits(1)
        least = _EXACT.get(name, 1)
        while end - self.at >= least:
            value = int(self.text[self.at:end])
            if low <= value <= high:
                self.at = end
                return value
            end -= 1
        raise self.mismatch()

    def choice(self, words):
        rest = self.text[self.at:].lower()
        best = max((i for i, word in enumerate(words) if word and rest.startswith(word)),
                   key=lambda i: len(words[i]), default=None)
        if best is None:
            raise self.mismatch()
        self.at += len(words[best])
        return best

    def word(self, words, short):
        return self.choice([word[:3] for word in words] if short else words)

    def fraction(self):
        end = self.digits(6)
        if end == self.at:
            raise self.mismatch()
        value = int(self.text[self.at:end].ljust(6, "0"))
        self.at = end
        return value

    def offset(self):
        rest = self.text[self.at:]
        if rest[:1] in ("Z", "z"):
            self.at += 1
            self.found["z"] = 0, 0
            return
        sign = rest[:1]
        if sign not in ("+", "-") or not rest[1:3].isdigit() or len(rest) < 5:
            raise self.mismatch()
        colon = rest[3] == ":"
        minutes = rest[3 + colon:5 + colon]
        if len(minutes) != 2 or not minutes.isdigit() or int(minutes) > 59:
            raise self.mismatch()
        size = 5 + colon
        seconds = micro = 0
        more = rest[size:]
        if (more[:1] == ":") == colon and more[colon:colon + 2].isdigit() and \
                len(more[colon:colon + 2]) == 2:
            seconds = int(more[colon:colon + 2])
            size += 2 + colon
            if rest[size:size + 1] == "." and rest[size + 1:size + 2].isdigit():
                end = size + 1
                while end < len(rest) and end - size <= 6 and rest[end].isdigit():
                    end += 1
                micro = int(rest[size + 1:end].ljust(6, "0"))
                size = end
        elif colon and more[:1].isdigit():
            raise ValueError(f"Inconsistent use of : in {rest[:size + 2]}")
        self.at += size
        total = int(rest[1:3]) * 3600 + int(minutes) * 60 + seconds
        self.found["z"] = (-total, -micro) if sign == "-" else (total, micro)


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_month(year, month):
    days = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[month - 1]
    return days + (month > 2 and _leap(year))


def _days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _weekday(year, month, day):
    return (_days_before_year(year) + _days_before_month(year, month) + day - 1) % 7


def _from_ordinal(year, julian):
    """(year, month, day) of the day number `julian` of a year; it may lie outside."""
    while julian < 1:
        year -= 1
        julian += 365 + _leap(year)
    while julian > 365 + _leap(year):
        julian -= 365 + _leap(year)
        year += 1
    month = 12
    while _days_before_month(year, month) >= julian:
        month -= 1
    return year, month, julian - _days_before_month(year, month)


def _by_week(found, year, weekday, sunday):
    """Day of the year from week number and weekday."""
    week = found["U" if sunday else "W"]
    first = (_weekday(year, 1, 1) + sunday) % 7
    day = (weekday + sunday) % 7
    into_week = (7 - first) % 7
    return day - first + 1 if week == 0 else into_week + (week - 1) * 7 + 1 + day


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """(year, month, day, hour, minute, second, weekday, day of year, dst, zone name, offset),
    microseconds, microseconds of the offset."""
    for index, argument in enumerate((data_string, format)):
        if not isinstance(argument, str):
            raise TypeError("strptime() argument {} must be str, not {}".format(index,
                                                                              type(argument)))
    parser = _Parser(data_string, format)
    parser.run()
    found = parser.found
    year = found.get("Y")
    if year is None and "y" in found:
        year = found["y"] + (1900 if found["y"] >= 69 else 2000)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + 12 * (found.get("p", 0) == 1)
    weekday = found.get("a")
    if weekday is None and "w" in found:
        weekday = (found["w"] + 6) % 7
    if weekday is None and "u" in found:
        weekday = found["u"] - 1
    julian = found.get("j")
    month, day = found.get("m", 1), found.get("d", 1)

    if "G" in found:
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                             "directive '%G'. Use '%Y' instead.")
        if "V" not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive "
                             "'%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
    elif "V" in found:
        if weekday is None or year is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive "
                             "'%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                         "Use the ISO year '%G' instead.")

    leap_fix = year is None and month == 2 and day == 29
    if leap_fix:
        year = 1904
    elif year is None and "G" not in found:
        year = 1900
    if julian is None and weekday is not None:
        if "U" in found or "W" in found:
            julian = _by_week(found, year, weekday, "U" in found)
        elif "G" in found:
            year = found["G"]
            fourth = _weekday(year, 1, 4)
            julian = found["V"] * 7 + weekday + 1 - (fourth + 4)
        if julian is not None and julian <= 0:
            year -= 1
            julian += 365 + _leap(year)
    if julian is None:
        limit = (31, 28 + _leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
        if day > limit:
            raise ValueError("day is out of range for month")
        julian = _days_before_month(year, month) + day
    else:
        year, month, day = _from_ordinal(year, julian)
    if weekday is None:
        weekday = _weekday(year, month, day)
    if leap_fix:
        year = 1900

    offset, offset_micro = found.get("z", (None, 0))
    dst = -1
    zone = found.get("Z")
    if zone is not None:
        local = [name.lower() for name in time.tzname]
        if zone in ("utc", "gmt"):
            dst = 0
        elif local[0] != local[1]:
            dst = int(zone == local[1])
        zone = found["Zname"]
    return ((year, month, day, hour, found.get("M", 0), found.get("S", 0), weekday, julian, dst,
             zone, offset), found.get("f", 0), offset_micro)


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The struct_time in a text."""
    return time.struct_time(_strptime(data_string, format)[0])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """An instance of the class datetime from a text."""
    fields, micro, offset_micro = _strptime(data_string, format)
    zone, offset = fields[-2:]
    args = fields[:6] + (micro,)
    if offset is None:
        return cls(*args)
    from datetime import timedelta, timezone
    delta = timedelta(seconds=offset, microseconds=offset_micro)
    return cls(*args, timezone(delta, zone) if zone else timezone(delta))
