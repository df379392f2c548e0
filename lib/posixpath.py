"""os.path of Unix."""

import os
import stat
import sys
from genericpath import *
from genericpath import _check_arg_types, _splitext

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename",
           "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink",
           "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars",
           "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir",
           "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath", "isjunction", "isdevdrive"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix"""
    return os.fspath(s)


def isabs(s):
    """Test whether a path is absolute"""
    s = os.fspath(s)
    return s.startswith(_sep(s))


def join(a, *p):
    """Join pathname components; an absolute one discards what is in front of it."""
    a = os.fspath(a)
    slash = _sep(a)
    path = a
    try:
        for b in map(os.fspath, p):
            if b.startswith(slash) or not path:
                path = b if b or not path else path
            elif path.endswith(slash):
                path += b
            else:
                path += slash + b
            if not isinstance(b, type(a)) and isinstance(b, bytes) != isinstance(a, bytes):
                raise TypeError
    except (TypeError, AttributeError, BytesWarning):
        _check_arg_types("join", a, *map(_plain, p))
        raise
    return path


def _plain(p):
    return p if isinstance(p, (str, bytes)) or not hasattr(p, "__fspath__") else os.fspath(p)


def split(p):
    """(head, tail), where tail is everything after the last slash."""
    p = os.fspath(p)
    slash = _sep(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head.strip(slash):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """(root, extension); the extension is everything from the last dot to the end."""
    p = os.fspath(p)
    if isinstance(p, bytes):
        return _splitext(p, b"/", b".")
    return _splitext(p, "/", ".")


def splitdrive(p):
    """Split a pathname into drive and path. On Posix, drive is always empty."""
    p = os.fspath(p)
    return p[:0], p


def _path_splitroot_ex(p):
    """(drive, root, tail): root is '/', '//' or empty."""
    p = os.fspath(p)
    slash = _sep(p)
    if not p.startswith(slash):
        return p[:0], p[:0], p
    size = 2 if p[1:2] == slash and p[2:3] != slash else 1
    return p[:0], p[:size], p[size:]


splitroot = _path_splitroot_ex


def basename(p):
    """Returns the final component of a pathname"""
    p = os.fspath(p)
    return p[p.rfind(_sep(p)) + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def ismount(path):
    """Test whether a path is a mount point"""
    try:
        here = os.lstat(path)
        if stat.S_ISLNK(here.st_mode):
            return False
        path = os.fspath(path)
        parent = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
        above = os.lstat(parent)
    except (OSError, ValueError):
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def expanduser(path):
    """Expand ~ and ~user constructions.  If user or $HOME is unknown, do nothing."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    slash = _sep(path)
    if not path.startswith(b"~" if is_bytes else "~"):
        return path
    end = path.find(slash, 1)
    end = len(path) if end < 0 else end
    if end == 1 and "HOME" in os.environ:
        home = os.environ["HOME"]
    else:
        try:
            import pwd
            name = path[1:end]
            home = (pwd.getpwuid(os.getuid()) if end == 1 else
                    pwd.getpwnam(os.fsdecode(name))).pw_dir
        except (ImportError, KeyError):
            return path
    home = (os.fsencode(home) if is_bytes else home).rstrip(slash)
    return home + path[end:] or slash


def expandvars(path):
    """Expand $name and ${name}.  Unknown variables are left unchanged."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if is_bytes else path
    parts = text.split("$")
    out = parts[:1]
    for part in parts[1:]:
        if part.startswith("{"):
            end = part.find("}")
            name, rest = part[1:end], part[end + 1:]
            known = end > 0 and name in os.environ
        else:
            end = 0
            while end < len(part) and (part[end].isascii() and part[end].isalnum() or
                                       part[end] == "_"):
                end += 1
            name, rest = part[:end], part[end:]
            known = name in os.environ
        out.append(os.environ[name] + rest if known else "$" + part)
    text = "".join(out)
    return os.fsencode(text) if is_bytes else text


def _path_normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    slash, dot, dots = (b"/", b".", b"..") if is_bytes else ("/", ".", "..")
    _, root, tail = splitroot(path)
    names = []
    for name in tail.split(slash):
        if not name or name == dot:
            continue
        if name != dots or (names[-1] == dots if names else not root):
            names.append(name)
        elif names:
            names.pop()
    return root + slash.join(names) or dot


normpath = _path_normpath


def abspath(path):
    """Return an absolute path."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The canonical path: absolute, without any symbolic link."""
    filename = os.fspath(filename)
    is_bytes = isinstance(filename, bytes)
    slash, dot, dots = (b"/", b".", b"..") if is_bytes else ("/", ".", "..")
    path = slash if isabs(filename) else os.getcwdb() if is_bytes else os.getcwd()
    rest = [name for name in reversed(filename.split(slash))]
    seen = {}
    while rest:
        name = rest.pop()
        if name is None:  # the end of a link: what it leads to is known now
            seen[rest.pop()] = path
            continue
        if not name or name == dot:
            continue
        if name == dots:
            path = path[:path.rindex(slash)] or slash
            continue
        new = path + name if path == slash else path + slash + name
        try:
            mode = os.lstat(new).st_mode
            if not stat.S_ISLNK(mode):
                if strict and rest and not stat.S_ISDIR(mode):
                    os.lstat(new + slash + dot)
                path = new
                continue
            if new in seen:
                path = seen[new]
                if path is not None:
                    continue
                if strict:
                    os.stat(new)  # raises ELOOP
                path = new
                continue
            target = os.readlink(new)
        except OSError:
            if strict:
                raise
            path = new
            continue
        seen[new] = None
        rest += [new, None]
        rest += reversed(target.split(slash))
        if target.startswith(slash):
            path = slash
    return path


def relpath(path, start=None):
    """Return a relative version of a path"""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    start = dot if start is None else os.fspath(start)
    try:
        names = [name for name in abspath(path).split(slash) if name]
        base = [name for name in abspath(start).split(slash) if name]
        shared = len(commonprefix([base, names]))
        names = [dots] * (len(base) - shared) + names[shared:]
        return slash.join(names) if names else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        if len({path.startswith(slash) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split = [[name for name in path.split(slash) if name and name != dot] for path in paths]
        low, high = min(split), max(split)
        shared = 0
        while shared < len(low) and low[shared] == high[shared]:
            shared += 1
        return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(low[:shared])
    except (TypeError, AttributeError):
        _check_arg_types("commonpath", *paths)
        raise
