b = b"hello"
print(b, len(b), b[0], b[1:3], b + b"!", b * 2, b"ell" in b, 104 in b)
print(b.upper(), b.find(b"l"), b.split(b"l"), b.replace(b"l", b"L"), b.decode(), "é".encode())
print(list(b), bytes([65, 66]), bytes(3), b == b"hello", b < b"help", b.hex())
print(b"-".join([b"a", b"b"]))
a = bytearray(b)
a[0] = 72
a.append(33)
print(a, bytes(a), len(a), a == b"Hello!")
m = memoryview(a)
m[1] = 69
print(a, m[0], bytes(m[1:3]))
