"""Reading of JSON: JSONDecoder."""
from _json import scan, scanstring

__all__ = ["JSONDecoder", "JSONDecodeError"]

_BLANKS = " \t\n\r"


class JSONDecodeError(ValueError):
    """A fault in a JSON document.

    msg: the message alone; doc: the document; pos, lineno, colno: where.
    """

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _skip(s, index):
    end = len(s)
    while index < end and s[index] in _BLANKS:
        index += 1
    return index


class JSONDecoder:
    """Turns JSON documents into Python objects.

    object_hook is called with the dict of each object, object_pairs_hook with its list of pairs;
    parse_float, parse_int and parse_constant with the text of numbers, NaN and infinities. With
    strict=False strings may contain control characters.
    """

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict

    def scan_once(self, s, idx):
        return scan(s, idx, self.strict, self.object_hook, self.object_pairs_hook,
                    self.parse_float, self.parse_int, self.parse_constant)

    def decode(self, s):
        """Return the value of a document that holds nothing else."""
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Return the value at idx and the index behind it."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None
