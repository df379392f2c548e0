import io

class L(io.IOBase):
    def __init__(self, lines):
        self.lines = lines
    def readline(self, size=-1):
        return self.lines.pop(0) if self.lines else b""

l = L([b"a\n", b"b\n", b"c"])
print(next(l), list(l), l.readlines(), l.closed, l.readable(), l.seekable(), l.writable())
print(l.isatty())
with L([]) as x:
    print(x.closed)
print(x.closed)

class C(io.RawIOBase):
    def close(self):
        print("close called", self.closed)
        super().close()

c = C()
c.close()
c.close()
for f in (lambda: l.fileno(), lambda: l.seek(0), lambda: l.tell(), lambda: l.truncate(),
        lambda: x.__enter__(), lambda: c.flush(), lambda: io.TextIOBase().read(),
        lambda: io.BufferedIOBase().read(), lambda: io.RawIOBase().write(b"")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(l.writelines([]), io.IOBase.__module__, io.text_encoding(None), io.text_encoding("x"))
