class B(bytes):
    def __getitem__(self, i):
        return "item"
    def __len__(self):
        return 99

b = B(b"abc")
b.tag = 1
print(b, b[0], len(b), b.tag, type(b + b"d").__name__, type(b.upper()).__name__)
print(type(b[:1]), list(b), b == b"abc", hash(b) == hash(b"abc"), b.find(b"c"), bytes(b))
print(type(bytes(b)).__name__, b.hex(), B.fromhex("00"), type(B.fromhex("00")).__name__)
print(bytes.__len__(b), isinstance(b, bytes), {b: 1}[b"abc"], b"".join([b, b]))
print(B("é", "utf-8").decode(), B(3) == bytes(3))

class BA(bytearray):
    def append(self, x):
        super().append(x * 2)

a = BA(b"a")
a.append(10)
a += b"z"
print(a, type(a).__name__, type(a + b"").__name__, type(a.copy()).__name__, type(a[:]).__name__)
