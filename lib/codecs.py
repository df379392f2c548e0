"""Registry of codecs, their incremental and stream forms, and error handlers."""
import sys
import _codecs
from _codecs import register, register_error, unregister

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE",
           "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE",
           "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
           "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder",
           "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode",
           "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors",
           "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"
if sys.byteorder == "little":
    BOM = BOM_UTF16 = BOM_UTF16_LE
    BOM_UTF32 = BOM_UTF32_LE
else:
    BOM = BOM_UTF16 = BOM_UTF16_BE
    BOM_UTF32 = BOM_UTF32_BE


class CodecInfo(tuple):
    """A codec: the tuple (encode, decode, streamreader, streamwriter) with more attributes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None, *,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return (f"<{self.__class__.__module__}.{self.__class__.__qualname__} object for encoding "
                f"{self.name} at {id(self):#x}>")

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    """Base of codecs without state: encode() and decode() return (result, input used)."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Go on from what getstate() gave."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An encoder that keeps the end of a piece; subclasses have _buffer_encode()."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes data that comes in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Go on from what getstate() gave."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """A decoder that keeps the end of a piece; subclasses have _buffer_decode()."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _Stream:
    # What the stream classes share: everything unknown is asked of the stream.

    def reset(self):
        """Begin anew."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamWriter(_Stream, Codec):
    """Writes text to a binary stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))


class StreamReader(_Stream, Codec):
    """Reads text from a binary stream."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    def _fill(self, size):
        """Read and decode about size bytes (negative: all); False at the end."""
        data = self.stream.read() if size < 0 else self.stream.read(size)
        pending = self.bytebuffer + data
        if not pending:
            return False
        text, used = self.decode(pending, self.errors)
        self.bytebuffer = pending[used:]
        self.charbuffer += text
        return bool(data)

    def read(self, size=-1, chars=-1, firstline=False):
        """Return text: about size bytes of it, or exactly `chars` characters if there are as many."""
        if chars < 0 and size < 0:
            while self._fill(-1):
                pass
        elif chars < 0:
            if not self.charbuffer:
                self._fill(size)
        else:
            while len(self.charbuffer) < chars and self._fill(size if size >= 0 else 72):
                pass
        end = len(self.charbuffer) if chars < 0 else chars
        result, self.charbuffer = self.charbuffer[:end], self.charbuffer[end:]
        return result

    def readline(self, size=None, keepends=True):
        """Return the next line, with its end unless keepends is false."""
        while True:
            lines = self.charbuffer.splitlines(True)
            # A single \r at the end may be half of \r\n.
            if len(lines) > 1 or lines and lines[0] != lines[0].splitlines()[0] \
                    and not lines[0].endswith("\r"):
                break
            if not self._fill(size or 72):
                break
        if not lines:
            return self.charbuffertype()
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __iter__(self):
        return self


class StreamReaderWriter(_Stream):
    """A StreamReader and a StreamWriter on one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self


class StreamRecoder(_Stream):
    """A binary file whose data is in another encoding than the caller's."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.read().splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __iter__(self):
        return self


# ---- the built-in codecs

def _make(name):
    """Return the CodecInfo of a codec written in C."""
    marked = name in ("utf-16", "utf-32", "utf-8-sig")
    partial = name.startswith("utf")

    def encode(input, errors="strict"):
        return str.encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        return _codecs.decode(input, name, errors, True)

    class Encoder(IncrementalEncoder):
        first = True

        def encode(self, input, final=False):
            if marked and not self.first:
                return input.encode(_behind_mark(name), self.errors)
            self.first = self.first and not input and not final
            return input.encode(name, self.errors)

        def reset(self):
            self.first = True

        def getstate(self):
            return (1 if name == "utf-8-sig" else 2) if marked and self.first else 0

        def setstate(self, state):
            self.first = bool(state)

    class Decoder(BufferedIncrementalDecoder):
        encoding = name

        def _buffer_decode(self, input, errors, final):
            if not partial:
                return _codecs.decode(input, name, errors, True)
            if not marked or self.encoding != name:
                return _codecs.decode(input, self.encoding, errors, final)
            size = {"utf-16": 2, "utf-32": 4, "utf-8-sig": 3}[name]
            if len(input) < size and not final:
                # The mark may still come.
                if name != "utf-8-sig" or BOM_UTF8.startswith(input):
                    return "", 0
            result = _codecs.decode(input, name, errors, final)
            self.encoding = _found_mark(name, input)
            return result

        def reset(self):
            super().reset()
            self.encoding = name

        def getstate(self):
            if not marked:
                return self.buffer, 0
            if name == "utf-8-sig":
                return self.buffer, int(self.encoding == name)
            if self.encoding == name:
                return self.buffer, 2
            native = self.encoding == _behind_mark(name)
            return self.buffer, 0 if native else 1

        def setstate(self, state):
            self.buffer, flag = state
            if name == "utf-8-sig":
                self.encoding = name if flag else "utf-8"
            elif marked:
                other = "be" if sys.byteorder == "little" else "le"
                self.encoding = (name if flag == 2 else _behind_mark(name) if flag == 0
                                 else f"{name}-{other}")

    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self._encoder = Encoder(errors)

        def encode(self, input, errors="strict"):
            self._encoder.errors = errors
            return self._encoder.encode(input), len(input)

        def reset(self):
            self._encoder.reset()

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            self._decoder.errors = errors
            return self._decoder.decode(bytes(input)), len(input)

        def reset(self):
            super().reset()
            self._decoder = Decoder(self.errors)

    Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
    Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"
    Writer.__name__ = Writer.__qualname__ = "StreamWriter"
    Reader.__name__ = Reader.__qualname__ = "StreamReader"
    shown = "iso8859-1" if name == "latin-1" else name
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, shown)


