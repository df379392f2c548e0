import io

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = io.BytesIO(b"hello\nworld\n")
print(b.read(2), b.tell(), b.seek(-3, 2), b.read(), b.read(), b.seek(0), b.readline(), b.readlines(), b.getvalue(), b.seek(100), b.write(b"x") if False else b.tell(), b.read())
b.seek(14)
b.write(b"!")
print(b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
with b.getbuffer() as view:
    view[0:1] = b"J"
    t(b.write, b"y" * 10)

print(b.getvalue(), b.readinto(bytearray(2)), b.read1(-1), b.peek if hasattr(b, "peek") else "no peek")
t(b.seek, -1)
t(b.seek, 0, 9)
t(b.write, "text")
t(b.fileno)
t(io.BytesIO, "text")
b.close()
t(b.read)
t(b.getvalue)
s = io.StringIO("a\r\nb\rc\n", newline=None)
print(ascii(s.read()), ascii(io.StringIO("a\r\nb", newline="").readlines()), ascii(io.StringIO("a\nb", newline="\r\n").getvalue()))
s = io.StringIO("\U0001f600xyz")
print(ascii(s.read(1)), s.tell(), s.seek(2), s.read(), s.seek(10), s.write("!"), ascii(s.getvalue()), s.truncate(2), ascii(s.getvalue()))
t(s.seek, 1, 1)
t(s.seek, -1)
t(s.write, b"x")
t(io.StringIO, 5)
t(io.StringIO, "a", newline="x")
print(s.line_buffering, s.encoding, s.errors, s.newlines, list(io.StringIO("1\n2\n")))
