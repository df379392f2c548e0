"""Temporary files and directories."""

import errno
import io
import os
import shutil
import weakref

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory",
           "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir",
           "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


def _names():
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    while True:
        yield "".join(letters[byte % len(letters)] for byte in os.urandom(8))


def _get_candidate_names():
    return _names()


def _kind(*args):
    """str or bytes, whichever the arguments are."""
    kinds = {bytes if isinstance(arg, bytes) else str
             for arg in (os.fspath(a) if a is not None else None for a in args) if arg is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    if kinds:
        return kinds.pop()
    return bytes if isinstance(tempdir, bytes) else str


def _parts(prefix, suffix, dir):
    kind = _kind(prefix, suffix, dir)
    text = os.fsencode if kind is bytes else os.fsdecode
    return (text(template) if prefix is None else prefix, kind() if suffix is None else suffix,
            text(gettempdir()) if dir is None else os.fspath(dir), text)


def _default_tempdir():
    places = [os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")]
    places += ["/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]
    places = [os.path.abspath(place) for place in places if place]
    for place in places:
        for name, _ in zip(_names(), range(100)):
            name = os.path.join(place, name)
            try:
                os.close(os.open(name, _FLAGS, 0o600))
                os.unlink(name)
                return place
            except FileExistsError:
                continue
            except OSError:
                break
    raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found in %s" % places)


def gettempprefix():
    """The default prefix of the names."""
    return os.fsdecode(template)


def gettempprefixb():
    """The default prefix of the names as bytes."""
    return os.fsencode(template)


def gettempdir():
    """The directory of temporary files."""
    global tempdir
    if tempdir is None:
        tempdir = _default_tempdir()
    return os.fsdecode(tempdir)


def gettempdirb():
    """The directory of temporary files as bytes."""
    return os.fsencode(gettempdir())


def _create(make, prefix, suffix, dir, text, what):
    """Calls make(path) with new names until one does not exist yet."""
    for name, _ in zip(_names(), range(TMP_MAX)):
        path = os.path.join(dir, prefix + text(name) + suffix)
        try:
            return make(path), os.path.abspath(path)
        except FileExistsError:
            continue
    raise FileExistsError(errno.EEXIST, f"No usable temporary {what} name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """(descriptor, path) of a new file that nobody else can open; the caller removes it."""
    prefix, suffix, dir, convert = _parts(prefix, suffix, dir)
    return _create(lambda path: os.open(path, _FLAGS, 0o600), prefix, suffix, dir, convert, "file")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """The path of a new directory that nobody else can enter; the caller removes it."""
    prefix, suffix, dir, convert = _parts(prefix, suffix, dir)
    return _create(lambda path: os.mkdir(path, 0o700), prefix, suffix, dir, convert,
                   "directory")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """A name that does not exist now. Somebody else may take it: use mkstemp()."""
    prefix, suffix, dir, convert = _parts(prefix, suffix, dir)

    def absent(path):
        if os.path.lexists(path):
            raise FileExistsError
    return _create(absent, prefix, suffix, dir, convert, "file")[1]


class _Closer:
    """Closes and removes a file once; kept apart from the wrapper so that it can outlive it."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete
        self.done = False

    def close(self):
        if not self.done:
            self.done = True
            try:
                self.file.close()
            finally:
                if self.delete:
                    try:
                        os.unlink(self.name)
                    except FileNotFoundError:
                        pass


class _TemporaryFileWrapper:
    """A file with a name that goes away when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closer = _Closer(file, name, delete and delete_on_close)
        self._last = _Closer(file, name, delete)
        self._finalizer = weakref.finalize(self, self._last.close)

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exception):
        self.close()
        self._finalizer()

    def __iter__(self):
        yield from self.file

    def close(self):
        """Close the file and, unless asked otherwise, remove it."""
        self._closer.close()
        if self._closer.delete:
            self._finalizer.detach()


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
                       prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    """A temporary file with a name: removed when closed, or at the end of a with statement."""
    prefix, suffix, dir, convert = _parts(prefix, suffix, dir)
    fd, name = _create(lambda path: os.open(path, _FLAGS, 0o600), prefix, suffix, dir, convert,
                       "file")
    try:
        file = io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding,
                       errors=errors)
        raw = getattr(file, "buffer", file)
        getattr(raw, "raw", raw).name = name
        return _TemporaryFileWrapper(file, name, delete, delete_on_close)
    except BaseException:
        os.unlink(name)
        os.close(fd)
        raise


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                  dir=None, *, errors=None):
    """A temporary file without a name."""
    prefix, suffix, dir, convert = _parts(prefix, suffix, dir)
    fd, name = _create(lambda path: os.open(path, _FLAGS, 0o600), prefix, suffix, dir, convert,
                       "file")
    try:
        os.unlink(name)
        return io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding,
                       errors=errors)
    except BaseException:
        os.close(fd)
        raise


class SpooledTemporaryFile(io.IOBase):
    """A file in memory that moves to the disk when it gets larger than max_size."""

    __class_getitem__ = classmethod(type(list[int]))

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None,
                 suffix=None, prefix=None, dir=None, *, errors=None):
        self._file = io.BytesIO()
        if "b" not in mode:
            self._file = io.TextIOWrapper(self._file, encoding=encoding, errors=errors,
                                          newline=newline)
        self._max_size = max_size
        self._arguments = {"mode": mode, "buffering": buffering, "suffix": suffix,
                           "prefix": prefix, "encoding": encoding, "newline": newline,
                           "dir": dir, "errors": errors}

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Move to the disk now."""
        if self._rolled:
            return
        old = self._file
        new = self._file = TemporaryFile(**self._arguments)
        at = old.tell()
        if hasattr(new, "buffer"):
            old.flush()
            new.buffer.write(old.detach().getvalue())
        else:
            new.write(old.getvalue())
        new.seek(at, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *exception):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __getattr__(self, name):
        return getattr(self._file, name)

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._arguments["mode"]

    @property
    def name(self):
        return getattr(self._file, "name", None)

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def newlines(self):
        return self._file.newlines

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        count = self._file.write(s)
        self._check(self._file)
        return count

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def detach(self):
        return self._file.detach()


class TemporaryDirectory:
    """A temporary directory; with the with statement it is removed at the end."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *,
                 delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.name, ignore_errors=True)
        if not delete:
            self._finalizer.detach()

    def __repr__(self):
        return "<{} {!r}>".format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, *exception):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory with everything in it."""
        if self._finalizer.detach() or os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)
