b = bytearray(b"0123456789")
m = memoryview(b)
m[2:8] = m[0:6]
print(b)
b[:] = b"0123456789"
m[0:6] = m[2:8]
print(b)
b[:] = b"0123456789"
m[::2] = m[1::2]
print(b)
b[:] = b"0123456789"
m[::-1] = bytes(m)
print(b)
try:
    m[0:2] = m[0:3]
except ValueError as e:
    print(type(e).__name__, e)
