"""What the operating system offers: files, processes, the environment."""

import abc
import stat as st
import sys
from posix import *
from posix import _exit, _fork_exec
import posix
import posixpath as path
from posixpath import (curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull)

name = "posix"
linesep = "\n"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1

sys.modules["os.path"] = path


def _have(*names):
    return {globals()[name] for name in names if name in globals()}


supports_dir_fd = _have("access", "chmod", "chown", "link", "lstat", "mkdir", "mkfifo", "mknod",
                        "open", "readlink", "remove", "rename", "replace", "rmdir", "stat",
                        "symlink", "unlink", "utime")
supports_effective_ids = _have("access")
supports_fd = _have("chdir", "chmod", "chown", "execve", "getxattr", "listdir", "listxattr",
                    "pathconf", "removexattr", "scandir", "setxattr", "stat", "statvfs",
                    "truncate", "utime")
supports_follow_symlinks = _have("access", "chown", "getxattr", "link", "listxattr",
                                 "removexattr", "setxattr", "stat", "utime")
supports_bytes_environ = True


# ---- names of files

class PathLike(abc.ABC):
    """Abstract base class for implementing the file system path protocol."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or \
                NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def fsencode(filename):
    """The bytes of a path, in the encoding of the file system."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """The str of a path, decoded from the encoding of the file system."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# ---- the environment

def _of_mapping(name):
    def method(self, *args, **kwargs):
        from _collections_abc import MutableMapping
        return getattr(MutableMapping, name)(self, *args, **kwargs)
    method.__name__ = name
    method.__qualname__ = "_Environ." + name
    return method


# A MutableMapping, but not by inheritance: that module is not imported only because os is.
class _Environ(metaclass=abc.ABCMeta):
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    def __init__(self, data, encode, decode):
        self._data = data
        self.encodekey = self.encodevalue = encode
        self.decodekey = self.decodevalue = decode

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        data = self.encodekey(key)
        unsetenv(data)
        try:
            del self._data[data]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}"
                          for key, value in self._data.items())
        return f"environ({{{items}}})"

    def __contains__(self, key):
        return self.encodekey(key) in self._data

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    keys, items, values = map(_of_mapping, ("keys", "items", "values"))
    pop, popitem, clear, update, __eq__ = map(_of_mapping, ("pop", "popitem", "clear", "update", "__eq__"))
    __hash__ = None

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


if "_collections_abc" in sys.modules:  # else that module does it
    sys.modules["_collections_abc"].MutableMapping.register(_Environ)


