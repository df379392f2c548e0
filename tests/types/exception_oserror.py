import errno
e = OSError(2, "No such file", "name.txt")
print(type(e).__name__, e, repr(e), e.errno, e.strerror, e.filename, e.filename2, e.args)
e2 = OSError(1, "msg", "a", None, "b")
print(type(e2).__name__, e2, e2.filename, e2.filename2, e2.args)
for args in ((), ("only",), (5, "x"), (1, 2, 3, 4, 5, 6), ("a", "b"), (None, "s"), (2, None),
        (2, "m", b"bytes"), (2, "m", 5)):
    e = OSError(*args)
    print(type(e).__name__, str(e), e.errno, e.strerror, e.filename, e.args)
print(IOError is OSError, EnvironmentError is OSError)

class Sub(OSError):
    pass

print(type(Sub(2, "x")).__name__, Sub(2, "x").errno, FileNotFoundError(13, "m").errno)
print(type(FileNotFoundError(13, "m")).__name__, FileNotFoundError("only").errno)
e = OSError(2, "m")
e.errno = 99
e.filename = "later"
print(e, e.args)
b = BlockingIOError(11, "msg", 7)
print(b.characters_written, b.args)
try:
    BlockingIOError(11, "msg").characters_written
except AttributeError as x:
    print(type(x).__name__, x)
