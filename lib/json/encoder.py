"""Writing of JSON: JSONEncoder."""
from _json import encode, encode_basestring, encode_basestring_ascii

__all__ = ["JSONEncoder"]


class JSONEncoder:
    """Turns Python objects into JSON.

    dict, list, tuple, str, int, float, bool and None are known; default() is asked for
    replacements of others.
    """

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a replacement for o that can be written; raise TypeError if there is none."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def _text(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return encode(o, self.default, indent, self.item_separator, self.key_separator,
                      self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan,
                      self.sort_keys)

    def encode(self, o):
        """Return the JSON text of o."""
        if type(self).iterencode is JSONEncoder.iterencode:
            return self._text(o)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Return an iterator of pieces of the JSON text of o."""
        return iter((self._text(o),))
