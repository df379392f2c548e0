"""Deflate compression, by libz through ffi.

The functions are declared under names of their own, so that programs may declare zlib.h as well.
"""
import ffi

try:
    _z = ffi.load('z', cdef='''
        struct _zlib_stream {
            const unsigned char *next_in; unsigned avail_in; unsigned long total_in;
            unsigned char *next_out; unsigned avail_out; unsigned long total_out;
            const char *msg; void *state, *zalloc, *zfree, *opaque;
            int data_type; unsigned long adler, reserved;
        };
        const char *_zlib_version(void) asm("zlibVersion");
        unsigned long _zlib_crc32(unsigned long, const unsigned char *, unsigned) asm("crc32");
        unsigned long _zlib_adler32(unsigned long, const unsigned char *, unsigned) asm("adler32");
        int _zlib_deflate_init(struct _zlib_stream *, int, int, int, int, int, const char *, int)
            asm("deflateInit2_");
        int _zlib_deflate(struct _zlib_stream *, int) asm("deflate");
        int _zlib_deflate_end(struct _zlib_stream *) asm("deflateEnd");
        int _zlib_deflate_copy(struct _zlib_stream *, struct _zlib_stream *) asm("deflateCopy");
        int _zlib_deflate_dictionary(struct _zlib_stream *, const unsigned char *, unsigned)
            asm("deflateSetDictionary");
        int _zlib_inflate_init(struct _zlib_stream *, int, const char *, int) asm("inflateInit2_");
        int _zlib_inflate(struct _zlib_stream *, int) asm("inflate");
        int _zlib_inflate_end(struct _zlib_stream *) asm("inflateEnd");
        int _zlib_inflate_copy(struct _zlib_stream *, struct _zlib_stream *) asm("inflateCopy");
        int _zlib_inflate_dictionary(struct _zlib_stream *, const unsigned char *, unsigned)
            asm("inflateSetDictionary");
    ''')
except OSError as e:
    raise ImportError(f'zlib needs the library libz (Debian: zlib1g, Alpine: zlib): {e}') from None

__version__ = '1.0'
ZLIB_RUNTIME_VERSION = ZLIB_VERSION = _z._zlib_version().str()
MAX_WBITS = 15
DEFLATED = DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
_STREAM_END, _NEED_DICT, _BUF_ERROR = 1, 2, -5
_CHUNK_MAX = 1 << 30  # what the library's unsigned ints certainly hold

_MEANINGS = {-2: 'inconsistent stream state', -3: 'invalid input data',
             -5: 'incomplete or truncated stream'}


class error(Exception):
    """A stream that is broken, or was used wrongly."""


def _bytes(data):
    try:
        return memoryview(data).cast('B')
    except TypeError:
        raise TypeError('a bytes-like object is required, not '
                        + repr(type(data).__name__)) from None


def _fail(stream, status, doing):
    message = stream.msg.str() if stream.msg else _MEANINGS.get(status)
    if status == -4:
        raise MemoryError("Can't allocate memory for compression object")
    raise error(f'Error {status} {doing}' + (f': {message}' if message else ''))


def _checksum(function, data, value):
    view = _bytes(data)
    value &= 0xffffffff
    for start in range(0, len(view), _CHUNK_MAX):
        part = view[start:start + _CHUNK_MAX]
        value = function(value, part, len(part))
    return value


def crc32(data, value=0, /):
    """CRC-32 of data, going on from value."""
    return _checksum(_z._zlib_crc32, data, value)


def adler32(data, value=1, /):
    """Adler-32 of data, going on from value."""
    return _checksum(_z._zlib_adler32, data, value)


def _run(stream, step, data, flush, doing, limit=0):
    """Feeds data and collects what comes out, at most limit bytes of it; (output, status)."""
    out = bytearray()
    size = DEF_BUF_SIZE if limit <= 0 else min(limit, DEF_BUF_SIZE)
    fed = 0
    while True:
        part = data[fed:fed + _CHUNK_MAX]
        last = fed + len(part) == len(data)
        stream.avail_in = len(part)
        source = ffi.from_buffer('const unsigned char[]', part) if len(part) else None
        stream.next_in = source
        while True:
            target = ffi.new('unsigned char[]', size)
            stream.next_out = target
            stream.avail_out = size
            status = step(stream, flush if last else Z_NO_FLUSH)
            if status < 0 and status != _BUF_ERROR:
                _fail(stream, status, doing)
            out += ffi.buffer(target, size - stream.avail_out)
            room_left = stream.avail_out
            if 0 < limit <= len(out):
                break
            if room_left or status in (_STREAM_END, _NEED_DICT):
                break
            size = min(size * 2, 1 << 20) if limit <= 0 else min(size * 2, limit - len(out))
        fed += len(part) - stream.avail_in
        stream.next_in = None
        if last or status in (_STREAM_END, _NEED_DICT) or 0 < limit <= len(out):
            return bytes(out), status, fed


