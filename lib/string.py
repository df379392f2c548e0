"""Constants of ASCII characters, templates with $names, and an open str.format()."""
import re as _re
from _string import formatter_field_name_split as _split_field
from _string import formatter_parser as _parse_format

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits",
           "hexdigits", "octdigits", "printable", "punctuation", "whitespace", "Formatter",
           "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Return s with its words capitalized, joined by sep (None: one blank, blanks stripped)."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


_no_mapping = {}


class Template:
    """A text with $name and ${name} to be replaced; $$ stands for $.

    Subclasses may set delimiter, idpattern, braceidpattern and flags, or the whole pattern with
    groups named escaped, named, braced and invalid.
    """

    delimiter = "$"
    # Blanks and re.VERBOSE do not matter inside; (?a:) keeps [a-z] to ASCII under IGNORECASE.
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2  # re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            pattern = cls.pattern
        else:
            delimiter = _re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or cls.idpattern
            pattern = (f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|"
                       f"{{(?P<braced>{braced})}}|(?P<invalid>))")
        cls.pattern = _re.compile(pattern, cls.flags | 64)  # re.VERBOSE

    def __init__(self, template):
        self.template = template

    def _replace(self, mapping, names, missing):
        if mapping is _no_mapping:
            mapping = names
        elif names:
            from collections import ChainMap
            mapping = ChainMap(names, mapping)

        def one(found):
            name = found["named"] or found["braced"]
            if name is not None:
                return missing(found, mapping, name)
            if found["escaped"] is not None:
                return self.delimiter
            if found["invalid"] is not None:
                return missing(found, mapping, None)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(one, self.template)

    def _invalid(self, found):
        at = found.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = at - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def substitute(self, mapping=_no_mapping, /, **kws):
        """Return the text with all names replaced; KeyError, ValueError when that fails."""
        def missing(found, names, name):
            if name is None:
                self._invalid(found)
            return str(names[name])
        return self._replace(mapping, kws, missing)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        """Return the text with those names replaced that can be."""
        def missing(found, names, name):
            if name is None:
                return found[0]
            try:
                return str(names[name])
            except KeyError:
                return found[0]
        return self._replace(mapping, kws, missing)

    def is_valid(self):
        """Return whether substitute() would not raise ValueError."""
        for found in self.pattern.finditer(self.template):
            if found["invalid"] is not None:
                return False
            if not (found["named"] or found["braced"] or found["escaped"]):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        """Return the names in order of their first appearance."""
        names = {}
        for found in self.pattern.finditer(self.template):
            name = found["named"] or found["braced"]
            if name is not None:
                names[name] = None
            elif found["invalid"] is None and found["escaped"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return list(names)


Template.__init_subclass__()


class Formatter:
    """str.format() with methods to override."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for text, field, spec, conversion in self.parse(format_string):
            if text:
                result.append(text)
            if field is None:
                continue
            # The first part is empty or a number, or the name of a keyword argument.
            first, _ = _split_field(field)
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to "
                                     "automatic field numbering")
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from automatic field numbering to "
                                     "manual field specification")
                auto_arg_index = False
            value, name = self.get_field(field, args, kwargs)
            used_args.add(name)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args,
                                                 recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(value, spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """Return the argument with that number or name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called at the end; nothing is checked unless overridden."""

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Apply !s, !r or !a."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Return an iterable of (text, field name, format spec, conversion)."""
        return _parse_format(format_string)

    def get_field(self, field_name, args, kwargs):
        """Return (the object a field name refers to, the key of its argument)."""
        first, rest = _split_field(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first
