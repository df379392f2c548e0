from io import BytesIO
b = BytesIO(b"line1\nline2\nxyz")
print(b.readline(), b.read(2), b.tell(), b.readlines(), b.read(), b.seek(-3, 2), b.read())
print(b.seek(2), b.seek(1, 1), b.read1(2), b.getvalue()[:3], b.seek(0), list(b))
w = BytesIO()
print(w.write(b"abc"), w.write(bytearray(b"de")), w.write(memoryview(b"f")), w.getvalue())
print(w.seek(8), w.write(b"!"), w.getvalue(), w.truncate(4), w.getvalue(), w.tell())
print(w.seek(0), w.readinto(bytearray(3)), w.getbuffer()[:2].tobytes(), w.readable())
print(w.seekable(), w.writable(), w.isatty())
i = BytesIO(b"init")
i.write(b"XY")
i.writelines([b"1", b"2"])
print(i.getvalue(), BytesIO(b"abc").read(-1), BytesIO(b"abc").read(None))
print(BytesIO(b"a\nb").readline(1), BytesIO(initial_bytes=b"k").read())
v = i.getbuffer()
try:
    i.write(b"grow the buffer")
except BufferError as e:
    print(type(e).__name__, e)
v[0] = 90
v.release()
print(i.getvalue())
i.close()
for f in (lambda: i.read(), lambda: i.getvalue(), lambda: BytesIO("x"), lambda: w.write("x"),
        lambda: w.seek(-1), lambda: w.seek(0, 9), lambda: w.truncate(-1), lambda: w.read("x"),
        lambda: w.write(5), lambda: w.fileno(), lambda: w.seek(1.5), lambda: w.readinto(b"ro")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(w.seek(-100, 1), w.seek(-2, 2), BytesIO(b"x") == BytesIO(b"x"))
