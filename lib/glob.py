"""Names of files that match a pattern."""

import fnmatch
import os

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths that match a pattern; with recursive, ** matches any directories."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,
                      include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """An iterator of what glob() lists."""
    pathname = os.fspath(pathname)
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    found = _walk(pathname, root_dir, dir_fd, recursive, False, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        # ** also matches nothing at all.
        first = next(found, None)
        if first:
            yield first
    yield from found


def _walk(pathname, root, fd, recursive, only_dirs, hidden):
    head, tail = os.path.split(pathname)
    if not has_magic(pathname):
        if tail:
            if _lexists(os.path.join(root, pathname), fd):
                yield pathname
        elif _isdir(os.path.join(root, head), fd):
            yield pathname
        return
    if not head:
        names = _recursive if recursive and _is_recursive(tail) else _matching
        yield from names(root, tail, fd, only_dirs, hidden)
        return
    if head != pathname and has_magic(head):
        directories = _walk(head, root, fd, recursive, True, hidden)
    else:
        directories = [head]
    if not has_magic(tail):
        names = _literal
    elif recursive and _is_recursive(tail):
        names = _recursive
    else:
        names = _matching
    for directory in directories:
        for name in names(os.path.join(root, directory), tail, fd, only_dirs, hidden):
            yield os.path.join(directory, name)


def _matching(directory, pattern, fd, only_dirs, hidden):
    names = _list(directory, fd, only_dirs)
    if not (hidden or _is_hidden(pattern)):
        names = (name for name in names if not _is_hidden(name))
    return fnmatch.filter(names, pattern)


def _literal(directory, name, fd, only_dirs, hidden):
    if name:
        if _lexists(os.path.join(directory, name), fd):
            return [name]
    elif _isdir(directory, fd):
        return [name]
    return []


def _recursive(directory, pattern, fd, only_dirs, hidden):
    if not directory or _isdir(directory, fd):
        yield pattern[:0]
    yield from _below(directory, pattern[:0], fd, only_dirs, hidden)


def _below(directory, empty, fd, only_dirs, hidden):
    for name in _list(directory or empty, fd, only_dirs):
        if hidden or not _is_hidden(name):
            yield name
            path = os.path.join(directory, name) if directory else name
            for below in _below(path, empty, fd, only_dirs, hidden):
                yield os.path.join(name, below)


def _list(directory, fd, only_dirs):
    is_bytes = isinstance(directory, bytes)
    opened = None
    try:
        if fd is not None:
            opened = place = os.open(directory or ".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=fd)
        else:
            place = directory or (b"." if is_bytes else ".")
        with os.scandir(place) as entries:
            names = []
            for entry in entries:
                try:
                    if not only_dirs or entry.is_dir():
                        names.append(entry.name)
                except OSError:
                    pass
    except OSError:
        return []
    finally:
        if opened is not None:
            os.close(opened)
    return [os.fsencode(name) for name in names] if is_bytes and opened is not None else names


def _lexists(path, fd):
    if fd is None:
        return os.path.lexists(path)
    try:
        os.lstat(path, dir_fd=fd)
        return True
    except (OSError, ValueError):
        return False


def _isdir(path, fd):
    if fd is None:
        return os.path.isdir(path)
    import stat
    try:
        return stat.S_ISDIR(os.stat(path, dir_fd=fd).st_mode)
    except (OSError, ValueError):
        return False


def has_magic(s):
    magic = b"*?[" if isinstance(s, bytes) else "*?["
    return any(c in s for c in ((b"*", b"?", b"[") if isinstance(s, bytes) else magic))


def _is_hidden(path):
    return path[:1] in (".", b".")


def _is_recursive(pattern):
    return pattern in ("**", b"**")


def escape(pathname):
    """The pattern that matches this name only."""
    if isinstance(pathname, bytes):
        return escape(pathname.decode("latin-1")).encode("latin-1")
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression that matches what the pattern matches."""
    seps = seps or "/"
    any_sep = f"[{''.join(fnmatch._escape(c) for c in seps)}]" if len(seps) > 1 else \
        fnmatch._escape(seps)
    not_sep = f"[^{''.join(fnmatch._escape(c) for c in seps)}]"
    if include_hidden:
        segment = f"{not_sep}+"
        segments = f"(?:.+{any_sep})?"
        last = ".*"
    else:
        segment = f"[^{''.join(fnmatch._escape(c) for c in seps)}.]{not_sep}*"
        segments = f"(?:{segment}{any_sep})*"
        last = f"{segments}(?:{segment})?"
    for sep in seps[1:]:
        pat = pat.replace(sep, seps[0])
    parts = pat.split(seps[0])
    out = []
    for i, part in enumerate(parts):
        end = i == len(parts) - 1
        if part == "*":
            out.append(segment if end else segment + any_sep)
            continue
        if recursive and part == "**":
            if end:
                out.append(last)
            elif parts[i + 1] != "**":
                out.append(segments)
            continue
        if part:
            if not include_hidden and part[0] in "*?":
                out.append("(?!\\.)")
            for item in fnmatch._compile(part):
                out.append(f"{not_sep}*" if item is None else not_sep if item is True else
                           fnmatch._piece(item))
        if not end:
            out.append(any_sep)
    return f"(?s:{''.join(out)})\\Z"
