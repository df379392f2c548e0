import errno, os
for n in ("EPERM", "ENOENT", "EIO", "EBADF", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENOTDIR",
        "EISDIR", "EINVAL", "EMFILE", "ENOSPC", "ESPIPE", "EROFS", "EPIPE", "ERANGE", "EDOM"):
    c = getattr(errno, n)
    print(n, errno.errorcode[c] == n, os.strerror(c))
    print(type(OSError(c, os.strerror(c))).__name__, isinstance(c, int))
print(errno.EWOULDBLOCK == errno.EAGAIN)
print(sorted(errno.errorcode) == sorted(set(errno.errorcode)), hasattr(errno, "ENOPE"))
