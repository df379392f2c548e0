"""Copying, moving and removing files and trees."""

import errno
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
           "rmtree", "Error", "SpecialFileError", "ExecError", "make_archive",
           "get_archive_formats", "register_archive_format", "unregister_archive_format",
           "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
           "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size",
           "SameFileError", "disk_usage", "ReadError", "RegistryError"]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """The file cannot be read or written, such as a named pipe."""


class ExecError(OSError):
    """A command could not be executed."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """An operation on the lists of archive formats failed."""


# ---- files

def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left of one stream to another."""
    length = length or COPY_BUFSIZE
    read, write = fsrc.read, fdst.write
    while data := read(length):
        write(data)


def _same(src, dst):
    if isinstance(src, os.DirEntry):
        try:
            return os.path.samestat(src.stat(), os.stat(dst))
        except OSError:
            return False
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the content of a file; returns dst."""
    if _same(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for name in (src, dst):
        try:
            mode = os.stat(name).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            raise SpecialFileError("`%s` is a named pipe" % os.fspath(name))
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from None
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy the permissions of a file."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def _copyxattr(src, dst, follow):
    try:
        names = os.listxattr(src, follow_symlinks=follow)
    except OSError as error:
        if error.errno not in (errno.ENOTSUP, errno.ENODATA, errno.EINVAL):
            raise
        return
    for name in names:
        try:
            os.setxattr(dst, name, os.getxattr(src, name, follow_symlinks=follow),
                        follow_symlinks=follow)
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENODATA, errno.EINVAL,
                                   errno.EACCES):
                raise


def copystat(src, dst, *, follow_symlinks=True):
    """Copy permissions, times and extended attributes."""
    follow = follow_symlinks or not (os.path.islink(src) and os.path.islink(dst))
    info = os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(info.st_atime_ns, info.st_mtime_ns), follow_symlinks=follow)
    _copyxattr(src, dst, follow)
    if follow:
        os.chmod(dst, stat.S_IMODE(info.st_mode))


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy content and permissions; dst may be a directory. Returns where the copy is."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """copy() that also copies the times and attributes."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


# ---- trees

def ignore_patterns(*patterns):
    """For the argument ignore of copytree(): names that match one of the patterns."""
    def ignore(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a directory with everything below; returns dst."""
    with os.scandir(src) as entries:
        entries = list(entries)
    ignored = set(ignore(os.fspath(src), [e.name for e in entries])) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        name = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        source = entry if copy_function in (copy2, copy) else name
        try:
            if entry.is_symlink():
                link = os.readlink(name)
                if symlinks:
                    os.symlink(link, target)
                    copystat(source, target, follow_symlinks=False)
                    continue
                if not os.path.exists(name) and ignore_dangling_symlinks:
                    continue
            if entry.is_dir():
                copytree(name, target, symlinks, ignore, copy_function,
                         ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((name, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


class _Rmtree:
    avoids_symlink_attacks = True

    def __call__(self, path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        """Remove a directory with everything below."""
        if ignore_errors:
            def failed(function, path, error):
                pass
        elif onexc is not None:
            failed = onexc
        elif onerror is not None:
            def failed(function, path, error):
                onerror(function, path, (type(error), error, error.__traceback__))
        else:
            def failed(function, path, error):
                raise error
        path = os.fsdecode(path) if isinstance(path, bytes) else os.fspath(path)
        try:
            before = os.lstat(path, dir_fd=dir_fd)
        except OSError as error:
            failed(os.lstat, path, error)
            return
        if stat.S_ISLNK(before.st_mode):
            try:
                raise OSError("Cannot call rmtree on a symbolic link")
            except OSError as error:
                failed(os.path.islink, path, error)
            return
        self._remove(path, dir_fd, path, before, failed)

    def _remove(self, name, dir_fd, path, before, failed):
        # The directory is opened and compared, so that it cannot be exchanged for a link.
        try:
            fd = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_DIRECTORY,
                         dir_fd=dir_fd)
        except OSError as error:
            error.filename = path
            failed(os.open if not isinstance(error, NotADirectoryError) else os.scandir,
                   path, error)
            if isinstance(error, NotADirectoryError):
                self._rmdir(name, dir_fd, path, failed)
            return
        try:
            if not os.path.samestat(before, os.fstat(fd)):
                return
            try:
                with os.scandir(fd) as entries:
                    entries = list(entries)
            except OSError as error:
                error.filename = path
                failed(os.scandir, path, error)
                entries = ()
            for entry in entries:
                full = os.path.join(path, entry.name)
                try:
                    info = entry.stat(follow_symlinks=False)
                    is_dir = stat.S_ISDIR(info.st_mode)
                except OSError:
                    is_dir = False
                if is_dir:
                    self._remove(entry.name, fd, full, info, failed)
                    continue
                try:
                    os.unlink(entry.name, dir_fd=fd)
                except FileNotFoundError:
                    continue
                except OSError as error:
                    error.filename = full
                    failed(os.unlink, full, error)
        finally:
            os.close(fd)
        self._rmdir(name, dir_fd, path, failed)

    def _rmdir(self, name, dir_fd, path, failed):
        try:
            os.rmdir(name, dir_fd=dir_fd)
        except FileNotFoundError:
            pass
        except OSError as error:
            error.filename = path
            failed(os.rmdir, path, error)


rmtree = _Rmtree()


def _is_inside(src, dst):
    src = os.path.abspath(src)
    dst = os.path.abspath(dst)
    src = src if src.endswith("/") else src + "/"
    dst = dst if dst.endswith("/") else dst + "/"
    return dst.startswith(src)


def move(src, dst, copy_function=copy2):
    """Move a file or directory, to another file system too. Returns where it is now."""
    target = dst
    if os.path.isdir(dst):
        if _same(src, dst) and not os.path.islink(src):
            os.rename(src, dst)
            return target
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif os.path.isdir(src):
            if _is_inside(src, dst):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


# ---- archives

def _make_tar(base_name, base_dir, mode, extension, root_dir):
    import tarfile
    name = base_name + ".tar" + extension
    with tarfile.open(name, "w" + mode) as archive:
        archive.add(os.path.join(root_dir, base_dir) if root_dir else base_dir, base_dir)
    return name


def _make_zip(base_name, base_dir, root_dir):
    import zipfile
    name = base_name + ".zip"
    with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        start = os.path.join(root_dir, base_dir) if root_dir else base_dir
        for path, dirs, files in os.walk(start):
            for file in sorted(dirs) + files:
                full = os.path.join(path, file)
                archive.write(full, os.path.relpath(full, root_dir or os.curdir))
    return name


_archive_formats = {
    "tar": (lambda *a: _make_tar(*a[:2], "", "", a[2]), [], "uncompressed tar file"),
    "gztar": (lambda *a: _make_tar(*a[:2], ":gz", ".gz", a[2]), [], "gzip'ed tar-file"),
    "zip": (_make_zip, [], "ZIP file"),
}


def get_archive_formats():
    """A list of (name, description) of what make_archive() can make."""
    return sorted((name, entry[2]) for name, entry in _archive_formats.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Adds a format: function(base_name, base_dir, root_dir, **extra_args)."""
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)
    _archive_formats[name] = (function, extra_args or [], description)


