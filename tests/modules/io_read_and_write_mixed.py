import os, tempfile, io
p = os.path.join(tempfile.mkdtemp(), "m")
with open(p, "w+", encoding="utf-8") as f:
    f.write("abc\ndéf\n")
    f.seek(0)
    print(f.readline(), end="")
    f.write("appended after read\n")
    f.seek(0)
    print(repr(f.read()))
with open(p, "a+", encoding="utf-8") as f:
    print(f.tell() > 0, repr(f.read()))
    f.write("more")
    f.seek(0)
    print(len(f.readlines()))
    f.write("end")
with open(p, "r+", encoding="utf-8") as f:
    f.seek(0, io.SEEK_END)
    f.write("!")
    f.seek(0)
    print(f.read()[-8:])
with open(p, "r+b") as f:
    print(f.read(2), f.write(b"ZZ"), f.read(2), f.seek(0), f.read(8), f.tell())
    f.seek(3)
    f.truncate()
    print(f.seek(0), f.read())
with open(p, "w", buffering=1) as f:
    f.write("line\npartial")
    with open(p) as g:
        print(repr(g.read()), f.line_buffering)
with open(p) as f:
    print(repr(f.read()))
with open(p, "wb+", buffering=0) as f:
    print(f.write(b"raw"), f.seek(1), f.read(1), f.readall(), f.read(1), type(f).__name__)
os.remove(p)
os.rmdir(os.path.dirname(p))
