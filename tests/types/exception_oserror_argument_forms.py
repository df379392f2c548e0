import errno

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for args in [(), (1,), (2, "msg"), (2, "msg", "file"), (2, "msg", "file", None), (2, "msg", "file", None, "file2"), (2, "msg", "file", None, "file2", 6), ("text", "msg"), (2, None), (None, "msg"), (9999, "odd"), (2, "msg", None), (2, "m", b"bytes"), (2, "m", 5)]:
    e = OSError(*args)
    print(type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, str(e), repr(e))
for code in ("ENOENT", "EEXIST", "EACCES", "EPERM", "EPIPE", "EINTR", "EAGAIN", "ECHILD", "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "ENOTDIR", "EISDIR", "ESRCH", "ETIMEDOUT", "EINVAL"):
    print(code, type(OSError(getattr(errno, code), "m")).__name__)
print(type(FileNotFoundError(errno.EEXIST, "m")).__name__, type(OSError(errno.ENOENT)).__name__)
class Sub(OSError): pass
print(type(Sub(errno.ENOENT, "m")).__name__)
b = BlockingIOError(errno.EAGAIN, "m", 77)
print(b.characters_written, b.filename)
b.characters_written = 5
print(b.characters_written)
t(lambda: BlockingIOError().characters_written)
t(lambda: OSError().characters_written)
