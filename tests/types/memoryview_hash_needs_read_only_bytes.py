import array

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"abcdef")[::2]) == hash(b"ace"), hash(memoryview(b"ab").cast("c")) == hash(b"ab"))
t(hash, memoryview(bytearray(b"abc")))
print(hash(memoryview(bytearray(b"abc")).toreadonly() if False else memoryview(b"abc").toreadonly()) == hash(b"abc"))
t(hash, memoryview(b"abcd").cast("h"))
print({memoryview(b"k"): 1}[b"k"], memoryview(b"k") in {b"k"})
print(hash(memoryview(b"abcd").cast("B", [2, 2])) == hash(b"abcd"))
