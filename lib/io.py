"""Streams: files, memory, text. The types are written in C, in module _io."""

import _io
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, UnsupportedOperation, open, open_code,
                 FileIO, BytesIO, StringIO, BufferedReader, BufferedWriter, BufferedRandom,
                 TextIOWrapper, text_encoding, IOBase, RawIOBase, BufferedIOBase, TextIOBase)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO",
           "StringIO", "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair",
           "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET",
           "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class BufferedRWPair(BufferedIOBase):
    """A reader and a writer as one stream, for pipes and sockets."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readable(self):
        return self.reader.readable()

    def write(self, data, /):
        return self.writer.write(data)

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def isatty(self):
        return self.writer.isatty() or self.reader.isatty()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


class IncrementalNewlineDecoder:
    """Wraps an incremental decoder (None: text comes in) and translates its line ends."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._cr = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._cr and (text or final):
            text = "\r" + text
            self._cr = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._cr = True
        pairs = text.count("\r\n")
        self._seen |= (text.count("\n") > pairs) | (text.count("\r") > pairs) << 1 | \
            (pairs > 0) << 2
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        state, flags = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return state, flags << 1 | self._cr

    def setstate(self, state):
        state, flags = state
        self._cr = bool(flags & 1)
        if self.decoder is not None:
            self.decoder.setstate((state, flags >> 1))

    def reset(self):
        self._seen = 0
        self._cr = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        found = tuple(end for bit, end in ((2, "\r"), (1, "\n"), (4, "\r\n"))
                      if self._seen & bit)
        return found if len(found) > 1 else found[0] if found else None
