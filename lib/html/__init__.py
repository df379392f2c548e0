"""Escaping of text for HTML."""
import re

__all__ = ["escape", "unescape"]

_REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")

# Numbers that browsers take for characters of Windows-1252.
_CP1252 = {0x80 + i: c for i, c in enumerate("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ")}


def escape(s, quote=True):
    """Return s with &, < and > replaced, and both quotes unless quote is false."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _character(found):
    from .entities import html5
    name = found[1]
    if name[0] == "#":
        digits = name[1:].rstrip(";")
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if number in _CP1252:
            return _CP1252[number]
        if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return "\ufffd"
        if number == 0xd:
            return "\r"
        if (number < 32 and number not in (9, 10, 12) or 0x7f <= number <= 0x9f
                or 0xfdd0 <= number <= 0xfdef or number & 0xfffe == 0xfffe):
            return ""
        return chr(number)
    if name in html5:
        return html5[name]
    # The longest name without ';' that it begins with.
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return "&" + name


def unescape(s):
    """Return s with references such as &gt; &#62; &#x3e; replaced by their characters."""
    return _REFERENCE.sub(_character, s) if "&" in s else s
