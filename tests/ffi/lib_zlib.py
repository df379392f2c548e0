# ours: CPython has no module ffi
# library: libz.so.1
import ffi

z = ffi.load("z", cdef="""
typedef void *(*alloc_func)(void *opaque, unsigned items, unsigned size);
typedef void (*free_func)(void *opaque, void *address);
typedef struct z_stream_s {
    const unsigned char *next_in;
    unsigned avail_in;
    unsigned long total_in;
    unsigned char *next_out;
    unsigned avail_out;
    unsigned long total_out;
    const char *msg;
    void *state;
    alloc_func zalloc;
    free_func zfree;
    void *opaque;
    int data_type;
    unsigned long adler, reserved;
} z_stream;
const char *zlibVersion(void);
unsigned long crc32(unsigned long crc, const unsigned char *data, unsigned size);
unsigned long compressBound(unsigned long size);
int compress(unsigned char *to, unsigned long *to_size, const unsigned char *from, unsigned long size);
int uncompress(unsigned char *to, unsigned long *to_size, const unsigned char *from, unsigned long size);
int deflateInit_(z_stream *stream, int level, const char *version, int stream_size);
int deflate(z_stream *stream, int flush);
int deflateEnd(z_stream *stream);
int inflateInit_(z_stream *stream, const char *version, int stream_size);
int inflate(z_stream *stream, int flush);
int inflateEnd(z_stream *stream);
#define Z_FINISH 4
#define Z_STREAM_END 1
enum { Z_OK, Z_DATA_ERROR = -3 };
""")
print(ffi.string(z.zlibVersion())[:2], hex(z.crc32(0, b"123456789", 9)))

text = b"the same text again and again, " * 100
room = bytearray(z.compressBound(len(text)))
size = ffi.new("unsigned long *", len(room))
print(z.compress(room, size, text, len(text)) == z.Z_OK, size[0] < 100)
back, back_size = bytearray(len(text)), ffi.new("unsigned long *", len(text))
print(z.uncompress(back, back_size, room, size[0]), bytes(back) == text)
print(z.uncompress(back, back_size, b"no zlib data", 12) == z.Z_DATA_ERROR)

# a stream whose memory comes from Python
ffi.cdef("void *calloc(size_t items, size_t size); void free(void *);")
live = set()


def take(opaque, items, size):
    memory = ffi.C.calloc(items, size)
    live.add(int(ffi.cast("size_t", memory)))
    return memory


def give(opaque, address):
    live.discard(int(ffi.cast("size_t", address)))
    ffi.C.free(address)


zalloc, zfree = ffi.callback("void *(void *, unsigned, unsigned)", take), ffi.callback("void (void *, void *)", give)
stream = ffi.new("z_stream *")
stream.zalloc, stream.zfree = zalloc, zfree
print(z.deflateInit_(stream, 9, z.zlibVersion(), ffi.sizeof("z_stream")), len(live) > 0)
source = ffi.from_buffer(text)
out = bytearray(len(text))
target = ffi.from_buffer(out)
stream.next_in, stream.avail_in = ffi.cast("const unsigned char *", source), len(text)
stream.next_out, stream.avail_out = ffi.cast("unsigned char *", target), len(out)
print(z.deflate(stream, z.Z_FINISH) == z.Z_STREAM_END, stream.total_in, stream.total_out == size[0])
print(z.deflateEnd(stream), live)

packed = bytes(out[:stream.total_out])
stream = ffi.new("z_stream *")
stream.zalloc, stream.zfree = zalloc, zfree
print(z.inflateInit_(stream, z.zlibVersion(), ffi.sizeof("z_stream")))
small, result = bytearray(100), bytearray()
view = ffi.from_buffer(small)
stream.next_in, stream.avail_in = ffi.cast("const unsigned char *", ffi.from_buffer(packed)), len(packed)
status = 0
while status == z.Z_OK:
    stream.next_out, stream.avail_out = ffi.cast("unsigned char *", view), len(small)
    status = z.inflate(stream, 0)
    result += small[:len(small) - stream.avail_out]
print(status, bytes(result) == text, z.inflateEnd(stream), live)
