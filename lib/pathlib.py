"""Paths as objects."""

import errno
import fnmatch
import io
import os
import posixpath
import stat
from _collections_abc import Sequence

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path",
           "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """The system or the kind of path does not have it."""


class _Parents(Sequence):
    """The paths above a path, nearest first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._from_parts(path._root, path._tail[:-index - 1])

    def __repr__(self):
        return "<{}.parents>".format(type(self._path).__name__)


def _parse(text):
    """(root, names) of a path."""
    root = ""
    if text.startswith("/"):
        root = "//" if text.startswith("//") and not text.startswith("///") else "/"
    return root, [name for name in text.split("/") if name and name != "."]


class PurePath:
    """A path whose methods do not look at the file system."""

    __slots__ = ("_given", "_root_", "_tail_", "_text", "_hash_")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        given = []
        for arg in args:
            if isinstance(arg, PurePath):
                given.append(str(arg) if arg._given else "")
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where "
                                f"__fspath__ returns a str, not {type(text).__name__!r}")
            given.append(text)
        self._given = given

    def with_segments(self, *args):
        """A path of the same class: what all methods make their results with."""
        return type(self)(*args)

    # ---- the parts

    def _load(self):
        self._root_, self._tail_ = _parse(posixpath.join(*self._given) if self._given else "")

    @property
    def _root(self):
        try:
            return self._root_
        except AttributeError:
            self._load()
            return self._root_

    @property
    def _tail(self):
        try:
            return self._tail_
        except AttributeError:
            self._load()
            return self._tail_

    def _from_parts(self, root, tail):
        text = root + "/".join(tail)
        path = self.with_segments(text)
        path._text = text or "."
        path._root_ = root
        path._tail_ = tail
        return path

    def __str__(self):
        try:
            return self._text
        except AttributeError:
            self._text = self._root + "/".join(self._tail) or "."
            return self._text

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self.as_posix())

    def __reduce__(self):
        return type(self), tuple(self._given)

    def as_posix(self):
        """The text with forward slashes."""
        return str(self)

    @property
    def parts(self):
        """The names, after the root if there is one."""
        return ((self._root,) if self._root else ()) + tuple(self._tail)

    @property
    def drive(self):
        """Empty on Unix."""
        return ""

    @property
    def root(self):
        """'/', '//' or empty."""
        return self._root

    @property
    def anchor(self):
        """Drive and root."""
        return self._root

    @property
    def name(self):
        """The last name."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """The extension of the last name with its dot."""
        name = self.name.lstrip(".")
        i = name.rfind(".")
        return name[i:] if 0 < i < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All extensions of the last name."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The last name without extension."""
        suffix = self.suffix
        return self.name[:-len(suffix)] if suffix else self.name

    @property
    def parent(self):
        """The path without its last name."""
        return self._from_parts(self._root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        """The sequence of paths above."""
        return _Parents(self)

    # ---- comparison

    def __hash__(self):
        try:
            return self._hash_
        except AttributeError:
            self._hash_ = hash(str(self))
            return self._hash_

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other) and self.parser is other.parser

    def _order(self):
        return str(self).split("/")

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() < other._order()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() <= other._order()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() > other._order()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._order() >= other._order()

    # ---- other paths

    def joinpath(self, *pathsegments):
        """This path with more names behind it."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        """The path with another last name."""
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._from_parts(self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        """The path with another last name, the extension kept."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another extension, or none."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        """The path as seen from another one."""
        if not isinstance(other, PurePath) or _deprecated:
            other = self.with_segments(other, *_deprecated)
        ups = 0
        for ups, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._from_parts("", [".."] * ups + self._tail[len(path._tail):])

    def is_relative_to(self, other, *_deprecated):
        """Is it below the other path?"""
        if not isinstance(other, PurePath) or _deprecated:
            other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def is_absolute(self):
        """Does it begin at the root?"""
        return bool(self._root)

    def is_reserved(self):
        """False: Unix reserves no names."""
        return False

    def as_uri(self):
        """The URI of an absolute path."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join(chr(b) if b in safe else f"%{b:02X}" for b in bytes(self))

    # ---- patterns

    def _pattern(self, pattern):
        return pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)

    def match(self, path_pattern, *, case_sensitive=None):
        """Do the last names match a pattern? An absolute one must match all."""
        pattern = self._pattern(path_pattern)
        parts, wanted = self.parts, pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(wanted) > len(parts) or pattern.is_absolute() and len(wanted) != len(parts):
            return False
        return all(_fits(part, want, case_sensitive)
                   for part, want in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        """Does the whole path match a pattern, where ** stands for any names?"""
        return _full(self.parts, self._pattern(pattern).parts, case_sensitive)


os.PathLike.register(PurePath)


def _fits(name, pattern, case_sensitive):
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    return fnmatch.fnmatchcase(name, pattern)


def _full(parts, wanted, case_sensitive):
    if not wanted:
        return not parts
    if wanted[0] == "**":
        rest = wanted[1:]
        return not rest or any(_full(parts[i:], rest, case_sensitive)
                               for i in range(len(parts) + 1))
    return bool(parts) and _fits(parts[0], wanted[0], case_sensitive) and \
        _full(parts[1:], wanted[1:], case_sensitive)


class PurePosixPath(PurePath):
    """A path of Unix that does not look at the file system."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """Not available on this system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


