"""Taking URLs apart and putting them together (RFC 3986), quoting, query strings."""
import re
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit",
           "urlencode", "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes",
           "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult",
           "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp",
                 "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws",
                 "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms",
               "https", "shttp", "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn",
               "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps",
               "rtspu", "sip", "sips", "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_UNSAFE = dict.fromkeys(map(ord, "\t\r\n"))
_CONTROLS = "".join(map(chr, range(33)))


def _same(x):
    return x


def _decode_arguments(*args):
    """Arguments that are bytes, as str, and the function that makes bytes of a result."""
    kinds = {isinstance(arg, str) for arg in args if arg}
    if len(kinds) > 1:
        raise TypeError("Cannot mix str and non-str arguments")
    if kinds == {False} or not kinds and args and not isinstance(args[0], str):
        return (*(arg.decode("ascii", "strict") if arg else "" for arg in args),
                lambda x: x.encode("ascii", "strict"))
    return (*args, _same)


# ---- results

class _Location:
    # What results with a netloc have in common.
    __slots__ = ()

    def _parts(self):
        """user, password, host, port as text; those that are not there None."""
        bytes_ = isinstance(self.netloc, bytes)
        netloc = self.netloc.decode("ascii") if bytes_ else self.netloc
        info, at, place = netloc.rpartition("@")
        user, colon, password = info.partition(":")
        before, bracket, rest = place.partition("[")
        if bracket:
            host, _, rest = rest.partition("]")
            port = rest.partition(":")[2]
        else:
            host, _, port = place.partition(":")
        return (user if at else None, password if at and colon else None, host or None,
                port or None)

    def _typed(self, text):
        return text.encode("ascii") if isinstance(self.netloc, bytes) and text else text

    @property
    def username(self):
        return self._typed(self._parts()[0])

    @property
    def password(self):
        return self._typed(self._parts()[1])

    @property
    def hostname(self):
        host = self._parts()[2]
        if host is not None:
            # A zone behind % keeps its case.
            name, percent, zone = host.partition("%")
            host = name.lower() + percent + zone
        return self._typed(host)

    @property
    def port(self):
        port = self._parts()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class _Str:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """Return the result with bytes instead of str."""
        return self._other(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """Return the result with str instead of bytes."""
        return self._other(*(part.decode(encoding, errors) for part in self))


class DefragResult(_Defrag, _Str):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Location, _Str):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _Location, _Str):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Bytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _Location, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _Location, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _a, _b in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
               (ParseResult, ParseResultBytes)):
    _a._other, _b._other = _b, _a


# ---- taking apart

def _check_netloc(netloc):
    if "[" in netloc or "]" in netloc:
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        host = netloc.rpartition("@")[2]
        before, _, rest = host.partition("[")
        address, _, behind = rest.partition("]")
        if before or behind and not behind.startswith(":"):
            raise ValueError("Invalid IPv6 URL")
        if address.startswith("v"):
            if not re.fullmatch(r"v[a-fA-F0-9]+\..+", address):
                raise ValueError("IPvFuture address is invalid")
        else:
            import ipaddress
            ip = ipaddress.ip_address(address)
            if isinstance(ip, ipaddress.IPv4Address):
                raise ValueError("An IPv4 address cannot be in brackets")
    if not netloc.isascii():
        # Characters that turn into delimiters when they are normalized.
        import unicodedata
        plain = netloc
        for c in "@:#?":
            plain = plain.replace(c, "")
        normal = unicodedata.normalize("NFKC", plain)
        if plain != normal and any(c in normal for c in "/?#@:"):
            raise ValueError("netloc " + repr(netloc) +
                             " contains invalid characters under NFKC normalization")


