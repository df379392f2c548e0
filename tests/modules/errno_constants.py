import errno, os
print(errno.ENOENT, errno.EPERM, errno.EACCES, errno.EEXIST, errno.EINVAL)
print(errno.errorcode[2], errno.errorcode[errno.EPIPE], len(errno.errorcode) > 50)
print(all(errno.errorcode[getattr(errno, n)] for n in dir(errno) if n.startswith("E")))
print(os.strerror(errno.ENOENT), os.strerror(errno.EACCES), type(errno.errorcode).__name__)
print(errno.EWOULDBLOCK == errno.EAGAIN)
