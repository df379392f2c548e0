import os, tempfile, stat
d = tempfile.mkdtemp()
a, b, c = (os.path.join(d, x) for x in "abc")
with open(a, "w") as f:
    f.write("data")
os.symlink(a, b)
os.link(a, c)
sa, sb, sc, lb = os.stat(a), os.stat(b), os.stat(c), os.lstat(b)
print(sa.st_ino == sb.st_ino == sc.st_ino, lb.st_ino != sa.st_ino, stat.S_ISLNK(lb.st_mode))
print(sa.st_nlink, os.path.samestat(sa, sc), os.readlink(b) == a)
print(os.path.realpath(b) == os.path.realpath(a))
print(os.stat(b, follow_symlinks=False).st_size == len(a), os.path.islink(b))
print(os.path.islink(a))
os.remove(a)
print(os.path.exists(b), os.path.lexists(b), os.path.exists(c), os.stat(c).st_nlink)
try:
    os.stat(b)
except FileNotFoundError as e:
    print(type(e).__name__, e.filename == b)
try:
    os.symlink("x", b)
except FileExistsError as e:
    print(type(e).__name__, e.filename == "x", e.filename2 == b)
os.symlink("loop", os.path.join(d, "loop"))
try:
    os.stat(os.path.join(d, "loop"))
except OSError as e:
    print(type(e).__name__, e.strerror)
fd = os.open(d, os.O_RDONLY)
print(sorted(os.listdir(fd)), os.stat("c", dir_fd=fd).st_size)
print(os.access("c", os.R_OK, dir_fd=fd))
os.unlink("loop", dir_fd=fd)
os.rename("c", "z", src_dir_fd=fd, dst_dir_fd=fd)
os.mkdir("sub", dir_fd=fd)
os.rmdir("sub", dir_fd=fd)
print(sorted(os.listdir(fd)))
os.close(fd)
os.remove(b)
os.remove(os.path.join(d, "z"))
os.rmdir(d)
