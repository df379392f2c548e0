import io, os, tempfile
p = os.path.join(tempfile.mkdtemp(), "f")
f = io.FileIO(p, "w+")
print(f.mode, f.write(b"hello"), f.seek(0), f.read(2), f.readall(), f.name == p, f.closefd)
print(f.readable(), f.writable(), f.seekable(), f.tell(), f.truncate(2), f.isatty())
f.close()
print(f.closed, repr(f), io.open_code(p).read())
for args in ((p, "q"), (p, "rw"), (5.5,), ("/no/such",), (p, "x"), (-1,), ("a\0",)):
    try:
        io.FileIO(*args)
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, str(e).replace(p, "P"))
try:
    f.read()
except ValueError as e:
    print(type(e).__name__, e)
fd = os.open(p, os.O_RDONLY)
g = io.FileIO(fd, closefd=False)
print(g.read(), g.fileno() == fd, repr(g).startswith("<_io.FileIO name="))
g.close()
os.close(fd)
r = open(p, "rb")
print(repr(r).replace(p, "P"), repr(r.raw).replace(p, "P"))
r.close()
print(repr(r).replace(p, "P"), repr(io.StringIO())[:22])
print(repr(io.TextIOWrapper(io.BytesIO(), encoding="ascii")), repr(io.BytesIO())[:21])
os.remove(p)
os.rmdir(os.path.dirname(p))
