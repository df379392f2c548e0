"""Regular expressions.

The work is done in C: _re compiles and caches, Pattern and Match search. Flags become members
of RegexFlag when they are asked for by name, so that importing re does not import enum.
"""
import _re
from _re import Match, Pattern, escape, purge

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split",
    "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
    "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]

_FLAGS = {
    "NOFLAG": 0,
    "ASCII": 256, "A": 256,
    "IGNORECASE": 2, "I": 2,
    "LOCALE": 4, "L": 4,
    "UNICODE": 32, "U": 32,
    "MULTILINE": 8, "M": 8,
    "DOTALL": 16, "S": 16,
    "VERBOSE": 64, "X": 64,
    "DEBUG": 128,
}


class PatternError(Exception):
    """Exception raised for invalid regular expressions.

    Attributes: msg, pattern, pos (index in the pattern or None), lineno, colno.
    """

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError
_re.set_error(PatternError)


def __getattr__(name):
    if name in _FLAGS or name == "RegexFlag":
        import enum
        scope = globals()
        scope["RegexFlag"] = flag = enum.IntFlag(
            "RegexFlag", _FLAGS, module="re", boundary=enum.KEEP)
        flag.__str__ = object.__str__
        flag.__repr__ = flag._numeric_repr_ = _flag_repr
        for member in _FLAGS:
            scope[member] = flag[member]
        return scope[name]
    raise AttributeError(f"module 're' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_FLAGS, "RegexFlag"})


def _flag_repr(self):
    value = int(self)
    inverted = value < 0
    if inverted:
        value = ~value
    names = []
    for name, bit in _FLAGS.items():
        if bit and len(name) > 1 and value & bit:
            names.append((bit, "re." + name))
            value &= ~bit
    names = [name for _, name in sorted(names)]
    if value or not names:
        names.append(hex(value) if value else "re.NOFLAG")
    text = "|".join(names)
    if inverted:
        text = f"~({text})" if len(names) > 1 else "~" + text
    return text


def _compile(pattern, flags):
    return _re.compile(pattern, flags)


def compile(pattern, flags=0):
    """Return the Pattern object of a regular expression."""
    return _re.compile(pattern, flags)


def match(pattern, string, flags=0):
    """Match the pattern at the start of the string; a Match object or None."""
    return _re.compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """Match the pattern against the whole string; a Match object or None."""
    return _re.compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """Find the first match in the string; a Match object or None."""
    return _re.compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    """Return the texts of all matches; tuples when there are several groups."""
    return _re.compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Return an iterator of Match objects for all matches."""
    return _re.compile(pattern, flags).finditer(string)


class _ZeroSentinel(int):
    pass


_zero_sentinel = _ZeroSentinel()


def _positional(function, args, name, value, flags):
    # COMPAT: both may still be given by position, with a warning.
    if value is not _zero_sentinel:
        raise TypeError(f"{function}() got multiple values for argument {name!r}")
    value, *rest = args
    if rest:
        if flags is not _zero_sentinel:
            raise TypeError(f"{function}() got multiple values for argument 'flags'")
        flags, *rest = rest
        if rest:
            least = 2 if function == "split" else 3
            raise TypeError(f"{function}() takes from {least} to {least + 2} positional arguments "
                            f"but {least + 2 + len(rest)} were given")
    import warnings
    warnings.warn(f"{name!r} is passed as positional argument", DeprecationWarning, stacklevel=3)
    return value, flags


def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    """Return the string with matches of the pattern replaced by repl.

    repl is a text with backslash references, or a function of the Match object.
    """
    if args:
        count, flags = _positional("sub", args, "count", count, flags)
    return _re.compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
    """Return (string as sub() returns it, number of replacements)."""
    if args:
        count, flags = _positional("subn", args, "count", count, flags)
    return _re.compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
    """Split the string at matches of the pattern; texts of groups are kept in the list."""
    if args:
        maxsplit, flags = _positional("split", args, "maxsplit", maxsplit, flags)
    return _re.compile(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = subn.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


class Scanner:
    """A tokenizer: tries a list of (pattern, action) pairs one after the other."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        # One group around each phrase; groups inside shift the numbers of the later ones.
        self._actions = {}
        parts = []
        number = 1
        for phrase, action in lexicon:
            self._actions[number] = action
            parts.append(f"({phrase})")
            number += 1 + _re.compile(phrase, flags).groups
        self.scanner = _re.compile("|".join(parts), flags)

    def scan(self, string):
        """Return (list of results, rest of the string that nothing matched)."""
        result = []
        match = self.scanner.scanner(string).match
        end = 0
        while m := match():
            if m.end() == end:
                break
            action = self._actions[m.lastindex]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            end = m.end()
        return result, string[end:]
