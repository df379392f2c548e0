import io

class Slow(io.RawIOBase):
    def __init__(self, data, step):
        self.data, self.step = data, step
    def readable(self):
        return True
    def readinto(self, b):
        n = min(self.step, len(b), len(self.data))
        b[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

data = b"a\r\nb\rc\nd\r\r\ne\r"
for step in (1, 2, 3, 100):
    for nl in (None, "", "\n", "\r", "\r\n"):
        t = io.TextIOWrapper(io.BufferedReader(Slow(data, step), 4), encoding="ascii",
            newline=nl)
        t._CHUNK_SIZE = 2
        print(step, repr(nl), t.readlines(), t.newlines)
u = io.TextIOWrapper(io.BufferedReader(Slow("é€😀\r\nzé".encode(), 1), 2), encoding="utf-8")
print([u.read(1) for i in range(9)])
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode("a\r")), repr(d.decode("\nb\r")), repr(d.decode("", True)), d.newlines)
