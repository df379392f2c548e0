import os
import tempfile

at = 5 * 2**32 + 123
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "sparse")
    with open(path, "wb") as file:
        print(file.seek(at), file.write(b"end"), file.tell())
    info = os.stat(path)
    print(info.st_size, os.path.getsize(path), info.st_size == os.lstat(path).st_size)
    print([entry.stat().st_size for entry in os.scandir(folder)])
    with open(path, "r+b") as file:
        print(file.seek(-3, os.SEEK_END), file.read())
        print(file.seek(at), file.read(1), file.tell())
        fd = file.fileno()
        print(os.pread(fd, 3, at), os.pwrite(fd, b"x", at + 2**33), os.fstat(fd).st_size)
        print(os.preadv(fd, [bytearray(1), memory := bytearray(2)], at), memory)
        print(os.pwritev(fd, [b"y", b"z"], at + 2**34), os.lseek(fd, 0, os.SEEK_END))
        print(os.lseek(fd, at, os.SEEK_SET), os.read(fd, 3))
        os.ftruncate(fd, at + 1)
        print(os.fstat(fd).st_size)
        os.truncate(path, 2**32 + 1)
        print(os.fstat(fd).st_size, file.truncate(2**35), os.fstat(fd).st_size)
        os.pwrite(fd, b"page", 2**34)
    with open(path) as file:
        print(file.seek(2**34), file.read(4), file.tell())
