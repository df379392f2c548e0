import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "b")
with open(p, "wb") as f:
    print(f.write(b"0123456789"), f.write(bytearray(b"ab")))
    print(f.write(memoryview(b"\x00\xff")), f.tell(), f.mode, type(f).__name__)
with open(p, "rb") as f:
    print(f.read(3), f.seek(5), f.read(2), f.seek(-2, 2), f.read(), f.read(), f.seek(1))
    print(f.seek(2, 1), f.read1(2), f.peek(1)[:1], f.tell(), type(f).__name__)
    b = bytearray(4)
    f.seek(0)
    print(f.readinto(b), b, f.seekable(), f.fileno() > 2, f.isatty())
with open(p, "r+b") as f:
    f.seek(2)
    f.write(b"XY")
    f.seek(0)
    print(f.read(6), f.truncate(5), type(f).__name__)
with open(p, "ab") as f:
    f.write(b"!")
with open(p, "rb", buffering=0) as f:
    print(f.read(), type(f).__name__)
with open(p, "w+b") as f:
    f.write(b"l1\nl2\n\nl4")
    f.seek(0)
    print(f.readline(), f.readlines(), f.readline())
    f.seek(0)
    print([l for l in f])
os.remove(p)
os.rmdir(d)
