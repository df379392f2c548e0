"""Quoted-printable, the encoding of MIME for text that is mostly ASCII (RFC 1521)."""

__all__ = ["encode", "decode", "encodestring", "decodestring"]

_HEX = b"0123456789ABCDEF"


def _quote(c):
    return bytes((61, _HEX[c >> 4], _HEX[c & 15]))


def _needs_quoting(c, quotetabs, header):
    if c in b" \t":
        return quotetabs
    if c == 95:
        return header
    return c == 61 or not 32 <= c <= 126 and c != 13


def encode(input, output, quotetabs, header=False):
    """Write a binary file to another, quoted; quotetabs: blanks too; header: _ for blanks."""
    output.write(encodestring(input.read(), quotetabs, header))


def encodestring(s, quotetabs=False, header=False):
    """Return bytes quoted."""
    out = bytearray()
    for line in bytes(s).split(b"\n"):
        pieces = [_quote(c) if _needs_quoting(c, quotetabs, header)
                  else b"_" if header and c == 32 else bytes((c,)) for c in line]
        if line.rstrip(b"\r") == b".":
            pieces[0] = b"=2E"  # a lone dot ends a mail
        if line[-1:] in (b" ", b"\t"):
            pieces[-1] = _quote(line[-1])
        width = 0
        for i, piece in enumerate(pieces):
            # 76 characters, the = of a soft line end counted.
            if width + len(piece) > 75 and not (i == len(pieces) - 1 and width + len(piece) <= 76):
                out += b"=\n"
                width = 0
            out += piece
            width += len(piece)
        out += b"\n"
    return bytes(out[:-1])


def decode(input, output, header=False):
    """Write a binary file to another, unquoted."""
    output.write(decodestring(input.read(), header))


def decodestring(s, header=False):
    """Return quoted bytes as they were."""
    if isinstance(s, str):
        s = s.encode("ascii")
    lines = []
    for line in bytes(s).splitlines(True):
        text = line.rstrip(b"\r\n")
        soft = text.endswith(b"=")
        end = b"" if soft else line[len(text):]
        line = text[:-1] if soft else text
        if header:
            line = line.replace(b"_", b" ")
        first, *rest = line.split(b"=")
        out = bytearray(first)
        for part in rest:
            try:
                out += bytes.fromhex(part[:2].decode("ascii")) + part[2:]
            except ValueError:
                out += b"=" + part
        lines.append(bytes(out) + end)
    return b"".join(lines)
