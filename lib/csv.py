"""Reading and writing of CSV files."""
import re
from io import StringIO

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS",
           "QUOTE_NOTNULL", "Error", "Dialect", "excel", "excel_tab", "field_size_limit", "reader",
           "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
           "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]

__version__ = "1.0"

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    """A fault in CSV data."""

    __module__ = "_csv"


_limit = 131072


def field_size_limit(*args):
    """Return the limit of the length of fields; set it when an argument is given."""
    global _limit
    if len(args) > 1:
        raise TypeError(f"field_size_limit expected at most 1 argument, got {len(args)}")
    old = _limit
    if args:
        if not isinstance(args[0], int):
            raise TypeError("limit must be an integer")
        _limit = args[0]
    return old


# ---- dialects

_DEFAULTS = {"delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n",
             "quotechar": '"', "quoting": QUOTE_MINIMAL, "skipinitialspace": False,
             "strict": False}


def _character(name, value, optional):
    if value is None and optional:
        return
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if optional else ""}, '
                        f"not {type(value).__name__}")
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    if value in "\r\n":
        raise ValueError(f"bad {name} value")


class _Settings:
    """A checked set of format options, immutable."""

    __slots__ = tuple(_DEFAULTS)

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in options:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        values = {}
        for name, default in _DEFAULTS.items():
            values[name] = options.get(name, getattr(dialect, name, default))
        given = options.get("quoting", getattr(dialect, "quoting", None))
        if given is None and "quoting" not in options and values["quotechar"] is None:
            values["quoting"] = QUOTE_NONE
        self._check(values)
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _check(self, values):
        for name in ("doublequote", "skipinitialspace", "strict"):
            values[name] = bool(values[name])
        if not isinstance(values["quoting"], int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= values["quoting"] <= 5:
            raise TypeError('bad "quoting" value')
        _character("delimiter", values["delimiter"], False)
        _character("escapechar", values["escapechar"], True)
        _character("quotechar", values["quotechar"], True)
        if values["quotechar"] is None and values["quoting"] != QUOTE_NONE:
            raise TypeError("quotechar must be set if quoting enabled")
        if values["lineterminator"] is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(values["lineterminator"], str):
            raise TypeError('"lineterminator" must be a string')
        terminator = values["lineterminator"]
        for name in ("delimiter", "escapechar", "quotechar"):
            if values[name] and values[name] in terminator:
                raise ValueError(f"bad {name} or lineterminator value")
        for a, b in (("delimiter", "escapechar"), ("delimiter", "quotechar"),
                     ("escapechar", "quotechar")):
            if values[a] is not None and values[a] == values[b]:
                raise ValueError(f"bad {a} or {b} value")

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")

    def __reduce__(self):
        raise TypeError("cannot pickle 'Dialect' instances")


_dialects = {}


def register_dialect(name, dialect=None, **fmtparams):
    """Store format options under a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Settings(dialect, **fmtparams)


def unregister_dialect(name):
    """Forget a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """Return the dialect of that name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """Return the names of the dialects."""
    return list(_dialects)


class Dialect:
    """Base of classes that describe a format by their attributes."""

    _name = ""
    delimiter = quotechar = escapechar = doublequote = None
    skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        try:
            _Settings(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes, with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Everything in quotes, lines end with a newline."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


# ---- reading

class _Reader:
    """Iterator of rows, lists of fields."""

    def __init__(self, iterable, dialect=None, **fmtparams):
        self.dialect = _Settings(dialect, **fmtparams)
        self.line_num = 0
        self._lines = iter(iterable)

    def __iter__(self):
        return self

    def _next_line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error("iterator should return strings, "
                        f"not {type(line).__name__} (the file should be opened in text mode)")
        self.line_num += 1
        return line

    def __next__(self):
        dialect = self.dialect
        line = self._next_line()
        quote, escape = dialect.quotechar, dialect.escapechar
        if ((quote is None or dialect.quoting == QUOTE_NONE or quote not in line)
                and (escape is None or escape not in line)
                and not dialect.skipinitialspace
                and dialect.quoting not in (QUOTE_NONNUMERIC, QUOTE_STRINGS, QUOTE_NOTNULL)):
            # PERF: nothing special in it.
            text = line.rstrip("\r\n")
            if "\n" not in text and "\r" not in text and len(line) - len(text) <= 2:
                fields = text.split(dialect.delimiter) if text else []
                if len(text) > _limit and any(len(field) > _limit for field in fields):
                    raise Error(f"field larger than field limit ({_limit})")
                return fields
        return self._parse(line)

    def _convert(self, field, quoted):
        quoting = self.dialect.quoting
        if quoted:
            return field
        if not field and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
            return None
        return float(field) if quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS) and field else field

    def _parse(self, line):
        dialect = self.dialect
        delimiter, quote, escape = dialect.delimiter, dialect.quotechar, dialect.escapechar
        if dialect.quoting == QUOTE_NONE:
            quote = None
        strict = dialect.strict
        row = []
        field = []
        quoted = False   # the field began with a quote
        inside = False   # of quotes
        fresh = True     # at the beginning of a field
        pending = False  # an escape character stood at the end of a line
        while True:
            i = 0
            size = len(line)
            while i < size:
                c = line[i]
                i += 1
                if pending:
                    pending = False
                    field.append(c)
                    continue
                if inside:
                    if c == escape:
                        pending = True
                    elif c == quote:
                        if dialect.doublequote and line[i:i + 1] == quote:
                            field.append(c)
                            i += 1
                        elif not dialect.doublequote or line[i:i + 1] in (delimiter, "\r", "\n",
                                                                          ""):
                            inside = False
                        elif strict:
                            raise Error(f"'{delimiter}' expected after '{quote}'")
                        else:
                            inside = False
                    else:
                        field.append(c)
                elif c in "\r\n":
                    if line[i:].strip("\r\n"):
                        raise Error("new-line character seen in unquoted field - "
                                    "do you need to open the file with newline=''?")
                    break
                elif c == delimiter:
                    self._store(row, field, quoted)
                    field, quoted, fresh = [], False, True
                    continue
                elif fresh and c == quote:
                    quoted = inside = True
                elif c == escape:
                    pending = True
                elif fresh and c == " " and dialect.skipinitialspace:
                    continue
                else:
                    field.append(c)
                fresh = False
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if not inside and not pending:
                break
            try:
                line = self._next_line()
            except StopIteration:
                if strict:
                    raise Error("unexpected end of data") from None
                if pending:
                    field.append("\n")
                break
        if row or field or quoted or not fresh:
            self._store(row, field, quoted)
        return row

    def _store(self, row, field, quoted):
        row.append(self._convert("".join(field), quoted))


def reader(iterable, dialect=None, **fmtparams):
    """Return an iterator of the rows of an iterable of lines."""
    return _Reader(iterable, dialect, **fmtparams)


# ---- writing

class _Writer:
    """Writes rows to a file."""

    def __init__(self, fileobj, dialect=None, **fmtparams):
        write = getattr(fileobj, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = dialect = _Settings(dialect, **fmtparams)
        self._write = write
        special = {dialect.delimiter, dialect.quotechar, dialect.escapechar, "\r", "\n",
                   *dialect.lineterminator} - {None}
        self._special = re.compile("[" + "".join(map(re.escape, special)) + "]")

    def _escaped(self, text, characters):
        """The text with the escape character in front of some characters."""
        escape = self.dialect.escapechar
        out = []
        for c in text:
            if c in characters:
                if escape is None:
                    raise Error("need to escape, but no escapechar set")
                out.append(escape)
            out.append(c)
        return "".join(out)

    def _form(self, value, alone):
        dialect = self.dialect
        quoting = dialect.quoting
        numeric = isinstance(value, (int, float, complex)) or hasattr(value, "__float__")
        text = "" if value is None else value if isinstance(value, str) else str(value)
        if quoting == QUOTE_ALL:
            quoted = True
        elif quoting == QUOTE_NONNUMERIC:
            quoted = not numeric
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = value is not None
        else:
            quoted = False
        special = self._special.search(text)
        if not special and not (text == "" and alone):
            if quoted:
                return f"{dialect.quotechar}{text}{dialect.quotechar}"
            if text or not (dialect.delimiter == " " and dialect.skipinitialspace):
                return text
        if quoting == QUOTE_NONE:
            if not text and alone or not text and dialect.delimiter == " " \
                    and dialect.skipinitialspace:
                raise Error("single empty field record must be quoted" if alone else
                            "empty field must be quoted if delimiter is a space and "
                            "skipinitialspace is true")
            return self._escaped(text, {dialect.delimiter, dialect.quotechar, dialect.escapechar,
                                        "\r", "\n", *dialect.lineterminator})
        if text == "" and alone and not quoted and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
            raise Error("single empty field record must be quoted")
        quote, escape = dialect.quotechar, dialect.escapechar
        if special or not text:
            needs = any(c in text for c in (dialect.delimiter, "\r", "\n", *dialect.lineterminator))
            if quote in text:
                if dialect.doublequote:
                    needs = True
                else:
                    text = self._escaped(text, {quote, escape})
                    escape = None
            if escape is not None and escape in text:
                text = self._escaped(text, {escape})
            if not (quoted or needs or text == "" and alone or
                    text == "" and dialect.delimiter == " " and dialect.skipinitialspace):
                return text
            if dialect.doublequote:
                text = text.replace(quote, quote + quote)
        return f"{quote}{text}{quote}"

    def writerow(self, row):
        """Write a row, an iterable of values."""
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(row) == 1
        line = self.dialect.delimiter.join([self._form(value, alone) for value in row])
        return self._write(line + self.dialect.lineterminator)

    def writerows(self, rows):
        """Write several rows."""
        for row in rows:
            self.writerow(row)


def writer(fileobj, dialect=None, **fmtparams):
    """Return an object whose writerow() and writerows() write to a file."""
    return _Writer(fileobj, dialect, **fmtparams)


class DictReader:
    """Iterator of rows as dicts; without fieldnames the first row names the fields.

    restkey: key for a list of surplus values; restval: value of missing fields.
    """

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        # Blank lines are no rows.
        while not row:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows; fieldnames give the order.

    restval: for missing keys; extrasaction: "raise" or "ignore", for other keys.
    """

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names of the fields."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == "raise" and (wrong := row.keys() - self.fieldnames):
            raise ValueError("dict contains fields not in fieldnames: "
                             + ", ".join([repr(x) for x in wrong]))
        return (row.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._values, rowdicts))


