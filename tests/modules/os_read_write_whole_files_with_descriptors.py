import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "f")
fd = os.open(p, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o640)
print(os.write(fd, b"abc"), os.write(fd, memoryview(b"def")), os.write(fd, b""))
print(os.lseek(fd, 0, os.SEEK_CUR))
os.close(fd)
print(oct(os.stat(p).st_mode & 0o777), os.path.getsize(p))
fd = os.open(p, os.O_WRONLY | os.O_APPEND)
os.write(fd, b"GHI")
os.close(fd)
fd = os.open(p, os.O_RDONLY)
chunks = []
while c := os.read(fd, 4):
    chunks.append(c)
print(chunks)
b = bytearray(5)
os.lseek(fd, 1, 0)
print(os.readv(fd, [b]), b, os.pread(fd, 3, 6))
try:
    os.write(fd, b"x")
except OSError as e:
    print(type(e).__name__, e.strerror)
os.close(fd)
try:
    os.open(p, os.O_CREAT | os.O_EXCL)
except FileExistsError as e:
    print(type(e).__name__, e.filename == p)
os.truncate(p, 2)
print(open(p, "rb").read())
os.remove(p)
os.rmdir(d)
