"""Translated messages from .mo files of GNU gettext."""
import os
import re

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find",
           "translation", "install", "textdomain", "dgettext", "dngettext", "gettext", "ngettext",
           "pgettext", "dpgettext", "npgettext", "dnpgettext"]


def c2py(plural):
    """Return a function for the C expression in a Plural-Forms header."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    tokens = re.findall(r"\d+|n\b|&&|\|\||[!=<>]=|[-+*/%<>!?:()]|\S", plural)
    at = 0

    def expect(token):
        nonlocal at
        if tokens[at:at + 1] != [token]:
            raise ValueError("unexpected token in plural form: "
                             + (tokens[at] if at < len(tokens) else "unexpected end"))
        at += 1

    levels = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
    python = {"||": "or", "&&": "and", "/": "//"}

    def conditional(depth=0):
        nonlocal at
        if depth > 20:
            raise ValueError("plural form expression is too complex")
        test = binary(0, depth)
        if tokens[at:at + 1] == ["?"]:
            at += 1
            yes = conditional(depth + 1)
            expect(":")
            return f"({yes} if {test} else {conditional(depth + 1)})"
        return test

    def binary(level, depth):
        nonlocal at
        if level == len(levels):
            return unary(depth)
        left = binary(level + 1, depth)
        while at < len(tokens) and tokens[at] in levels[level]:
            operator = python.get(tokens[at], tokens[at])
            at += 1
            left = f"({left} {operator} {binary(level + 1, depth)})"
        return left

    def unary(depth):
        nonlocal at
        token = tokens[at] if at < len(tokens) else ""
        at += 1
        if token == "!":
            return f"(not {unary(depth)})"
        if token == "(":
            inner = conditional(depth + 1)
            expect(")")
            return inner
        if token == "n" or token.isdigit():
            return token
        raise ValueError("unexpected token in plural form: " + (token or "unexpected end"))

    code = conditional()
    if at != len(tokens):
        raise ValueError("unexpected token in plural form: " + tokens[at])
    function = eval("lambda n: int(" + code + ")")

    def form(n):
        if not isinstance(n, int):
            n = round(n)
        return function(n)
    return form


class NullTranslations:
    """Translates nothing; base of the others."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another object for messages that are missing here."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Make gettext() the built-in function _()."""
        import builtins
        builtins.__dict__["_"] = self.gettext
        for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names or ()):
            builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """Messages of a .mo file."""

    LE_MAGIC = 0x950412de
    BE_MAGIC = 0xde120495
    CONTEXT = "%s\x04%s"

    def _parse(self, fp):
        name = getattr(fp, "name", "")
        data = fp.read()
        order = {self.LE_MAGIC: "little", self.BE_MAGIC: "big"}.get(
            int.from_bytes(data[:4], "little"))
        if order is None:
            raise OSError(0, "Bad magic number", name)

        def word(at):
            return int.from_bytes(data[at:at + 4], order)

        if word(4) >> 16 not in (0, 1):
            raise OSError(0, "Bad version number " + str(word(4) >> 16), name)
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        count, originals, translations = word(8), word(12), word(16)
        for i in range(count):
            pair = []
            for table in (originals, translations):
                size, start = word(table + 8 * i), word(table + 8 * i + 4)
                if start + size >= len(data):
                    raise OSError(0, "File is corrupt", name)
                pair.append(data[start:start + size])
            if not pair[0]:
                self._header(pair[1])
            charset = self._charset or "ascii"
            message, text = (part.decode(charset) for part in pair)
            if "\0" in message:
                message = message.split("\0")[0]
                for number, form in enumerate(text.split("\0")):
                    catalog[message, number] = form
            else:
                catalog[message] = text

    def _header(self, data):
        last = None
        for line in data.decode("latin-1").split("\n"):
            line = line.strip()
            if not line or line.startswith("#-#-#-#-#"):
                continue
            key, colon, value = line.partition(":")
            if colon:
                last = key.strip().lower()
                value = self._info[last] = value.strip()
            elif last:
                self._info[last] += "\n" + line
                continue
            if last == "content-type":
                self._charset = value.split("charset=")[1]
            elif last == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def _find(self, key, n=None):
        if n is None:
            return self._catalog.get(key, self._catalog.get((key, self.plural(1))))
        return self._catalog.get((key, self.plural(n)))

    def gettext(self, message):
        text = self._find(message)
        return super().gettext(message) if text is None else text

    def ngettext(self, msgid1, msgid2, n):
        text = self._find(msgid1, n)
        return super().ngettext(msgid1, msgid2, n) if text is None else text

    def pgettext(self, context, message):
        text = self._find(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if text is None else text

    def npgettext(self, context, msgid1, msgid2, n):
        text = self._find(self.CONTEXT % (context, msgid1), n)
        return super().npgettext(context, msgid1, msgid2, n) if text is None else text


# ---- finding catalogs

_default_localedir = "/usr/share/locale"
_current_domain = "messages"
_localedirs = {}
_translations = {}


def _variants(name):
    """de_DE.UTF-8@euro, and the shorter names it stands for."""
    base, at, modifier = name.partition("@")
    base, dot, codeset = base.partition(".")
    language, score, territory = base.partition("_")
    found = []
    for t in ("_" + territory, "") if territory else ("",):
        for c in ("." + codeset, "") if codeset else ("",):
            for m in ("@" + modifier, "") if modifier else ("",):
                found.append(language + t + c + m)
    return found


def find(domain, localedir=None, languages=None, all=False):
    """Return the path of a .mo file, None when there is none; all: the list of paths."""
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            if value := os.environ.get(name):
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    result = []
    for language in dict.fromkeys(v for name in languages for v in _variants(name)):
        if language == "C":
            break
        path = os.path.join(localedir or _default_localedir, language, "LC_MESSAGES",
                            domain + ".mo")
        if os.path.exists(path):
            if not all:
                return path
            result.append(path)
    return result if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """Return the translations of a domain; OSError, or with fallback NullTranslations, if none."""
    class_ = class_ or GNUTranslations
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT
        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        if key not in _translations:
            with open(path, "rb") as file:
                _translations[key] = class_(file)
        import copy
        one = copy.copy(_translations[key])
        if result is None:
            result = one
        else:
            result.add_fallback(one)
    return result


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    """Set and return the domain of gettext()."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """Set and return the folder of a domain."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
