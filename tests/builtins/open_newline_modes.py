import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "n")
with open(p, "wb") as f:
    f.write(b"a\r\nb\rc\nd")
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(p, newline=nl) as f:
        print(repr(nl), f.readlines(), f.newlines)
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(p, "w", newline=nl) as f:
        f.write("x\ny\r\nz\r")
    print(repr(nl), open(p, "rb").read())
for bad in ("x", "\n\n", 5, b"\n"):
    try:
        open(p, newline=bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
os.remove(p)
os.rmdir(d)
