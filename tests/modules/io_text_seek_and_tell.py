import io
b = io.BytesIO("één\ntwo€\nthree😀\nfour".encode())
t = io.TextIOWrapper(b, encoding="utf-8")
marks = []
while True:
    marks.append(t.tell())
    line = t.readline()
    if not line:
        break
print(marks)
for m in reversed(marks[:-1]):
    t.seek(m)
    print(repr(t.readline()), end=" ")
print()
t.seek(0)
print(t.read(2), t.tell(), t.read(3), repr(t.read()), repr(t.read()))
t.seek(0)
next(t)
try:
    t.tell()
except OSError as e:
    print(type(e).__name__, e)
print(t.seek(0, 2), t.read() == "", t.seek(0))
t.write("Xy")
t.flush()
print(b.getvalue()[:4], t.tell(), t.read(1))
t.seek(0)
t.truncate(2)
print(b.getvalue(), t.read())
for f in (lambda: t.seek(-1), lambda: t.seek(1, 1), lambda: t.seek(-1, 2), lambda: t.seek(0, 9),
        lambda: t.seek(0.5)):
    try:
        f()
    except (ValueError, OSError, TypeError) as e:
        print(type(e).__name__, e)
