import os, tempfile
d = tempfile.mkdtemp()
os.makedirs(os.path.join(d, "a", "b"))
for n in ("x.txt", "a/y.txt", "a/b/z.txt"):
    open(os.path.join(d, n), "w").close()
for root, dirs, files in os.walk(d):
    print(os.path.relpath(root, d), sorted(dirs), sorted(files))
for root, dirs, files in os.walk(d, topdown=False):
    print(os.path.relpath(root, d), dirs, files)
with os.scandir(d) as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e.name, e.is_dir(), e.is_file(), e.is_symlink(), os.path.relpath(e.path, d))
        print(e.stat().st_size == 0 or e.is_dir(), repr(e), os.fspath(e) == e.path)
for root, dirs, files in os.walk(d):
    dirs.clear()
    print(os.path.relpath(root, d), files)
print(list(os.walk(os.path.join(d, "nope"))), os.listdir(d.encode()) != [])
print(sorted(os.listdir(os.path.join(d, "a"))))
errs = []
list(os.walk("/no/such/dir", onerror=errs.append))
print(errs)
for root, dirs, files in os.walk(d, topdown=False):
    for n in files:
        os.remove(os.path.join(root, n))
    os.rmdir(root)
print(os.path.exists(d))
