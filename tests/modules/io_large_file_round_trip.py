# slow:
import os, tempfile, binascii
p = os.path.join(tempfile.mkdtemp(), "big")
with open(p, "w", encoding="utf-8") as f:
    for i in range(20000):
        f.write(f"line {i} é€\n")
print(os.path.getsize(p))
with open(p, encoding="utf-8") as f:
    n, last = 0, ""
    for line in f:
        n += 1
        last = line
    print(n, repr(last))
with open(p, "rb") as f:
    crc = 0
    while chunk := f.read(1000):
        crc = binascii.crc32(chunk, crc)
    print(crc, f.tell())
    f.seek(100000)
    print(f.readline(), f.readline())
    print(len(f.read()), f.read(5))
with open(p, "r+b") as f:
    f.seek(50000)
    f.write(b"PATCHED")
    f.seek(49998)
    print(f.read(12))
    f.seek(0, 2)
    f.write(b"tail without newline")
with open(p, encoding="utf-8", errors="replace") as f:
    text = f.read()
print(len(text), text.count("\n"), text[-25:], text.count("PATCHED"))
with open(p, "wb", buffering=16) as f:
    for i in range(1000):
        f.write(bytes([i & 255]) * (i % 50))
print(os.path.getsize(p))
with open(p, "rb") as f:
    a = bytearray(5000)
    print(f.readinto(a), sum(a), f.readinto(memoryview(a)[:10]), len(f.readlines()))
os.remove(p)
os.rmdir(os.path.dirname(p))