def _encode_text(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not %s" % type(value).__name__)
    return value.encode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


environ = _Environ(posix.environ, _encode_text, fsdecode)
environb = _Environ(posix.environ, _check_bytes, bytes)


def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """Get an environment variable as bytes, return None if it doesn't exist."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The directories in which a program is looked for."""
    env = environ if env is None else env
    try:
        found = env.get("PATH")
    except TypeError:
        found = None
    if found is None:
        try:
            found = env[b"PATH"]
        except (KeyError, TypeError):
            found = defpath
    return fsdecode(found).split(pathsep)


# ---- directories

def makedirs(name, mode=0o777, exist_ok=False):
    """mkdir() with all directories above that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass  # somebody else made it meanwhile
        if tail == (b"." if isinstance(tail, bytes) else "."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def _remove_empty(head, tail):
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def removedirs(name):
    """rmdir() with all directories above that are empty then."""
    rmdir(name)
    _remove_empty(*path.split(name))


def renames(old, new):
    """rename() that makes directories which are missing and removes those left empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def _list(top, followlinks, onerror):
    """(directories, names of other files, directories to enter), or None after an error."""
    try:
        with scandir(top) as entries:
            dirs, files, enter = [], [], []
            for entry in entries:
                try:
                    is_dir = entry.is_dir()
                except OSError:
                    is_dir = False
                (dirs if is_dir else files).append(entry.name)
                if is_dir and not followlinks:
                    try:
                        if not entry.is_symlink():
                            enter.append(entry.path)
                    except OSError:
                        enter.append(entry.path)
                elif is_dir:
                    enter.append(entry.path)
            return dirs, files, enter
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return None


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(directory, names of directories, names of files) for each directory below top."""
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        found = _list(top, followlinks, onerror)
        if found is None:
            continue
        dirs, files, enter = found
        if topdown:
            yield top, dirs, files
            for name in reversed(dirs):
                below = path.join(top, name)
                if followlinks or not path.islink(below):
                    stack.append(below)
        else:
            stack.append((top, dirs, files))
            stack += reversed(enter)


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """walk() that also gives a descriptor of each directory."""
    top = fspath(top)
    before = None if follow_symlinks else stat(top, follow_symlinks=False, dir_fd=dir_fd)
    try:
        fd = open(top, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    except OSError as error:
        if onerror is None:
            return
        onerror(error)
        return
    try:
        if follow_symlinks or (st.S_ISDIR(before.st_mode) and path.samestat(before, stat(fd))):
            yield from _fwalk(fd, top, isinstance(top, bytes), topdown, onerror, follow_symlinks)
    finally:
        close(fd)


def _fwalk(fd, top, is_bytes, topdown, onerror, follow):
    names = listdir(fd)
    if is_bytes:
        names = map(fsencode, names)
    dirs, files = [], []
    for name in names:
        try:
            (dirs if st.S_ISDIR(stat(name, dir_fd=fd).st_mode) else files).append(name)
        except OSError:
            try:
                if st.S_ISLNK(stat(name, dir_fd=fd, follow_symlinks=False).st_mode):
                    files.append(name)
            except OSError:
                continue
    if topdown:
        yield top, dirs, files, fd
    for name in dirs:
        try:
            before = None if follow else stat(name, dir_fd=fd, follow_symlinks=False)
            below = open(name, O_RDONLY | O_NONBLOCK, dir_fd=fd)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        try:
            if follow or path.samestat(before, stat(below)):
                yield from _fwalk(below, path.join(top, name), is_bytes, topdown, onerror, follow)
        finally:
            close(below)
    if not topdown:
        yield top, dirs, files, fd


# ---- programs

def execl(file, *args):
    """Become the program file with these arguments."""
    execv(file, args)


def execle(file, *args):
    """execl() with the environment as last argument."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """execl() for a program found in PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """execlp() with the environment as last argument."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """execv() for a program found in PATH."""
    _exec_in_path(file, args)


def execvpe(file, args, env):
    """execve() for a program found in PATH."""
    _exec_in_path(file, args, env)


def _exec_in_path(file, args, env=None):
    def run(program):
        if env is None:
            execv(program, args)
        else:
            execve(program, args, env)

    if path.dirname(file):
        run(file)
        return
    failure = missing = None
    for directory in get_exec_path(env):
        if isinstance(file, bytes):
            directory = fsencode(directory)
        try:
            run(path.join(directory, file))
        except (FileNotFoundError, NotADirectoryError) as error:
            missing = error
        except OSError as error:
            failure = failure or error
    raise failure or missing


def _spawn(mode, run, file, args, env=None):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    pid = fork()
    if not pid:
        try:
            run(file, args) if env is None else run(file, args, env)
        except BaseException:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while True:
        _, status = waitpid(pid, 0)
        if not WIFSTOPPED(status):
            return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program; the exit code with P_WAIT, the process id with P_NOWAIT."""
    return _spawn(mode, execv, file, args)


def spawnve(mode, file, args, env):
    """spawnv() with an environment."""
    return _spawn(mode, execve, file, args, env)


def spawnvp(mode, file, args):
    """spawnv() for a program found in PATH."""
    return _spawn(mode, execvp, file, args)


def spawnvpe(mode, file, args, env):
    """spawnve() for a program found in PATH."""
    return _spawn(mode, execvpe, file, args, env)


def spawnl(mode, file, *args):
    """spawnv() with separate arguments."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """spawnl() with the environment as last argument."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """spawnl() for a program found in PATH."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """spawnle() for a program found in PATH."""
    return spawnvpe(mode, file, args[:-1], args[-1])


class _Pipe:
    """The stream of popen(); close() gives the exit status."""

    def __init__(self, stream, process):
        self._stream = stream
        self._proc = process

    def close(self):
        self._stream.close()
        code = self._proc.wait()
        return None if code == 0 else code << 8 if code > 0 else code

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Run a shell command; a stream from ('r') or to ('w') it."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE,
                                   bufsize=buffering)
        return _Pipe(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE,
                               bufsize=buffering)
    return _Pipe(process.stdin, process)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """open() of a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def process_cpu_count():
    """The number of processors that this process may use."""
    return len(sched_getaffinity(0)) or None



del abc

__all__ = [name for name in list(globals()) if not name.startswith("_") and
           name not in ("st", "sys", "posix")] + ["_exit"]
