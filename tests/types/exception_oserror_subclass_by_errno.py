import errno
for name in ("EPERM", "ENOENT", "EINTR", "ECHILD", "EAGAIN", "EACCES", "EEXIST", "ENOTDIR",
        "EISDIR", "EPIPE", "ESRCH", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED",
        "EALREADY", "EINPROGRESS", "EWOULDBLOCK", "ESHUTDOWN", "EINVAL", "ENOMEM", "ENOSPC"):
    e = OSError(getattr(errno, name), "m")
    print(name, type(e).__name__, e.errno == getattr(errno, name), isinstance(e, OSError))
try:
    open("/no/such/dir/file")
except OSError as e:
    print(type(e).__name__, e, e.filename, e.strerror, e.errno == errno.ENOENT)
try:
    open("/")
except OSError as e:
    print(type(e).__name__, e.filename)
import os
try:
    os.rename("/no/such/a", "/no/such/b")
except OSError as e:
    print(type(e).__name__, e, e.filename2)
