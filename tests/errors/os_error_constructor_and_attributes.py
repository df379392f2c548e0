import errno


def t(*args, **kwargs):
    try:
        e = OSError(*args, **kwargs)
        print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2, e.args, str(e))
    except TypeError as error:
        print(error)


t()
t('m')
t(1)
t(2, 'text')
t(2, 'text', 'file')
t(2, 'text', b'file')
t(2, 'text', 'file', None)
t(2, 'text', 'file', None, 'other')
t(2, 'text', 'file', 0, 'other', 5)
t(2, 'text', None)
t(2, 'text', 5)
t('a', 'b')
t(None, 'b')
t(99999, 'b')
t(2.0, 'b')
t(x=1)
for code in errno.EPERM, errno.ENOENT, errno.EINTR, errno.EAGAIN, errno.EACCES, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.EPIPE, errno.ECHILD, errno.ESRCH, errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED, errno.ETIMEDOUT, errno.ENOSPC:
    print(type(OSError(code, 'x')).__name__, end=' ')
print()
print(type(FileNotFoundError(1, 'x')).__name__, FileNotFoundError().errno)
e = BlockingIOError(11, 'x', 5)
print(e.characters_written, e.filename)
try:
    BlockingIOError(11, 'x').characters_written
except AttributeError as error:
    print(error)
e = OSError(2, 'x')
e.errno, e.strerror, e.filename = 5, 'changed', 'f'
print(e, e.args)
e.strerror = None
print(e)


class Sub(OSError):
    def __init__(self, a, b):
        super().__init__(a, b, 'sub')


print(Sub(2, 'x'), Sub(2, 'x').args, type(Sub(2, 'x')).__name__)
