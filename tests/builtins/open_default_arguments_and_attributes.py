import os, tempfile, io
p = os.path.join(tempfile.mkdtemp(), "f")
with open(p, "wt") as f:
    print(f.name == p, f.mode, f.buffer.mode, f.buffer.raw.mode, type(f.buffer).__name__)
    print(type(f.buffer.raw).__name__, f.errors, f.encoding.lower(), f.newlines)
    print(f.line_buffering, f.fileno() > 2, f.isatty(), f.seekable(), f.write(""))
    print(f.writelines([]))
with open(file=p, mode="rb", buffering=-1) as f:
    print(f.mode, f.read(), f.closed, f.name == p)
with open(p, "w", encoding="utf-16") as f:
    f.write("é")
print(len(open(p, "rb").read()), open(p, encoding="utf-16").read())
with open(p, "w", encoding="latin-1", errors="xmlcharrefreplace") as f:
    f.write("é€")
print(open(p, "rb").read())
with open(p, "w", errors="surrogateescape", encoding="utf-8") as f:
    f.write("\udcff")
print(open(p, "rb").read(), ascii(open(p, encoding="utf-8", errors="surrogateescape").read()))
try:
    open(p, encoding="utf-8").read()
except UnicodeDecodeError as e:
    print(type(e).__name__, e)
f = open(p, "w")
try:
    with f:
        raise ValueError("inside")
except ValueError:
    print(f.closed)
print(io.open is open, f.__exit__.__name__)
print([hasattr(f, n) for n in ("detach", "reconfigure", "buffer", "_CHUNK_SIZE")])
os.remove(p)
os.rmdir(os.path.dirname(p))