def _behind_mark(name):
    """The codec for what follows the mark that we wrote."""
    if name == "utf-8-sig":
        return "utf-8"
    return f"{name}-{sys.byteorder[0]}e"


def _found_mark(name, data):
    """The codec that the first bytes of data ask for."""
    if name == "utf-8-sig":
        return "utf-8"
    if name == "utf-16":
        return ("utf-16-le" if data[:2] == BOM_UTF16_LE else
                "utf-16-be" if data[:2] == BOM_UTF16_BE else _behind_mark(name))
    return ("utf-32-le" if data[:4] == BOM_UTF32_LE else
            "utf-32-be" if data[:4] == BOM_UTF32_BE else _behind_mark(name))


# ---- codecs between other types, by name with and without "_codec"

def _rot13(input):
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    return input.translate(str.maketrans(letters + letters.upper(), turned + turned.upper()))


def _binascii(function):
    def convert(input):
        import binascii
        return getattr(binascii, function)(input)
    return convert


def _base64(input):
    import base64
    return base64.encodebytes(input)


def _unbase64(input):
    import base64
    return base64.decodebytes(input)


def _quopri(function):
    def convert(input):
        import quopri
        return getattr(quopri, function)(input)
    return convert


def _zlib(function):
    def convert(input):
        import zlib
        return getattr(zlib, function)(input)
    return convert


_TRANSFORMS = {
    "rot13": ("rot-13", _rot13, _rot13),
    "rot_13": ("rot-13", _rot13, _rot13),
    "hex": ("hex", _binascii("b2a_hex"), _binascii("a2b_hex")),
    "base64": ("base64", _base64, _unbase64),
    "base_64": ("base64", _base64, _unbase64),
    "quopri": ("quopri", _quopri("encodestring"), _quopri("decodestring")),
    "quoted_printable": ("quopri", _quopri("encodestring"), _quopri("decodestring")),
    "zlib": ("zlib", _zlib("compress"), _zlib("decompress")),
    "zip": ("zlib", _zlib("compress"), _zlib("decompress")),
}


