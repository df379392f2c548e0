"""Configuration files with sections: [section], name = value."""
import functools
import itertools
import os
import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping

__all__ = ["NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError",
           "InterpolationError", "InterpolationDepthError", "InterpolationMissingOptionError",
           "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError",
           "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
           "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
           "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT",
           "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION"]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """Base of the exceptions of this module."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


def _twice(what, option, section, source, lineno):
    text = f"{what} already exists"
    if source is None:
        return text[0].upper() + text[1:]
    place = f"While reading from {source!r}"
    if lineno is not None:
        place += f" [line {lineno:2d}]"
    return f"{place}: {text}"


class DuplicateSectionError(Error):
    """A section was added, or stands in a file, twice."""

    def __init__(self, section, source=None, lineno=None):
        super().__init__(_twice(f"section {section!r}", None, section, source, lineno))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option stands in a file twice."""

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(_twice(f"option {option!r} in section {section!r}", option, section,
                                source, lineno))
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """A value refers to others in a wrong way."""

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that does not exist."""

    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section,
                         f"Bad value substitution: option {option!r} in section {section!r} "
                         f"contains an interpolation key {reference!r} which is not a valid "
                         f"option name. Raw value: {rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference is written in a wrong way."""


class InterpolationDepthError(InterpolationError):
    """References are nested too deep."""

    def __init__(self, option, section, rawval):
        super().__init__(option, section,
                         f"Recursion limit exceeded in value substitution: option {option!r} in "
                         f"section {section!r} contains an interpolation key which cannot be "
                         f"substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines of a file do not follow the syntax."""

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self


class MissingSectionHeaderError(ParsingError):
    """A line stands in front of the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, "
                             f"line: {lineno}\n{line!r}")
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """A value goes on behind an option without value."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\n"
                             f"file: {filename!r}, line: {lineno}\n{line!r}")
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """UNNAMED_SECTION was used without allow_unnamed_section."""

    def __init__(self):
        Error.__init__(self, "Support for UNNAMED_SECTION is disabled.")


class InvalidWriteError(Error):
    """What would be written could not be read again."""


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()
_UNSET = object()


# ---- values that refer to others

