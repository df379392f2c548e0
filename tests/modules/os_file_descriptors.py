import os, tempfile
fd, p = tempfile.mkstemp()
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5))
print(os.read(fd, 100), os.read(fd, 1), os.lseek(fd, -5, os.SEEK_END), os.read(fd, 10))
print(os.ftruncate(fd, 3), os.fstat(fd).st_size, os.isatty(fd), os.pread(fd, 2, 1))
print(os.pwrite(fd, b"X", 0), os.fsync(fd))
d = os.dup(fd)
os.close(fd)
os.lseek(d, 0, 0)
print(os.read(d, 10))
os.close(d)
r, w = os.pipe()
print(os.write(w, b"through"), os.read(r, 3), os.get_inheritable(r))
print(os.set_blocking(r, False), os.read(r, 100))
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(type(e).__name__)
os.close(w)
print(os.read(r, 1))
os.close(r)
with os.fdopen(os.open(p, os.O_RDWR | os.O_TRUNC), "w+") as f:
    f.write("x")
    f.seek(0)
    print(f.read())
for g in (lambda: os.close(d), lambda: os.read(-1, 5), lambda: os.write(9999, b"x"),
        lambda: os.open("/no/such", os.O_RDONLY), lambda: os.read(0, -1),
        lambda: os.write(1, "str"), lambda: os.fstat("x"), lambda: os.lseek(9999, 0, 0)):
    try:
        print(g())
    except (OSError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
os.remove(p)
