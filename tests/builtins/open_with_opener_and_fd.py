import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "f")

def opener(path, flags):
    print("opener", os.path.basename(path), flags & os.O_CREAT != 0)
    return os.open(path, flags, 0o600)

with open(p, "w", opener=opener) as f:
    f.write("via opener")
fd = os.open(p, os.O_RDONLY)
with open(fd, closefd=False) as f:
    print(f.read(), f.name == fd)
os.lseek(fd, 0, 0)
with open(fd) as f:
    print(f.read(3))
try:
    os.fstat(fd)
except OSError as e:
    print(type(e).__name__, e)

class P:
    def __fspath__(self):
        return p

print(open(P()).read(), open(p.encode()).read())
os.remove(p)
os.rmdir(d)