class Interpolation:
    """Does nothing to values; base of the classes that do."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Interpolation(Interpolation):
    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, option, value, section, defaults, 1)

    def before_set(self, parser, section, option, value):
        plain = self._plain.sub("", value.replace(self._mark * 2, ""))
        if self._mark in plain:
            raise ValueError(f"invalid interpolation syntax in {value!r} "
                             f"at position {plain.find(self._mark)}")
        return value

    def _expand(self, parser, option, rest, section, defaults, depth):
        mark = self._mark
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = []
        while rest:
            at = rest.find(mark)
            if at < 0:
                out.append(rest)
                break
            out.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == mark:
                out.append(mark)
                rest = rest[2:]
                continue
            found = self._reference.match(rest)
            if not found or rest[1:2] != self._open:
                close = {"(": "'%' must be followed by '%' or '('",
                         "{": "'$' must be followed by '$' or '{'"}[self._open]
                if rest[1:2] == self._open:
                    raise InterpolationSyntaxError(
                        option, section, f"bad interpolation variable reference {rest!r}")
                raise InterpolationSyntaxError(option, section, f"{close}, found: {rest!r}")
            rest = rest[found.end():]
            out.append(self._value(parser, option, section, found[1], raw, rest, defaults, depth))
        return "".join(out)


class BasicInterpolation(_Interpolation):
    """%(name)s stands for the value of another option of the section."""

    _mark, _open = "%", "("
    _plain = _reference = re.compile(r"%\(([^)]+)\)s")

    def _value(self, parser, option, section, name, raw, rest, defaults, depth):
        name = parser.optionxform(name)
        try:
            value = defaults[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        return self._expand(parser, option, value, section, defaults, depth + 1) \
            if "%" in value else value


class ExtendedInterpolation(_Interpolation):
    """${name} and ${section:name} stand for values of options."""

    _mark, _open = "$", "{"
    _plain = _reference = re.compile(r"\$\{([^}]+)\}")

    def _value(self, parser, option, section, name, raw, rest, defaults, depth):
        path = name.split(":")
        other, opt = section, option
        try:
            if len(path) == 1:
                opt = parser.optionxform(path[0])
                value = defaults[opt]
            elif len(path) == 2:
                other, opt = path[0], parser.optionxform(path[1])
                value = parser.get(other, opt, raw=True)
            else:
                raise InterpolationSyntaxError(option, section,
                                               f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if "$" not in value:
            return value
        scope = defaults if other == section else dict(parser.items(other, raw=True))
        return self._expand(parser, opt, value, other, scope, depth + 1)


# ---- the parser

class RawConfigParser(MutableMapping):
    """Sections with options, from files; values are not interpolated."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True,
                      "0": False, "no": False, "false": False, "off": False}
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    NONSPACECRE = re.compile(r"\S")

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *,
                 delimiters=("=", ":"), comment_prefixes=("#", ";"),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET,
                 allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        delimiter = "|".join(map(re.escape, self._delimiters))
        pattern = rf"(?P<option>.*?)\s*(?P<vi>{delimiter})\s*(?P<value>.*)$"
        if allow_no_value:
            pattern = rf"(?P<option>.*?)\s*(?:(?P<vi>{delimiter})\s*(?P<value>.*))?$"
        self._optcre = re.compile(pattern)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET \
            else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError("interpolation= must be None or an instance of Interpolation; got an "
                            f"object of type {type(self._interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self.read_dict({default_section: defaults})
        self._allow_unnamed_section = allow_unnamed_section

    def defaults(self):
        return self._defaults

    def sections(self):
        """Return the names of the sections, without the default one."""
        return list(self._sections)

    def add_section(self, section):
        """Make a new section."""
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        """Return the names of options, those of the default section included."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    # ---- reading

    def read(self, filenames, encoding=None):
        """Read files that exist; return the list of their names."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            done.append(os.fspath(filename))
        return done

    def read_file(self, f, source=None):
        """Read an iterable of lines; source: its name in messages."""
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        self.read_file(string.splitlines(True), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Read a dict of dicts."""
        seen = set()
        for section, keys in dictionary.items():
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and (section, None) in seen:
                    raise
            seen.add((section, None))
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, None if value is None else str(value))

    def _without_comment(self, line):
        """The line, or None when it is only a comment."""
        text = line.strip()
        if text.startswith(self._comment_prefixes) and self._comment_prefixes:
            return None
        for prefix in self._inline_comment_prefixes:
            at = -1
            while (at := line.find(prefix, at + 1)) >= 0:
                if at == 0 or line[at - 1].isspace():
                    line = line[:at]
                    break
        return line

    def _read(self, lines, name):
        seen = set()
        section = None       # dict of the current section
        section_name = None
        option = None        # last option; values may go on
        indent = 0
        faults = []
        if self._allow_unnamed_section:
            section_name = UNNAMED_SECTION
            if UNNAMED_SECTION not in self._sections:
                self.add_section(UNNAMED_SECTION)
            section = self._sections[UNNAMED_SECTION]
        for lineno, raw in enumerate(lines, 1):
            line = self._without_comment(raw)
            value = (line or "").strip()
            if not value:
                if self._empty_lines_in_values:
                    # A comment is no part of the value, a blank line is.
                    if line is not None and option and section is not None \
                            and section[option] is not None:
                        section[option].append("")
                else:
                    indent = sys.maxsize
                continue
            first = self.NONSPACECRE.search(line)
            level = first.start() if first else 0
            if section is not None and option and level > indent:
                if section[option] is None:
                    raise MultilineContinuationError(name, lineno, raw)
                section[option].append(value)
                continue
            indent = level
            header = self.SECTCRE.match(value)
            if header:
                section_name, section = self._begin_section(header["header"], seen, name, lineno)
                option = None
            elif section is None:
                raise MissingSectionHeaderError(name, lineno, raw)
            else:
                try:
                    option = self._begin_option(value, section, section_name, seen, name, lineno,
                                                raw, option)
                except ParsingError as error:
                    faults.append(error)
        self._join()
        if faults:
            raise ParsingError(name).combine(faults)

    def _begin_section(self, name, seen, source, lineno):
        if name in self._sections:
            if self._strict and name in seen:
                raise DuplicateSectionError(name, source, lineno)
            section = self._sections[name]
        elif name == self.default_section:
            section = self._defaults
        else:
            section = self._sections[name] = self._dict()
            self._proxies[name] = SectionProxy(self, name)
        seen.add(name)
        return name, section

    def _begin_option(self, text, section, section_name, seen, source, lineno, raw, before):
        found = self._optcre.match(text)
        if not found:
            raise ParsingError(source, lineno, raw)
        option, delimiter, value = found.group("option", "vi", "value")
        if not option:
            raise ParsingError(source, lineno, raw)
        option = self.optionxform(option.rstrip())
        if self._strict and (section_name, option) in seen:
            raise DuplicateOptionError(section_name, option, source, lineno)
        seen.add((section_name, option))
        section[option] = None if value is None else [value.strip()]
        return option

    def _join(self):
        """Make texts of the lists of lines."""
        for name, options in itertools.chain([(self.default_section, self._defaults)],
                                             self._sections.items()):
            for option, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[option] = self._interpolation.before_read(self, name, option, value)

    # ---- values

    def _scope(self, section, vars=None):
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
            own = {}
        extra = {}
        for key, value in (vars or {}).items():
            extra[self.optionxform(key)] = None if value is None else str(value)
        return ChainMap(extra, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """Return the value of an option; raw: as it stands; vars: more values; fallback: when
        there is none."""
        try:
            scope = self._scope(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = scope[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, scope)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback,
                              **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback,
                              **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars,
                              fallback=fallback, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """Return the list of (name, value) of a section; without argument those of sections."""
        if section is _UNSET:
            return super().items()
        names = {**self._defaults}
        try:
            names.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        names = list(names)
        scope = self._scope(section, vars)
        if raw:
            return [(name, scope[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, scope[name], scope))
                for name in names]

    def popitem(self):
        """Remove a section and return (its name, the section)."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        """Return the form in which names of options are kept: lower case."""
        return optionstr.lower()

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        """Set the value of an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        options[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Remove an option; return whether it was there."""
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        option = self.optionxform(option)
        found = option in options
        if found:
            del options[option]
        return found

    def remove_section(self, section):
        """Remove a section; return whether it was there."""
        found = section in self._sections
        if found:
            del self._sections[section]
            del self._proxies[section]
        return found

    def write(self, fp, space_around_delimiters=True):
        """Write everything to a file."""
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f" {delimiter} "
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
        unnamed = self._sections.get(UNNAMED_SECTION)
        if unnamed:
            self._write_section(fp, None, unnamed.items(), delimiter, UNNAMED_SECTION)
        for section in self._sections:
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, self._sections[section].items(), delimiter)

    def _write_section(self, fp, header, items, delimiter, name=None):
        if header is not None:
            fp.write(f"[{header}]\n")
        for key, value in items:
            value = self._interpolation.before_write(self, header if name is None else name, key,
                                                     value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{key}{value}\n")
        fp.write("\n")

    # ---- as a mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections.keys())

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """Sections with options whose values may refer to others, as %(name)s."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Set the value, a str, of an option."""
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not (value is None and self._allow_no_value) and not isinstance(value, str):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def add_section(self, section):
        """Make a new section, whose name is a str."""
        if not isinstance(section, (str, _UnnamedSection)):
            raise TypeError("section names must be strings")
        super().add_section(section)

    def read_dict(self, dictionary, source="<dict>"):
        super().read_dict(dictionary, source)


class SectionProxy(MutableMapping):
    """A section as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            key = "get" + conv
            setattr(self, key, functools.partial(self.get, _impl=getattr(parser, key)))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError("option keys must be strings")
        if value is not None and not isinstance(value, str) \
                and isinstance(self._parser, ConfigParser):
            raise TypeError("option values must be strings")
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key)
                and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """Return the value of an option, or fallback."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars,
                                           fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The functions behind getint() and the like, by their names."""

    def __init__(self, parser):
        self._parser = parser
        self._data = dict.fromkeys(("int", "float", "boolean"))

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value
        function = functools.partial(self._parser._get_conv, conv=value)
        function.converter = value
        setattr(self._parser, "get" + key, function)
        for proxy in self._parser._proxies.values():
            setattr(proxy, "get" + key, functools.partial(proxy.get, _impl=function))

    def __delitem__(self, key):
        if self._data[key] is None:
            raise KeyError(key)
        del self._data[key]
        for owner in (self._parser, *self._parser._proxies.values()):
            try:
                delattr(owner, "get" + key)
            except AttributeError:
                pass

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
