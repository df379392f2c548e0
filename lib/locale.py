"""Locales. Only "C" and its UTF-8 variant are known: numbers and texts are the same everywhere."""
import os

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale",
           "localeconv", "strcoll", "strxfrm", "str", "atof", "atoi", "format_string", "currency",
           "normalize", "delocalize", "localize", "getencoding", "LC_CTYPE", "LC_COLLATE",
           "LC_MESSAGES", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
Error = type("Error", (Exception,), {"__module__": "locale"})

_names = {category: "C" for category in range(7)}
_KNOWN = ("C", "POSIX", "C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8")
_str = str


def _environment():
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        if value := os.environ.get(name):
            return value
    return "C"


def setlocale(category, locale=None):
    """Set the locale of a category, or ask for it; Error for locales other than C."""
    if category not in _names:
        raise Error("invalid locale category")
    if locale is not None:
        if not isinstance(locale, _str):
            language, encoding = locale
            locale = f"{language}.{encoding}" if encoding else language or "C"
        if locale == "":
            locale = _environment()
            if locale not in _KNOWN:
                locale = "C.UTF-8"
        if locale not in _KNOWN:
            raise Error("unsupported locale setting")
        for key in _names if category == LC_ALL else (category,):
            _names[key] = locale
    return _names[category]


def localeconv():
    """Return the conventions for numbers and money."""
    numbers = dict.fromkeys(("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space",
                             "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"),
                            CHAR_MAX)
    texts = dict.fromkeys(("int_curr_symbol", "currency_symbol", "mon_decimal_point",
                           "mon_thousands_sep", "positive_sign", "negative_sign",
                           "thousands_sep"), "")
    return {"decimal_point": ".", **texts, **numbers, "grouping": [], "mon_grouping": []}


def strcoll(a, b):
    """Compare two texts: negative, 0, positive."""
    return (a > b) - (a < b)


def strxfrm(s):
    """Return a key that sorts as strcoll() compares."""
    return s


def normalize(localename):
    return localename


def getlocale(category=LC_CTYPE):
    """Return (language, encoding) of a category; None for what is not known."""
    name = _names[category]
    if name in ("C", "POSIX"):
        return None, None
    language, _, encoding = name.partition(".")
    return language, "UTF-8" if encoding else None


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    for name in envvars:
        if value := os.environ.get(name):
            language, _, encoding = value.partition(".")
            if language in ("C", "POSIX"):
                return None, "UTF-8" if encoding else None
            return language, "UTF-8" if encoding else None
    return None, None


def getpreferredencoding(do_setlocale=True):
    """Return the encoding of text files."""
    return "utf-8"


def getencoding():
    return "UTF-8"


def format_string(f, val, grouping=False, monetary=False):
    """Format like f % val; there is no grouping in the C locale."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Return a float as text."""
    return "%.12g" % val


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)