def _split(url, scheme="", allow_fragments=True):
    url = url.lstrip(_CONTROLS).translate(_UNSAFE)
    scheme = scheme.strip(_CONTROLS).translate(_UNSAFE)
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(
            c in scheme_chars for c in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url.startswith("//"):
        end = min((at for c in "/?#" if (at := url.find(c, 2)) >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return scheme, netloc, url, query, fragment


def urlsplit(url, scheme="", allow_fragments=True):
    """Return a SplitResult (scheme, netloc, path, query, fragment)."""
    url, scheme, coerce = _decode_arguments(url, scheme)
    parts = SplitResult(*_split(url, scheme, bool(allow_fragments)))
    return parts if coerce is _same else parts.encode()


def _split_params(path):
    """Parameters of the last segment only."""
    at = path.find(";", path.rfind("/") if "/" in path else 0)
    return (path, "") if at < 0 else (path[:at], path[at + 1:])


def urlparse(url, scheme="", allow_fragments=True):
    """Return a ParseResult (scheme, netloc, path, params, query, fragment)."""
    url, scheme, coerce = _decode_arguments(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, bool(allow_fragments))
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    parts = ParseResult(scheme, netloc, path, params, query, fragment)
    return parts if coerce is _same else parts.encode()


def urlunsplit(components):
    """Return the URL of five parts; empty ones leave no delimiters."""
    scheme, netloc, url, query, fragment, coerce = _decode_arguments(*components)
    if netloc:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//" or scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return coerce(url)


def urlunparse(components):
    """Return the URL of six parts."""
    scheme, netloc, url, params, query, fragment, coerce = _decode_arguments(*components)
    if params:
        url = f"{url};{params}"
    return coerce(urlunsplit((scheme, netloc, url, query, fragment)))


def _remove_dots(base_path, path):
    """The path of a relative reference, merged with that of the base."""
    base = base_path.split("/")
    if base[-1]:
        del base[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    out = []
    for segment in segments:
        if segment == "..":
            if out:
                out.pop()
        elif segment != ".":
            out.append(segment)
    if segments[-1] in (".", ".."):
        out.append("")
    return "/".join(out) or "/"


def urljoin(base, url, allow_fragments=True):
    """Return the URL that a reference means on a page with URL base."""
    if not base:
        return url
    if not url:
        return base
    base, url, coerce = _decode_arguments(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return coerce(url)
    if scheme in uses_netloc:
        if netloc:
            return coerce(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return coerce(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    path = _remove_dots(bpath, path)
    return coerce(urlunparse((scheme, netloc, path, params, query, fragment)))


def urldefrag(url):
    """Return a DefragResult (url without fragment, fragment)."""
    url, coerce = _decode_arguments(url)
    fragment = ""
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ""))
    result = DefragResult(url, fragment)
    return result if coerce is _same else result.encode()


# ---- quoting

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_quoters = {}


def quote_from_bytes(bs, safe="/"):
    """Return bytes with %xx for all but letters, digits, _.-~ and those in safe."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(
        c for c in safe if c < 128)
    table = _quoters.get(safe)
    if table is None:
        good = _SAFE.union(safe)
        if len(_quoters) > 50:
            _quoters.clear()
        table = _quoters[safe] = {i: chr(i) if i in good else f"%{i:02X}" for i in range(256)}
    return bs.decode("latin-1").translate(table)


def quote(string, safe="/", encoding=None, errors=None):
    """Return a text (or bytes) quoted for a part of a URL; safe: more characters to leave."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """Like quote(), with + for blanks, as forms are sent."""
    blank = " " if isinstance(string, str) else b" "
    if blank not in string:
        return quote(string, safe, encoding, errors)
    safe += " " if isinstance(safe, str) else b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


_ESCAPE = re.compile(b"%([0-9a-fA-F]{2})")
_ESCAPES = re.compile("((?:%[0-9a-fA-F]{2})+)")


def unquote_to_bytes(string):
    """Return the bytes of a quoted text."""
    if isinstance(string, str):
        string = string.encode("utf-8")
    return _ESCAPE.sub(lambda found: bytes.fromhex(found[1].decode()), bytes(string))


def unquote(string, encoding="utf-8", errors="replace"):
    """Return a text with %xx replaced by the characters they encode."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    return _ESCAPES.sub(lambda found: bytes.fromhex(found[1].replace("%", "")).decode(
        encoding or "utf-8", errors or "replace"), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """Like unquote(), with blanks for +."""
    return unquote(string.replace("+", " "), encoding, errors)


# ---- query strings

def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
              errors="replace", max_num_fields=None, separator="&"):
    """Return the list of (name, value) of a query string."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        equals, plus, blank, empty = "=", "+", " ", ""

        def plain(s):
            return unquote(s, encoding=encoding, errors=errors)
    else:
        if not qs:
            return []
        qs = bytes(memoryview(qs))
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        equals, plus, blank, empty = b"=", b"+", b" ", b""
        plain = unquote_to_bytes
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, has_value, value = field.partition(equals)
        if not has_value and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            result.append((plain(name.replace(plus, blank)), plain(value.replace(plus, blank))))
    return result


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
             errors="replace", max_num_fields=None, separator="&"):
    """Return a dict of name -> list of values of a query string."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors,
                                 max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Return the query string of a mapping or of pairs; doseq: sequences give several fields."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        # Text is a sequence too, and surely a mistake.
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def form(x):
        if isinstance(x, bytes):
            return quote_via(x, safe)
        return quote_via(str(x), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = form(name)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                fields.append(name + "=" + form(value))
            else:
                fields += [name + "=" + form(item) for item in value]
        else:
            fields.append(name + "=" + form(value))
    return "&".join(fields)