class Sniffer:
    """Guesses the format of CSV data."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """Return a Dialect class that fits the sample."""
        delimiter, quote, doubled, skip = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skip = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
        dialect.doublequote = doubled
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = skip
        return dialect

    def _by_quotes(self, sample, delimiters):
        """Look at what stands next to quoted fields."""
        found = {}
        quotes = {}
        blanks = gaps = 0
        pattern = re.compile(
            r"""(?:^|(?P<before>[^\w\n"']))(?P<space>\ ?)(?P<quote>["']).*?(?P=quote)"""
            r"""(?=(?P<after>[^\w\n"']|$))""", 8 | 16)
        for match in pattern.finditer(sample):
            for side in ("before", "after"):
                c = match[side]
                if c and (delimiters is None or c in delimiters):
                    found[c] = found.get(c, 0) + 1
            quotes[match["quote"]] = quotes.get(match["quote"], 0) + 1
            blanks += bool(match["space"])
            gaps += bool(match["before"])
        if not quotes:
            return "", "", False, False
        quote = max(quotes, key=quotes.get)
        delimiter = max(found, key=found.get) if found else ""
        doubled = bool(re.search(
            rf"(?:^|[^\w\n]){quote}[^{quote}\n]*{quote}{quote}", sample, 8)) if delimiter \
            else False
        return delimiter, quote, doubled, 0 < blanks == gaps

    def _by_counts(self, sample, delimiters):
        """Look for a character that is in all lines equally often."""
        lines = [line for line in sample.split("\n") if line.strip("\r")]
        if not lines:
            return "", False
        best = {}
        for c in set("".join(lines[:50])):
            if c.isalnum() or c in "\"'\r" or delimiters is not None and c not in delimiters:
                continue
            counts = [line.count(c) for line in lines[:50]]
            common = max(set(counts), key=counts.count)
            if common and counts.count(common) >= 0.9 * len(counts):
                best[c] = common
        if not best:
            return "", False
        for c in self.preferred:
            if c in best:
                break
        else:
            c = max(best, key=best.get)
        skip = all(line.count(c) == line.count(c + " ") for line in lines)
        return c, skip

    def has_header(self, sample):
        """Return whether the first row differs in kind from the others."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for row, _ in zip(rows, range(20)):
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except ValueError:
                    kind = len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    (kind or complex)(header[column])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
