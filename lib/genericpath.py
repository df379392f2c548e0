"""Functions on paths that are alike on all systems."""

import os
import stat

__all__ = ["commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdevdrive",
           "isdir", "isfile", "isjunction", "islink", "lexists", "samefile", "sameopenfile",
           "samestat"]


def _mode(call, path):
    try:
        return call(path).st_mode
    except (OSError, ValueError):
        return 0


def exists(path):
    """Test whether a path exists.  Returns False for broken symbolic links"""
    return _mode(os.stat, path) != 0


def lexists(path):
    """Test whether a path exists.  Returns True for broken symbolic links"""
    return _mode(os.lstat, path) != 0


def isfile(path):
    """Test whether a path is a regular file"""
    return stat.S_ISREG(_mode(os.stat, path))


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    return stat.S_ISDIR(_mode(os.stat, s))


def islink(path):
    """Test whether a path is a symbolic link"""
    return stat.S_ISLNK(_mode(os.lstat, path))


def isjunction(path):
    """Test whether a path is a junction"""
    os.fspath(path)
    return False


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive."""
    os.fspath(path)
    return False


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    return os.stat(filename).st_ctime


def commonprefix(m):
    "Given a list of pathnames, returns the longest common leading component"
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _splitext(p, sep, dot):
    start = p.rfind(sep) + 1
    end = p.rfind(dot)
    # A name of nothing but dots in front of the last one has no extension.
    if end <= start or not p[start:end].strip(dot):
        return p, p[:0]
    return p[:end], p[end:]


def _check_arg_types(function, *args):
    kinds = set()
    for arg in args:
        if not isinstance(arg, (str, bytes)):
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, "
                            f"not {arg.__class__.__name__!r}") from None
        kinds.add(isinstance(arg, bytes))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None
