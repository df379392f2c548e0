import os, tempfile, stat
root = tempfile.mkdtemp()
j = lambda *a: os.path.join(root, *a)
os.makedirs(j("a", "b", "c"), 0o755)
print(oct(stat.S_IMODE(os.stat(j("a")).st_mode)), os.path.isdir(j("a/b/c")))
os.makedirs(j("a/b/c"), exist_ok=True)
try:
    os.makedirs(j("a/b"))
except FileExistsError as e:
    print(type(e).__name__, e.filename == j("a/b"))
open(j("a", "file"), "w").close()
for path in ("a/file/x", "a/file"):
    try:
        os.makedirs(j(path), exist_ok=True)
    except OSError as e:
        print(type(e).__name__, e.strerror)
try:
    os.removedirs(j("a"))
except OSError as e:
    print(type(e).__name__, e.strerror)
os.remove(j("a/file"))
os.removedirs(j("a/b/c"))
print(os.path.exists(root))
os.makedirs(j("x/y"))
os.renames(j("x/y"), j("p/q"))
print(os.path.isdir(j("p/q")), os.path.exists(j("x")))
os.rmdir(j("p/q"))
os.rmdir(j("p"))
if os.path.exists(root):
    os.rmdir(root)
print(stat.S_ISDIR(os.stat("/").st_mode), stat.S_ISREG(os.stat("/").st_mode))
print(stat.filemode(0o100644), stat.filemode(0o40755), stat.filemode(0o120777))
print(stat.S_IMODE(0o100644) == 0o644, stat.S_IFMT(0o100644) == stat.S_IFREG)
