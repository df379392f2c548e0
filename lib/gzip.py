"""Files in gzip format, over zlib."""
import io
import os
import struct
import time
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

READ, WRITE = 'rb', 'wb'
_COMPRESS_LEVEL_FAST, _COMPRESS_LEVEL_TRADEOFF, _COMPRESS_LEVEL_BEST = 1, 6, 9
FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
_CHUNK = 128 * 1024


class BadGzipFile(OSError):
    """The data is not in gzip format."""


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """Opens a gzip file, in binary mode or ('rt', 'wt', …) as text."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, mode.replace('t', ''), compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, mode.replace('t', ''), compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file


def _header(name, level, mtime):
    flags = FNAME if name else 0
    extra = 2 if level == _COMPRESS_LEVEL_BEST else 4 if level == _COMPRESS_LEVEL_FAST else 0
    head = struct.pack('<BBBBLBB', 0x1f, 0x8b, 8, flags, int(mtime) & 0xffffffff, extra, 255)
    return head + (name + b'\0' if name else b'')


def compress(data, compresslevel=9, *, mtime=None):
    """All of data as one gzip member."""
    packer = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = packer.compress(data) + packer.flush()
    end = struct.pack('<LL', zlib.crc32(data), len(data) & 0xffffffff)
    return _header(b'', compresslevel, time.time() if mtime is None else mtime) + body + end


def decompress(data):
    """All members of data, decompressed."""
    return GzipFile(fileobj=io.BytesIO(data)).read()


class _Reader(io.RawIOBase):
    """The decompressed stream of all members."""

    def __init__(self, file):
        self._file = file
        self._packed = b''
        self._start()

    def _start(self):
        self._unpacker = None
        self.mtime = None
        self._position = 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def _need(self, count):
        while len(self._packed) < count:
            more = self._file.read(_CHUNK)
            if not more:
                raise EOFError('Compressed file ended before the end-of-stream marker was reached')
            self._packed += more
        taken, self._packed = self._packed[:count], self._packed[count:]
        return taken

    def _need_text(self):
        while self._need(1) != b'\0':
            pass

    def _read_header(self):
        """False at the end of the file."""
        self._packed = self._packed.lstrip(b'\0') if self.mtime is not None else self._packed
        if not self._packed:
            self._packed = self._file.read(_CHUNK)
            if self.mtime is not None:
                self._packed = self._packed.lstrip(b'\0')
        if not self._packed:
            return False
        magic = self._need(2)
        if magic != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({magic!r})')
        method, flags, mtime, _, _ = struct.unpack('<BBLBB', self._need(8))
        if method != 8:
            raise BadGzipFile('Unknown compression method')
        self.mtime = mtime
        if flags & FEXTRA:
            self._need(struct.unpack('<H', self._need(2))[0])
        if flags & FNAME:
            self._need_text()
        if flags & FCOMMENT:
            self._need_text()
        if flags & FHCRC:
            self._need(2)
        self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        self._crc, self._size = 0, 0
        return True

    def _read_end(self):
        self._packed = self._unpacker.unused_data
        self._unpacker = None
        crc, size = struct.unpack('<LL', self._need(8))
        if crc != self._crc:
            raise BadGzipFile(f'CRC check failed {hex(crc)} != {hex(self._crc)}')
        if size != self._size & 0xffffffff:
            raise BadGzipFile('Incorrect length of data produced')

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        while size:
            if self._unpacker is None and not self._read_header():
                return b''
            if self._unpacker.eof:
                self._read_end()
                continue
            packed = self._unpacker.unconsumed_tail or self._packed
            if not packed:
                packed = self._file.read(_CHUNK)
                if not packed:
                    raise EOFError('Compressed file ended before the end-of-stream marker was '
                                   'reached')
            self._packed = b''
            out = self._unpacker.decompress(packed, size)
            if out:
                self._crc = zlib.crc32(out, self._crc)
                self._size += len(out)
                self._position += len(out)
                return out
        return b''

    def readall(self):
        parts = []
        while part := self.read(_CHUNK):
            parts.append(part)
        return b''.join(parts)

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast('B') as target:
            data = self.read(len(target))
            target[:len(data)] = data
        return len(data)

    def tell(self):
        return self._position

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._position
        elif whence == io.SEEK_END:
            while self.read(_CHUNK):
                pass
            offset += self._position
        if offset < self._position:
            self._file.seek(0)
            self._packed = b''
            self._start()
        while self._position < offset:
            if not self.read(min(_CHUNK, offset - self._position)):
                break
        return self._position


class GzipFile(io.BufferedIOBase):
    """A gzip file that is read or written as if it were not compressed."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        if mode and 'b' not in mode:
            mode += 'b'
        self._own = None
        if fileobj is None:
            fileobj = self._own = io.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        self.name = os.fspath(filename)
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self.fileobj = fileobj
        if mode.startswith('r'):
            self.mode = READ
            self._raw = _Reader(fileobj)
            self._buffer = io.BufferedReader(self._raw, _CHUNK)
        elif mode[:1] in ('w', 'a', 'x'):
            self.mode = WRITE
            self._start_member(compresslevel, mtime)
        else:
            raise ValueError(f'Invalid mode: {mode!r}')

    def _start_member(self, level, mtime):
        self._packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._crc, self._size = 0, 0
        name = os.path.basename(self.name)
        try:
            name = name if isinstance(name, bytes) else name.encode('latin-1')
        except UnicodeEncodeError:
            name = b''
        if name.endswith(b'.gz'):
            name = name[:-3]
        self.fileobj.write(_header(name, level, time.time() if mtime is None else mtime))

    def __repr__(self):
        return f'<gzip {self.fileobj!r} {hex(id(self))}>'

    @property
    def mtime(self):
        return self._raw.mtime if self.mode == READ else None

    @property
    def closed(self):
        return self.fileobj is None

    def _check(self, mode):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')
        if self.mode != mode:
            name = 'write' if mode == WRITE else 'read'
            import errno
            raise OSError(errno.EBADF, f'{name}() on {"read" if mode == WRITE else "write"}-only '
                                       'GzipFile object')

    def write(self, data):
        self._check(WRITE)
        data = memoryview(data).cast('B')
        if len(data):
            self.fileobj.write(self._packer.compress(data))
            self._size += len(data)
            self._crc = zlib.crc32(data, self._crc)
        return len(data)

    def read(self, size=-1):
        self._check(READ)
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check(READ)
        return self._buffer.read1(size)

    def peek(self, n):
        self._check(READ)
        return self._buffer.peek(n)

    def readinto(self, buffer):
        self._check(READ)
        return self._buffer.readinto(buffer)

    def readline(self, size=-1):
        self._check(READ)
        return self._buffer.readline(size)

    def flush(self, mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')
        if self.mode == WRITE:
            self.fileobj.write(self._packer.flush(mode))
            self.fileobj.flush()

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        try:
            if self.mode == WRITE:
                file.write(self._packer.flush())
                file.write(struct.pack('<LL', self._crc, self._size & 0xffffffff))
        finally:
            own, self._own = self._own, None
            if own:
                own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        return self._size if self.mode == WRITE else self._buffer.tell()

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == READ:
            self._check(READ)
            return self._buffer.seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError('Seek from end not supported')
        if offset < self._size:
            raise OSError('Negative seek in write mode')
        while self._size < offset:
            self.write(bytes(min(_CHUNK, offset - self._size)))
        return self._size

    def rewind(self):
        """Back to the start of the decompressed data."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.seek(0)
