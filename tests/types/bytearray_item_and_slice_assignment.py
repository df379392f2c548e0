b = bytearray(b"0123456789")
b[0] = 65
b[-1] = 0x5A
b[1:3] = b"xyz"
print(b)
b[2:2] = b"--"
b[5:8] = b""
print(b)
b[::2] = bytes(len(b[::2]))
print(b)
b[:] = [1, 2, 3]
print(b)
b[1:] = bytearray(b"abc")
b[1:2] = b
print(b)
b[0:1] = memoryview(b"mv")
b[-2:] = range(3)
print(b)
del b[0], b[-1], b[1:3]
print(b)
del b[::2]
print(b)

def setitem(i, v):
    b[i] = v

for i, v in ((0, 256), (0, "a"), (0, b"a"), (100, 1), (slice(0, 1), "str"),
        (slice(0, 4, 2), b"abc"), (slice(0, 1), 5), ("k", 1), (slice(0, 2), [256]),
        (slice(0, 1), ["x"])):
    try:
        setitem(i, v)
    except Exception as e:
        print(type(e).__name__, e)
try:
    del b[50]
except IndexError as e:
    print(type(e).__name__, e)
print(b)