class Path(PurePath):
    """A path with methods that look at the file system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword "
                            f"argument {next(iter(kwargs))!r}")
        super().__init__(*args)

    @classmethod
    def cwd(cls):
        """The current directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The home directory of the user."""
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """The path of a file URI."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        out = bytearray()
        parts = path.encode("utf-8", "surrogateescape").split(b"%")
        out += parts[0]
        for part in parts[1:]:
            try:
                out.append(int(part[:2], 16))
                out += part[2:]
            except ValueError:
                out += b"%" + part
        path = cls(os.fsdecode(bytes(out)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    # ---- what is known about the file

    def stat(self, *, follow_symlinks=True):
        """os.stat() of it."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """os.lstat() of it."""
        return os.lstat(self)

    def _mode(self, follow=True):
        try:
            return os.stat(self, follow_symlinks=follow).st_mode
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP):
                raise
        except ValueError:
            pass
        return 0

    def exists(self, *, follow_symlinks=True):
        """Is there such a file?"""
        return self._mode(follow_symlinks) != 0

    def is_dir(self, *, follow_symlinks=True):
        """Is it a directory?"""
        return stat.S_ISDIR(self._mode(follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        """Is it a regular file?"""
        return stat.S_ISREG(self._mode(follow_symlinks))

    def is_symlink(self):
        """Is it a symbolic link?"""
        return stat.S_ISLNK(self._mode(False))

    def is_mount(self):
        """Is it a mount point?"""
        return os.path.ismount(self)

    def is_junction(self):
        """False."""
        return False

    def is_block_device(self):
        """Is it a block device?"""
        return stat.S_ISBLK(self._mode())

    def is_char_device(self):
        """Is it a character device?"""
        return stat.S_ISCHR(self._mode())

    def is_fifo(self):
        """Is it a named pipe?"""
        return stat.S_ISFIFO(self._mode())

    def is_socket(self):
        """Is it a socket?"""
        return stat.S_ISSOCK(self._mode())

    def samefile(self, other_path):
        """Are both the same file?"""
        other = other_path.stat() if hasattr(other_path, "stat") else os.stat(other_path)
        return os.path.samestat(self.stat(), other)

    def owner(self, *, follow_symlinks=True):
        """The name of the user that owns it."""
        import pwd
        return pwd.getpwuid(self.stat(follow_symlinks=follow_symlinks).st_uid).pw_name

    def group(self, *, follow_symlinks=True):
        """The name of the group that owns it."""
        import grp
        return grp.getgrgid(self.stat(follow_symlinks=follow_symlinks).st_gid).gr_name

    # ---- content

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """open() of it."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of it."""
        with self.open("rb", buffering=0) as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """All text of it."""
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Make it a file with these bytes."""
        view = memoryview(data)
        with self.open("wb") as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make it a file with this text."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    # ---- directories

    def _below(self, name):
        return self._from_parts(self._root, self._tail + [name])

    def iterdir(self):
        """The paths in the directory."""
        names = os.listdir(self)
        return (self._below(name) for name in names)

    def _glob_parts(self, pattern):
        text = os.fspath(pattern) if isinstance(pattern, PurePath) else pattern
        if not isinstance(text, str):
            raise TypeError("argument should be a str or an os.PathLike object where __fspath__ "
                            f"returns a str, not {type(text).__name__!r}")
        root, parts = _parse(text)
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not parts:
            raise ValueError(f"Unacceptable pattern: {self.with_segments(text)!r}")
        return parts, text.endswith("/")

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below that match a pattern, where ** stands for any directories."""
        parts, only_dirs = self._glob_parts(pattern)
        return self._select(parts, only_dirs, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """glob() in all directories below."""
        parts, only_dirs = self._glob_parts(pattern)
        return self._select(["**"] + parts, only_dirs, case_sensitive, recurse_symlinks)

    def _select(self, parts, only_dirs, case_sensitive, follow):
        seen = set()
        recursive = parts.count("**") > 1
        for path in self._match_parts(parts, only_dirs, case_sensitive, follow):
            if recursive:
                if path in seen:
                    continue
                seen.add(path)
            yield path

    def _match_parts(self, parts, only_dirs, case_sensitive, follow):
        if not parts:
            if not only_dirs or self.is_dir():
                yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            while rest and rest[0] == "**":
                rest = rest[1:]
            for path in self._tree(follow, bool(rest) or only_dirs):
                if rest:
                    yield from path._match_parts(rest, only_dirs, case_sensitive, follow)
                else:
                    yield path
        elif part == ".." or case_sensitive is None and not any(c in "*?[" for c in part):
            path = self._below(part)
            if rest:
                if path.is_dir():
                    yield from path._match_parts(rest, only_dirs, case_sensitive, follow)
            elif path.exists(follow_symlinks=only_dirs) and (not only_dirs or path.is_dir()):
                yield path
        else:
            for entry in self._entries():
                if not _fits(entry.name, part, case_sensitive):
                    continue
                if rest or only_dirs:
                    try:
                        if not entry.is_dir():
                            continue
                    except OSError:
                        continue
                yield from self._below(entry.name)._match_parts(rest, False, case_sensitive,
                                                                follow)

    def _entries(self):
        try:
            with os.scandir(self) as entries:
                return list(entries)
        except OSError:
            return []

    def _tree(self, follow, only_dirs):
        """This path and all below."""
        if not self.is_dir():
            return
        stack = [self]
        yield self
        while stack:
            path = stack.pop()
            directories = []
            for entry in path._entries():
                try:
                    is_dir = entry.is_dir(follow_symlinks=follow)
                    listed = is_dir or not only_dirs
                except OSError:
                    is_dir, listed = False, not only_dirs
                if listed:
                    below = path._below(entry.name)
                    yield below
                    if is_dir:
                        directories.append(below)
            stack += reversed(directories)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """(path, names of directories, names of files) for each directory below."""
        stack = [self]
        while stack:
            path = stack.pop()
            if isinstance(path, tuple):
                yield path
                continue
            try:
                with os.scandir(path) as entries:
                    dirs, files = [], []
                    for entry in entries:
                        try:
                            is_dir = entry.is_dir(follow_symlinks=follow_symlinks)
                        except OSError:
                            is_dir = False
                        (dirs if is_dir else files).append(entry.name)
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            if top_down:
                yield path, dirs, files
            else:
                stack.append((path, dirs, files))
            stack += [path._below(name) for name in reversed(dirs)]

    # ---- other names for it

    def absolute(self):
        """The path from the root on, with nothing resolved."""
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), *self._tail)

    def resolve(self, strict=False):
        """The absolute path without symbolic links."""
        try:
            return self.with_segments(os.path.realpath(self, strict=strict))
        except OSError as error:
            if error.errno == errno.ELOOP and not strict:
                raise RuntimeError("Symlink loop from %r" % error.filename)
            raise

    def expanduser(self):
        """The path with ~ replaced by the home directory."""
        if self._root or not self._tail or self._tail[0][:1] != "~":
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        root, tail = _parse(home)
        return self._from_parts(root, tail + self._tail[1:])

    def readlink(self):
        """Where a symbolic link leads."""
        return self.with_segments(os.readlink(self))

    # ---- changes

    def touch(self, mode=0o666, exist_ok=True):
        """Make it a file, or set its times to now."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass
        flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make it a directory."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """chmod() of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the empty directory."""
        os.rmdir(self)

    def rename(self, target):
        """Rename it; the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Rename it, replacing the target; the new path."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make it a symbolic link to the target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make it a second name of the target."""
        os.link(target, self)


class PosixPath(Path, PurePosixPath):
    """A path of Unix."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """Not available on this system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
