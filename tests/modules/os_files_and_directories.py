import os, tempfile
d = tempfile.mkdtemp()
os.chdir(d)
print(os.getcwd() == os.path.realpath(d), os.listdir(), os.mkdir("a"), os.makedirs("b/c/d"))
print(os.makedirs("b/c", exist_ok=True), sorted(os.listdir(".")), os.rmdir("a"))
print(os.mkdir("keep"), os.removedirs("b/c/d"), os.listdir())
with open("f", "w") as f:
    f.write("12345")
st = os.stat("f")
print(st.st_size, st[6], os.path.isfile("f"), oct(st.st_mode & 0o170000), st.st_nlink)
print(os.rename("f", "g"), os.listdir(".").count("g"), os.replace("g", "h"))
print(os.chmod("h", 0o600), oct(os.stat("h").st_mode & 0o777), os.access("h", os.R_OK))
print(os.access("zz", os.F_OK), os.truncate("h", 2), os.path.getsize("h"))
os.symlink("h", "link")
os.link("h", "hard")
print(os.readlink("link"), os.lstat("link").st_size, os.stat("h").st_nlink)
print(os.path.islink("link"), os.path.samefile("h", "hard"), os.unlink("link"))
print(os.remove("hard"))
os.utime("h", (1000, 2000.5))
print(os.stat("h").st_atime, os.stat("h").st_mtime, os.stat("h").st_mtime_ns)
for f in (lambda: os.mkdir("keep"), lambda: os.rmdir("zz"), lambda: os.remove("zz"),
        lambda: os.listdir("zz"), lambda: os.rename("zz", "yy"), lambda: os.makedirs("keep"),
        lambda: os.rmdir("h"), lambda: os.stat("zz"), lambda: os.readlink("h"),
        lambda: os.chdir("zz"), lambda: os.stat(b"zz"), lambda: os.mkdir(5.5),
        lambda: os.stat("a\0b")):
    try:
        print(f())
    except (OSError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
os.remove("h")
os.rmdir("keep")
os.chdir("/")
os.rmdir(d)
