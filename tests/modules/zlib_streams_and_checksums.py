# library: libz.so.1
import zlib
data = b"the quick brown fox " * 500 + bytes(range(256)) * 20
def tried(f, *args, **kw):
    try: return f(*args, **kw)
    except Exception as e: return type(e).__name__ + ": " + str(e)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.crc32(b""), zlib.adler32(memoryview(b"abc")))
for level in (-1, 0, 1, 9):
    packed = zlib.compress(data, level)
    print(level, zlib.decompress(packed) == data, len(packed) < len(data))
for wbits in (-15, 15, 31):
    packed = zlib.compress(data, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits) == data, zlib.decompress(packed, wbits=wbits, bufsize=1) == data)
c = zlib.compressobj()
parts = [c.compress(data[i:i + 100]) for i in range(0, len(data), 100)]
other = c.copy()
parts.append(c.flush())
print(zlib.decompress(b"".join(parts)) == data, len(other.flush()) > 0)
print(tried(c.compress, b"x"))
d = zlib.decompressobj()
out = b""
for byte in b"".join(parts) + b"tail":
    out += d.decompress(bytes([byte]))
print(out == data, d.eof, d.unused_data, d.unconsumed_tail)
d = zlib.decompressobj()
first = d.decompress(zlib.compress(data), 10)
print(first, len(d.unconsumed_tail) > 0, d.eof)
rest = d.decompress(d.unconsumed_tail)
print(first + rest + d.flush() == data, d.eof)
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b"abc") + b"more"), d.unused_data)
c = zlib.compressobj(zdict=b"quick brown")
packed = c.compress(b"the quick brown fox") + c.flush()
print(zlib.decompressobj(zdict=b"quick brown").decompress(packed), tried(zlib.decompress, packed))
print(tried(zlib.decompress, b"not zlib at all"))
print(tried(zlib.decompress, zlib.compress(data)[:-5]), tried(zlib.compress, data, 12))
print(tried(zlib.compress, "text"), tried(zlib.decompressobj, 99), tried(zlib.compressobj, 99))
print(tried(zlib.decompressobj().decompress, b"", -1))
print(len(zlib.compress(b"")), zlib.decompress(zlib.compress(b"")), zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_BEST_COMPRESSION)
c = zlib.compressobj()
print(zlib.decompressobj().decompress(c.compress(b"now") + c.flush(zlib.Z_SYNC_FLUSH)))
