# library: libz.so.1
import gzip, io, os, tempfile
def tried(f, *args, **kw):
    try: return f(*args, **kw)
    except Exception as e: return type(e).__name__ + ": " + str(e)
packed = gzip.compress(b"hello " * 100, mtime=0)
print(packed[:10], gzip.decompress(packed) == b"hello " * 100, gzip.decompress(packed + packed + b"\0\0")[-6:])
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.txt.gz")
    with gzip.open(path, "wt", encoding="utf-8") as file:
        print(file.write("line one\n"), file.write("zwölf\n"))
    with gzip.open(path, "rt", encoding="utf-8") as file:
        print(file.readlines())
    with gzip.open(path, "ab") as file:
        file.write(b"more\n")
    with gzip.open(path) as file:
        print(file.read(4), file.tell(), file.readline(), file.seek(2), file.read(3), file.seek(-2, 1), file.read())
        print(file.seek(0), file.peek(3)[:3], file.read1(5), file.readable(), file.writable(), file.name == path)
        file.rewind()
        print(list(file))
        print(tried(file.write, b"x"))
    print(tried(file.read), file.closed)
    with gzip.GzipFile(path, "wb", mtime=1) as file:
        file.write(b"abc")
        file.seek(5)
        file.write(b"d")
        print(file.tell(), tried(file.read), tried(file.seek, 0))
    print(gzip.open(path).read())
    with open(path, "rb") as raw:
        data = raw.read()
    print(data[10:16], gzip.GzipFile(fileobj=io.BytesIO(data)).read(), tried(gzip.open, path, "rtb"), tried(gzip.open, 5), tried(gzip.open, path, "rb", encoding="x"))
bad = bytearray(packed)
bad[-5] ^= 1
print(tried(gzip.decompress, packed[:-1])[:8], tried(gzip.decompress, bytes(bad))[:29], tried(gzip.decompress, b"xx123456789012"), gzip.decompress(b""))
buffer = io.BytesIO()
with gzip.open(buffer, "wb", compresslevel=1) as file:
    file.write(memoryview(b"view"))
    file.flush()
print(gzip.decompress(buffer.getvalue()))