def _transform(word):
    name, there, back = _TRANSFORMS[word]

    def encode(input, errors="strict"):
        return there(input), len(input)

    def decode(input, errors="strict"):
        return back(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return there(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return back(input)

    return CodecInfo(encode, decode, None, None, Encoder, Decoder, name, _is_text_encoding=False)


# ---- looking up

_cache = {}


def lookup(encoding):
    """Return the CodecInfo of an encoding; LookupError when there is none."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    if "\0" in encoding:
        raise ValueError("embedded null character")
    word = _codecs.normalize(encoding)
    info = _cache.get(word)
    if info is None:
        name = _codecs.builtin_name(encoding)
        if name is not None:
            info = _make(name)
        elif word.removesuffix("_codec") in _TRANSFORMS:
            info = _transform(word.removesuffix("_codec"))
        else:
            for search in _codecs.searchers():
                info = search(word)
                if info is not None:
                    break
            else:
                raise LookupError("unknown encoding: " + encoding)
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
        _cache[word] = info
    return info


_unregister = unregister


def unregister(search_function):
    """Undo register(); forgets the codecs that were found."""
    _cache.clear()
    _unregister(search_function)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def encode(obj, encoding="utf-8", errors="strict"):
    """Return obj encoded; unlike str.encode() between any types."""
    return _first(lookup(encoding)[0](obj, errors), "encoder")


def decode(obj, encoding="utf-8", errors="strict"):
    """Return obj decoded; unlike bytes.decode() between any types."""
    if isinstance(obj, str) and _codecs.builtin_name(encoding) in ("unicode-escape",
                                                                    "raw-unicode-escape"):
        obj = obj.encode("utf-8", "surrogatepass")
    return _first(lookup(encoding)[1](obj, errors), "decoder")


def _first(answer, what):
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError(what + " must return a tuple (object, integer)")
    return answer[0]


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Yield the pieces of an iterator encoded."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := encoder.encode(piece):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Yield the pieces of an iterator decoded."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := decoder.decode(piece):
            yield output
    if output := decoder.decode(b"", True):
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file in binary mode and wrap it so that it is read and written as text."""
    import builtins
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        wrapped = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        wrapped.encoding = encoding
        return wrapped
    except BaseException:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Return a binary file in data_encoding for one that is in file_encoding."""
    data = lookup(data_encoding)
    inner = lookup(file_encoding or data_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, inner.streamreader,
                            inner.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding or data_encoding
    return recoder


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """Return the inverse; keys that are not unique lead to None."""
    inverse = {}
    for key, value in decoding_map.items():
        inverse[value] = None if value in inverse else key
    return inverse


def escape_decode(data, errors="strict"):
    """Return (bytes with the escapes of a bytes literal replaced, number of bytes used)."""
    if isinstance(data, str):
        data = data.encode("utf-8")
    out = bytearray()
    simple = {10: b"", 92: b"\\", 39: b"'", 34: b'"', 97: b"\a", 98: b"\b", 102: b"\f",
              110: b"\n", 114: b"\r", 116: b"\t", 118: b"\v"}
    i = 0
    while i < len(data):
        c = data[i]
        i += 1
        if c != 92:
            out.append(c)
            continue
        if i >= len(data):
            raise ValueError("Trailing \\ in string")
        c = data[i]
        i += 1
        if c in simple:
            out += simple[c]
        elif 48 <= c <= 55:
            end = i
            while end < len(data) and end < i + 2 and 48 <= data[end] <= 55:
                end += 1
            out.append(int(data[i - 1:end], 8) & 255)
            i = end
        elif c == 120:
            digits = bytes(data[i:i + 2])
            if len(digits) == 2 and digits.isalnum() and not digits.lower().strip(
                    b"0123456789abcdef"):
                out.append(int(digits, 16))
                i += 2
            elif errors == "strict":
                raise ValueError(f"invalid \\x escape at position {i - 2}")
            else:
                if errors == "replace":
                    out += b"?"
                i += digits[:1].isalnum()
        else:
            out += bytes((92, c))
    return bytes(out), len(data)


def escape_encode(data, errors="strict"):
    """Return (bytes as they stand in a bytes literal, number of bytes used)."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    text = repr(b'"' + data)[3:-1]
    return text.encode("ascii"), len(data)


# Their decoders take the end of what they get for the end of the data.
_WHOLE = "latin_1", "ascii", "unicode_escape", "raw_unicode_escape"


def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


def charmap_build(map):
    """Return the table for charmap_encode() that undoes a decoding table."""
    return {ord(c): i for i, c in enumerate(map)}


def charmap_encode(text, errors="strict", mapping=None, /):
    """Encode with a mapping of code points to bytes."""
    if mapping is None:
        return text.encode("latin-1", errors or "strict"), len(text)
    out, at = bytearray(), 0

    def find(c):
        try:
            found = mapping[ord(c)]
        except LookupError:
            return None
        if isinstance(found, int):
            if not 0 <= found < 256:
                raise TypeError("character mapping must be in range(256)")
            return bytes([found])
        if found is not None and not isinstance(found, bytes):
            raise TypeError("character mapping must return integer, bytes or None, "
                            f"not {type(found).__name__}")
        return found
    while at < len(text):
        found = find(text[at])
        if found is not None:
            out += found
            at += 1
            continue
        end = at + 1
        while end < len(text) and find(text[end]) is None:
            end += 1
        new, at = lookup_error(errors or "strict")(UnicodeEncodeError(
            "charmap", text, at, end, "character maps to <undefined>"))
        at += len(text) if at < 0 else 0
        out += new if isinstance(new, bytes) else b"".join(
            _mapped(find(c), text, at) for c in new)
    return bytes(out), len(text)


def _mapped(data, text, end):
    if data is None:
        raise UnicodeEncodeError("charmap", text, end - 1, end, "character maps to <undefined>")
    return data


def charmap_decode(data, errors="strict", mapping=None, /):
    """Decode with a mapping of bytes to characters."""
    data = bytes(data)
    if mapping is None:
        return data.decode("latin-1", errors or "strict"), len(data)
    out, at = [], 0
    while at < len(data):
        try:
            found = mapping[data[at]]
        except LookupError:
            found = None
        if isinstance(found, int):
            if not 0 <= found < 0x110000:
                raise TypeError("character mapping must be in range(0x110000)")
            found = chr(found)
        if found is None or found == "\ufffe":
            found, at = lookup_error(errors or "strict")(UnicodeDecodeError(
                "charmap", data, at, at + 1, "character maps to <undefined>"))
            at += len(data) if at < 0 else 0
        elif not isinstance(found, str):
            raise TypeError("character mapping must return integer, None or str")
        else:
            at += 1
        out.append(found)
    return "".join(out), len(data)


def _functions(prefix, name):
    def encode(obj, errors="strict", /):
        return obj.encode(name, errors or "strict"), len(obj)

    def decode(data, errors="strict", final=prefix in _WHOLE, /):
        if isinstance(data, str) and "escape" in prefix:
            data = data.encode()
        return _codecs.decode(data, name, errors or "strict", bool(final))
    encode.__name__ = encode.__qualname__ = prefix + "_encode"
    decode.__name__ = decode.__qualname__ = prefix + "_decode"
    return encode, decode


utf_8_encode, utf_8_decode = _functions("utf_8", "utf-8")
utf_16_encode, utf_16_decode = _functions("utf_16", "utf-16")
utf_16_le_encode, utf_16_le_decode = _functions("utf_16_le", "utf-16-le")
utf_16_be_encode, utf_16_be_decode = _functions("utf_16_be", "utf-16-be")
utf_32_encode, utf_32_decode = _functions("utf_32", "utf-32")
utf_32_le_encode, utf_32_le_decode = _functions("utf_32_le", "utf-32-le")
utf_32_be_encode, utf_32_be_decode = _functions("utf_32_be", "utf-32-be")
unicode_escape_encode, unicode_escape_decode = _functions("unicode_escape", "unicode_escape")
raw_unicode_escape_encode, raw_unicode_escape_decode = _functions("raw_unicode_escape",
                                                                  "raw_unicode_escape")
latin_1_encode, latin_1_decode = _functions("latin_1", "latin-1")
ascii_encode, ascii_decode = _functions("ascii", "ascii")


# ---- error handlers

def _bad(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception):
    """Raise the exception."""
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception):
    """Leave out what cannot be converted."""
    if not isinstance(exception, UnicodeError):
        raise _bad(exception)
    return "", exception.end


def replace_errors(exception):
    """Put a question mark, or U+FFFD, instead."""
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * (exception.end - exception.start), exception.end
    raise _bad(exception)


def _each(exception, form):
    return "".join(map(form, exception.object[exception.start:exception.end])), exception.end


def xmlcharrefreplace_errors(exception):
    """Put the number of the character instead, as XML writes it."""
    if not isinstance(exception, UnicodeEncodeError):
        raise _bad(exception)
    return _each(exception, lambda c: f"&#{ord(c)};")


def _escaped(c):
    code = c if isinstance(c, int) else ord(c)
    return (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536
            else f"\\U{code:08x}")


def backslashreplace_errors(exception):
    """Put an escape sequence instead."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise _bad(exception)
    return _each(exception, _escaped)


def namereplace_errors(exception):
    r"""Put \N{name} instead, an escape sequence where there is no name."""
    if not isinstance(exception, UnicodeEncodeError):
        raise _bad(exception)
    import unicodedata

    def form(c):
        name = unicodedata.name(c, "")
        return f"\\N{{{name}}}" if name else _escaped(c)
    return _each(exception, form)


def _surrogateescape(exception):
    part = exception.object[exception.start:exception.end] if isinstance(
        exception, UnicodeError) else ""
    if isinstance(exception, UnicodeEncodeError):
        if all(0xdc80 <= ord(c) <= 0xdcff for c in part):
            return bytes(ord(c) - 0xdc00 for c in part), exception.end
        raise exception
    if isinstance(exception, UnicodeDecodeError):
        text = ""
        for byte in part[:4]:
            if byte < 128:
                break
            text += chr(0xdc00 + byte)
        if not text:
            raise exception
        return text, exception.start + len(text)
    raise _bad(exception)


def _surrogatepass(exception):
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        if not exception.encoding.lower().startswith("utf"):
            raise exception
        return part.encode(exception.encoding, "surrogatepass"), exception.end
    if isinstance(exception, UnicodeDecodeError):
        if not exception.encoding.lower().startswith("utf"):
            raise exception
        size = 4 if "32" in exception.encoding else 2 if "16" in exception.encoding else 3
        part = exception.object[exception.start:exception.start + size]
        return part.decode(exception.encoding, "surrogatepass"), exception.start + size
    raise _bad(exception)


_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors, "surrogateescape": _surrogateescape,
    "surrogatepass": _surrogatepass,
}


def lookup_error(name):
    """Return the error handler of that name; LookupError when there is none."""
    return _HANDLERS[name] if name in _HANDLERS else _codecs.lookup_error(name)
