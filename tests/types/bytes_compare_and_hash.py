import sys
print(b"a" < b"b", b"a" < b"ab", b"\xff" > b"a", b"a" == bytearray(b"a"))
print(b"a" == memoryview(b"a"), b"a" == "a", b"a" != "a", b"" == bytes())
print(b"abc" >= bytearray(b"abb"))
print(hash(b"abc") == hash(bytes([97, 98, 99])), hash(memoryview(b"abc")) == hash(b"abc"))
print({b"k": 1}[bytes(b"k")], sorted([b"b", b"a", b""]), max(b"abz"), sum(b"\x01\x02"))
for f in (lambda: b"a" < "a", lambda: b"a" < 1, lambda: hash(bytearray(b"a")),
        lambda: {bytearray(): 1}):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class B(bytes):
    def __new__(cls, *a):
        return super().__new__(cls, b"<" + bytes(*a) + b">")

b = B(b"x")
print(b, type(b), type(b + b"y"), type(b[:]), b.__bytes__(), type(bytes(b)))
