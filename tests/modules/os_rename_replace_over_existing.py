import os, tempfile
d = tempfile.mkdtemp()
os.chdir(d)

def write(n, t):
    with open(n, "w") as f:
        f.write(t)

write("a", "A")
write("b", "B")
os.rename("a", "b")
print(os.listdir(), open("b").read())
write("c", "C")
os.replace("c", "b")
print(os.listdir(), open("b").read())
os.mkdir("dir")
os.mkdir("dir2")
os.rename("dir", "dir2")
print(sorted(os.listdir()))
for a, b in (("b", "dir2"), ("dir2", "b"), ("nope", "x"), ("b", "nodir/x"),
        ("dir2", "dir2/inside")):
    try:
        os.rename(a, b)
        print("ok")
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename, e.filename2)
os.rename("b", "b")
os.remove("b")
os.rmdir("dir2")
os.chdir("/")
os.rmdir(d)