class _Compress:
    """What compressobj() makes."""

    def __init__(self, level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS,
                 memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
        stream = ffi.new('struct _zlib_stream *')
        status = _z._zlib_deflate_init(stream, level, method, wbits, memLevel, strategy,
                                       ZLIB_VERSION, ffi.sizeof('struct _zlib_stream'))
        if status == -2:
            raise ValueError('Invalid initialization option')
        if status:
            _fail(stream, status, 'while creating compression object')
        self._stream = ffi.gc(stream, _z._zlib_deflate_end)
        self._finished = False
        if zdict is not None:
            zdict = _bytes(zdict)
            if _z._zlib_deflate_dictionary(stream, zdict, len(zdict)):
                raise ValueError('Invalid dictionary')

    def _step(self, data, flush, doing):
        if self._finished:
            raise error(f'Error -2 {doing}: inconsistent stream state')
        return _run(self._stream, _z._zlib_deflate, _bytes(data), flush, doing)[0]

    def compress(self, data, /):
        return self._step(data, Z_NO_FLUSH, 'while compressing data')

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b''
        out = self._step(b'', mode, 'while flushing')
        self._finished = mode == Z_FINISH
        return out

    def copy(self):
        if self._finished:
            raise ValueError('Inconsistent stream state')
        return _copy(self, _z._zlib_deflate_copy, _z._zlib_deflate_end)

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


def _copy(self, function, end):
    other = object.__new__(type(self))
    other.__dict__.update(self.__dict__)
    stream = ffi.new('struct _zlib_stream *')
    status = function(stream, self._stream)
    if status:
        _fail(stream, status, 'while copying')
    other._stream = ffi.gc(stream, end)
    return other


class _Decompress:
    """What decompressobj() makes."""

    def __init__(self, wbits=MAX_WBITS, zdict=None):
        stream = ffi.new('struct _zlib_stream *')
        status = _z._zlib_inflate_init(stream, wbits, ZLIB_VERSION,
                                       ffi.sizeof('struct _zlib_stream'))
        if status == -2:
            raise ValueError('Invalid initialization option')
        if status:
            _fail(stream, status, 'while creating decompression object')
        self._stream = ffi.gc(stream, _z._zlib_inflate_end)
        self._dictionary = None if zdict is None else _bytes(zdict)
        self.unused_data = self.unconsumed_tail = b''
        self.eof = False
        if self._dictionary is not None and wbits < 0:
            self._use_dictionary()

    def _use_dictionary(self):
        if _z._zlib_inflate_dictionary(self._stream, self._dictionary, len(self._dictionary)):
            raise error('Error -3 while setting zdict: invalid dictionary')

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        return self._step(data, max_length, Z_SYNC_FLUSH)

    def _step(self, data, limit, flush):
        data = _bytes(data)
        doing = 'while decompressing data'
        if self.eof:
            self.unused_data += bytes(data)
            return b''
        out, status, fed = _run(self._stream, _z._zlib_inflate, data, flush, doing, limit)
        if status == _NEED_DICT:
            if self._dictionary is None:
                _fail(self._stream, status, doing)
            self._use_dictionary()
            more, status, again = _run(self._stream, _z._zlib_inflate, data[fed:], flush, doing,
                                       limit)
            out += more
            fed += again
        rest = bytes(data[fed:])
        if status == _STREAM_END:
            self.eof = True
            self.unused_data = rest
            self.unconsumed_tail = b''
        else:
            self.unconsumed_tail = rest
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return self._step(self.unconsumed_tail, 0, Z_FINISH)

    def copy(self):
        return _copy(self, _z._zlib_inflate_copy, _z._zlib_inflate_end)

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()


compressobj = _Compress
decompressobj = _Decompress


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """All of data, compressed."""
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    packer = _Compress(level, wbits=wbits)
    return packer.compress(data) + packer.flush()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """All of data, decompressed; data must be one whole stream."""
    unpacker = _Decompress(wbits)
    out = unpacker.decompress(data)
    if not unpacker.eof:
        _fail(unpacker._stream, _BUF_ERROR, 'while decompressing data')
    return out
