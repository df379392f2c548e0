"""Base16, Base32, Base64, Base85 and Ascii85 (RFC 4648)."""
import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode",
           "b32encode", "b32decode", "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
           "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
           "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

MAXLINESIZE = 76
MAXBINSIZE = 57

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII string, "
                        f"not {s.__class__.__name__!r}") from None


def b64encode(s, altchars=None):
    """Return s in Base64; altchars: two bytes for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Return the bytes of Base64 text; validate: other characters are an error, not skipped."""
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    if validate:
        _check_base64(bytes(s))
    return binascii.a2b_base64(s)


def _check_base64(s):
    data = s.rstrip(b"=")
    if s[:1] == b"=":
        raise binascii.Error("Leading padding not allowed")
    other = data.translate(None, delete=b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                        b"0123456789+/")
    if other:
        if not other.strip(b"="):
            raise binascii.Error("Discontinuous padding not allowed")
        raise binascii.Error("Only base64 data is allowed")
    if len(s) - len(data) > -len(data) % 4:
        raise binascii.Error("Excess data after padding")


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    """Return s in Base64 with - and _ for + and /."""
    return b64encode(s).translate(_TO_URL)


def urlsafe_b64decode(s):
    """Return the bytes of Base64 text with - and _ for + and /."""
    return b64decode(_bytes(s).translate(_FROM_URL))


# ---- Base32: five bytes become eight characters

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    pad = -len(s) % 5
    s = bytes(s) + bytes(pad)
    out = bytearray()
    for i in range(0, len(s), 5):
        number = int.from_bytes(s[i:i + 5])
        out += bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
    if pad:
        blanks = pad * 8 // 5
        out[-blanks:] = b"=" * blanks
    return bytes(out)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    pad = size - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    for i in range(0, len(s), 8):
        number = 0
        for c in s[i:i + 8]:
            if c not in values:
                raise binascii.Error("Non-base32 digit found")
            number = number << 5 | values[c]
        number <<= 5 * (8 - len(s[i:i + 8]))
        out += number.to_bytes(5)
    if size % 8 or pad not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pad and out:
        del out[-((5 * pad + 7) // 8):]
    return bytes(out)


def b32encode(s):
    """Return s in Base32."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Return the bytes of Base32 text; map01: what the digit 1 stands for, then 0 is O."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Return s in Base32 with the extended hexadecimal alphabet."""
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    """Return the bytes of Base32 text with the extended hexadecimal alphabet."""
    return _b32decode(_B32HEX, s, casefold)


# ---- Base16

def b16encode(s):
    """Return s in upper case hexadecimal."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Return the bytes of hexadecimal text; casefold: lower case is fine too."""
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# ---- 85: four bytes become five characters

def _words85(b, alphabet, pad, fold=None):
    if not isinstance(b, (bytes, bytearray)):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    b = bytes(b) + bytes(padding)
    pieces = []
    for i in range(0, len(b), 4):
        word = int.from_bytes(b[i:i + 4])
        short = fold(word) if fold else None
        if short is None:
            digits = []
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(alphabet[digit])
            short = bytes(reversed(digits))
        pieces.append(short)
    if padding and not pad:
        if pieces[-1] == b"z":
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-padding]
    return b"".join(pieces)


_A85 = bytes(range(33, 118))
_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Return b in Ascii85.

    foldspaces: y for four blanks; wrapcol: length of lines; pad: the input is filled up with
    zeros; adobe: <~ and ~> around it.
    """
    def fold(word):
        return b"z" if word == 0 else b"y" if foldspaces and word == 0x20202020 else None

    result = _words85(b, _A85, pad, fold)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and lines and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Return the bytes of Ascii85 text; see a85encode()."""
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    group = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                number = 0
                for digit in group:
                    number = number * 85 + digit
                if number >> 32:
                    raise ValueError("Ascii85 overflow")
                out += number.to_bytes(4)
                group.clear()
        elif c == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += bytes(4)
        elif foldspaces and c == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    missing = 4 - len(group)
    return bytes(out[:-missing]) if missing else bytes(out)


def b85encode(b, pad=False):
    """Return b in Base85, as git writes it."""
    return _words85(b, _B85, pad)


def _decode85(b, alphabet, what):
    b = _bytes(b)
    values = {c: i for i, c in enumerate(alphabet)}
    padding = -len(b) % 5
    b = bytes(b) + alphabet[84:] * padding
    out = bytearray()
    for i in range(0, len(b), 5):
        number = 0
        for j, c in enumerate(b[i:i + 5], i):
            if c not in values:
                raise ValueError(f"bad {what} character at position {j}")
            number = number * 85 + values[c]
        if number >> 32:
            raise ValueError(f"{what} overflow in hunk starting at byte {i}")
        out += number.to_bytes(4)
    return bytes(out[:-padding]) if padding else bytes(out)


def b85decode(b):
    """Return the bytes of Base85 text."""
    return _decode85(b, _B85, "base85")


def z85encode(s):
    """Return s in Z85, the Base85 of ZeroMQ."""
    return _words85(s, _Z85, False)


def z85decode(s):
    """Return the bytes of Z85 text."""
    return _decode85(s, _Z85, "z85")


# ---- files and MIME

def encode(input, output):
    """Write the rest of one binary file to another, in lines of Base64."""
    while chunk := input.read(MAXBINSIZE):
        while len(chunk) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(chunk))):
            chunk += more
        output.write(binascii.b2a_base64(chunk))


def decode(input, output):
    """Undo encode()."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_flat(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from None
    if view.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s"
                        % (view.format, s.__class__.__name__))
    if view.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s"
                        % (view.ndim, s.__class__.__name__))


def encodebytes(s):
    """Return s in Base64, in lines of 76 characters."""
    _check_flat(s)
    return b"".join(binascii.b2a_base64(s[i:i + MAXBINSIZE])
                    for i in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    """Return the bytes of lines of Base64."""
    _check_flat(s)
    return binascii.a2b_base64(s)
