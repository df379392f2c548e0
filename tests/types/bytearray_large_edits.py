# slow:
b = bytearray()
for i in range(1000):
    b.append(i & 255)
    if i % 3 == 0:
        b.insert(0, 255)
    if i % 7 == 0:
        del b[len(b) // 2]
print(len(b), sum(b), bytes(b[:8]), bytes(b[-8:]))
for i in range(500):
    b.pop(0)
print(len(b), sum(b), b[0], b[-1])
b[10:20] = b"x" * 100
b[0:50] = b""
del b[::3]
print(len(b), sum(b))
b += b * 2
b.reverse()
b.extend(range(256))
print(len(b), sum(b), b.count(255), b.find(b"\x00\x01\x02"))
while b:
    del b[-100:]
print(b, len(b))
