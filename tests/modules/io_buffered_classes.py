import io

class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data, self.pos, self.log = data, 0, []
    def readable(self):
        return True
    def readinto(self, b):
        n = min(len(b), 4, len(self.data) - self.pos)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        self.log.append(n)
        return n

r = Raw(b"0123456789ab")
b = io.BufferedReader(r, 8)
print(b.read(2), b.peek(1)[:2], b.read1(100), b.read(), b.read(1), b.readable())
print(b.writable(), b.raw is r)
print(Raw(b"xyz\nq").readline(), Raw(b"all data here").readall(), Raw(b"abc").read(2))
print(list(io.BufferedReader(Raw(b"a\nb"))))

class W(io.RawIOBase):
    def __init__(self):
        self.chunks = []
    def writable(self):
        return True
    def write(self, b):
        self.chunks.append(bytes(b))
        return len(b)

w = W()
bw = io.BufferedWriter(w, 4)
bw.write(b"ab")
print(w.chunks)
bw.write(b"cdefgh")
bw.flush()
print(b"".join(w.chunks), bw.closed)
bw.close()
print(bw.closed, w.closed)
rw = io.BufferedRWPair(Raw(b"in"), W())
print(rw.read(), rw.write(b"x"), rw.readable(), rw.writable())
rnd = io.BufferedRandom(io.BytesIO(b"abcdef"))
print(rnd.read(2), rnd.write(b"XY"), rnd.seek(0), rnd.read())
for f in (lambda: io.BufferedReader(W()), lambda: io.BufferedWriter(Raw(b"")),
        lambda: io.BufferedReader(Raw(b""), 0), lambda: bw.write(b"x"),
        lambda: io.RawIOBase().read(), lambda: io.IOBase().seek(0),
        lambda: Raw(b"").write(b"x"), lambda: b.write(b"x"), lambda: b.seek(0),
        lambda: io.BufferedReader(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
print(io.UnsupportedOperation.__mro__[1:3], io.open is open)
print(io.BlockingIOError is BlockingIOError, isinstance(io.BytesIO(), io.BufferedIOBase))
print(isinstance(io.StringIO(), io.TextIOBase))