def unregister_archive_format(name):
    del _archive_formats[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0,
                 owner=None, group=None, logger=None):
    """Make an archive of a directory; returns its name."""
    try:
        function, extra, _ = _archive_formats[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None
    base_name = os.path.abspath(os.fspath(base_name))
    if root_dir is not None and not os.path.isdir(root_dir):
        raise NotADirectoryError(errno.ENOTDIR, "Not a directory", root_dir)
    return function(base_name, base_dir or os.curdir, root_dir, **dict(extra))


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile
    with tarfile.open(filename) as archive:
        archive.extractall(extract_dir, filter=filter)


def _unpack_zip(filename, extract_dir):
    import zipfile
    with zipfile.ZipFile(filename) as archive:
        archive.extractall(extract_dir)


_unpack_formats = {
    "tar": ([".tar"], _unpack_tar, [], "uncompressed tar file"),
    "gztar": ([".tar.gz", ".tgz"], _unpack_tar, [], "gzip'ed tar-file"),
    "zip": ([".zip"], _unpack_zip, [], "ZIP file"),
}


def get_unpack_formats():
    """A list of (name, extensions, description)."""
    return sorted((name, entry[0], entry[3]) for name, entry in _unpack_formats.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    taken = {ext: other for other, entry in _unpack_formats.items() for ext in entry[0]}
    for extension in extensions:
        if extension in taken:
            raise RegistryError(f"{extension} is already registered for \"{taken[extension]}\"")
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _unpack_formats[name] = extensions, function, extra_args or [], description


def unregister_unpack_format(name):
    del _unpack_formats[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive; the format follows from the name when it is not given."""
    filename = os.fspath(filename)
    if format is None:
        found = [name for name, entry in _unpack_formats.items()
                 if any(filename.endswith(ext) for ext in entry[0])]
        if not found:
            raise ReadError("Unknown archive format '{0}'".format(filename))
        format = found[0]
    elif format not in _unpack_formats:
        raise ValueError("Unknown unpack format '{0}'".format(format))
    _, function, extra, _ = _unpack_formats[format]
    keywords = dict(extra)
    if filter is not None:
        keywords["filter"] = filter
    function(filename, os.getcwd() if extract_dir is None else os.fspath(extract_dir), **keywords)


# ---- the system

def disk_usage(path):
    """(total, used, free) of the file system in bytes."""
    from collections import namedtuple
    fs = os.statvfs(path)
    usage = namedtuple("usage", "total used free")
    return usage(fs.f_blocks * fs.f_frsize, (fs.f_blocks - fs.f_bfree) * fs.f_frsize,
                 fs.f_bavail * fs.f_frsize)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change the owner; names are looked up."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    if isinstance(user, str):
        import pwd
        try:
            user = pwd.getpwnam(user).pw_uid
        except KeyError:
            raise LookupError("no such user: {!r}".format(user)) from None
    if isinstance(group, str):
        import grp
        try:
            group = grp.getgrnam(group).gr_gid
        except KeyError:
            raise LookupError("no such group: {!r}".format(group)) from None
    os.chown(path, -1 if user is None else user, -1 if group is None else group, dir_fd=dir_fd,
             follow_symlinks=follow_symlinks)


def get_terminal_size(fallback=(80, 24)):
    """(columns, lines): COLUMNS and LINES, else of the terminal, else fallback."""
    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0

    columns, lines = number("COLUMNS"), number("LINES")
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            size = os.terminal_size(fallback)
        columns = columns if columns > 0 else size.columns or fallback[0]
        lines = lines if lines > 0 else size.lines or fallback[1]
    return os.terminal_size((columns, lines))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The file that would run as command cmd, or None."""
    def usable(name):
        return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)

    if os.path.dirname(cmd):
        return cmd if usable(cmd) else None
    is_bytes = isinstance(cmd, bytes)
    if path is None:
        path = os.environ.get("PATH")
        if path is None:
            path = os.confstr("CS_PATH") or os.defpath
    if not path:
        return None
    directories = os.fsencode(path).split(b":") if is_bytes else os.fsdecode(path).split(":")
    for directory in dict.fromkeys(directories):
        name = os.path.join(directory, cmd)
        if usable(name):
            return name
    return None
