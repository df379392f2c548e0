import io
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="utf-8", newline="\n", write_through=True)
t.write("hé\nb")
t.flush()
print(raw.getvalue(), t.encoding, t.errors, t.line_buffering, t.write_through)
print(t.buffer is raw, t.tell())
t.seek(0)
print(t.readline() == "hé\n", t.read(), t.newlines)
d = t.detach()
print(d is raw)
try:
    t.read()
except ValueError as e:
    print(type(e).__name__, e)
r = io.TextIOWrapper(io.BytesIO("é€😀\nx".encode("utf-16")), encoding="utf-16")
print(r.read(2), r.readlines())
r = io.TextIOWrapper(io.BytesIO(b"a\xffb"), encoding="utf-8", errors="surrogateescape")
print(ascii(r.read()))
r = io.TextIOWrapper(io.BytesIO(b"a\xffb"), encoding="utf-8")
try:
    r.read()
except UnicodeDecodeError as e:
    print(type(e).__name__, e)
w = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="xmlcharrefreplace")
w.write("é\n")
w.reconfigure(line_buffering=True, errors="strict")
w.write("x\n")
print(w.buffer.getvalue(), w.line_buffering)
try:
    w.write("é")
except UnicodeEncodeError as e:
    print(type(e).__name__, e)
l = io.TextIOWrapper(io.BytesIO("a\r\nb\rc\n".encode()), newline=None, encoding="latin-1")
print(l.readlines(), l.newlines)
p = io.TextIOWrapper(io.BytesIO("éaé\nb".encode()), encoding="utf-8")
p.read(2)
pos = p.tell()
rest = p.read()
p.seek(pos)
print(p.read() == rest, rest == "é\nb")
for args in (({"encoding": "nope"}), ({"newline": "x"}), ({"encoding": 5}), ({"errors": 5})):
    try:
        io.TextIOWrapper(io.BytesIO(), **args)
    except (LookupError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
