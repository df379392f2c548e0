import io, os, tempfile
s = io.StringIO()
s.write("a\nb\n")
print(s.getvalue().splitlines())
s.seek(0)
print(s.readline(), s.read())
b = io.BytesIO(b"abc")
print(b.read(2), b.read(), b.getvalue())
path = os.path.join(tempfile.gettempdir(), "io_plain_use.txt")
with open(path, "w") as f:
    f.write("line 1\nline 2\n")
with open(path) as f:
    for line in f:
        print(line.rstrip())
with open(path, "rb") as f:
    print(f.read())
os.remove(path)
