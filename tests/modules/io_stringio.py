from io import StringIO
import io
s = StringIO("line1\nline2\nline3")
print(repr(s.readline()), s.tell(), s.read(3), s.readlines(), repr(s.read()), s.seek(0))
print(s.getvalue() == "line1\nline2\nline3", list(s))
w = StringIO()
print(w.write("hello"), w.write("é😀"), w.getvalue(), w.tell(), w.seek(2), w.write("XX"))
print(w.getvalue(), w.seek(10), w.write("!"), repr(w.getvalue()), w.truncate(3))
print(w.getvalue(), w.seek(0, 2), w.seekable(), w.readable(), w.writable(), w.closed)
print(w.encoding, w.newlines, w.line_buffering, w.isatty())
print(repr(StringIO("a\r\nb\rc").read()), repr(StringIO("a\r\nb", newline=None).read()))
print(StringIO("a\r\nb\n", newline="").readlines())
print(repr(StringIO("a\nb", newline="\r\n").getvalue()))
i = StringIO("init")
i.write("XY")
print(i.getvalue(), i.read())
i.writelines(["1", "2"])
print(i.getvalue())
with StringIO("ctx") as c:
    print(c.read())
for f in (lambda: c.read(), lambda: c.getvalue(), lambda: StringIO(5), lambda: StringIO(b"x"),
        lambda: w.write(5), lambda: w.seek(-1), lambda: w.seek(1, 1), lambda: w.seek(0, 5),
        lambda: w.read("x"), lambda: w.fileno(), lambda: w.detach(), lambda: w.truncate(-1),
        lambda: StringIO(newline="x"), lambda: w.seek(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(StringIO("abc").readline(2), StringIO("a\nb\nc").readlines(3), next(StringIO("x\ny")))
