import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "t.txt")
with open(p, "w", encoding="utf-8") as f:
    print(f.write("líne 1\n"), f.write("line 2\nline 3"), f.writable(), f.readable())
    print(f.mode, f.encoding, f.closed, f.name == p)
print(f.closed, open(p, encoding="utf-8").read())
with open(p, encoding="utf-8") as f:
    print(repr(f.readline()), repr(f.read(3)), repr(f.readline()), repr(f.readline()))
    print(repr(f.readline()), f.read() == "")
with open(p, encoding="utf-8") as f:
    print(list(f), f.readlines())
with open(p, "a", encoding="utf-8") as f:
    f.writelines(["\nappended", "!"])
    print(f.tell() > 0)
with open(p, encoding="utf-8") as f:
    print(f.readlines(8), f.read())
with open(p, "r+", encoding="ascii", errors="replace") as f:
    print(f.readline())
    f.seek(0)
    f.write("LINE")
    f.seek(0)
    print(ascii(f.readline()))
    f.truncate(2)
print(os.path.getsize(p))
try:
    open(p, "x")
except FileExistsError as e:
    print(type(e).__name__, e.filename == p)
os.remove(p)
with open(p, "x") as f:
    print(f.mode)
os.remove(p)
os.rmdir(d)
