"""Lines of source files, kept in memory."""
import sys

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

# filename: (size, mtime, lines, full name), or (function that gives the source,)
cache = {}


def getline(filename, lineno, module_globals=None):
    """One line with its end, or '' when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file; [] when it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def clearcache():
    """Forget everything."""
    cache.clear()


def checkcache(filename=None):
    """Forget files that have changed."""
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if entry[0] != stat.st_size or entry[1] != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew and return its lines."""
    entry = cache.pop(filename, None)
    if not filename or filename[0] == '<' and filename[-1] == '>':
        if entry is None:
            return _frozen_lines(filename)
    full = filename
    data = _read(full)
    if data is None:
        if entry is None and lazycache(filename, module_globals):
            entry = cache.pop(filename)
        if entry is not None and len(entry) == 1:
            try:
                data = entry[0]()
            except (ImportError, OSError):
                data = None
            if data is None:
                return []
            lines = [line + '\n' for line in data.splitlines()]
            cache[filename] = len(data), None, lines, full
            return lines
        if full[:1] == '/':
            return []
        for folder in sys.path:
            if isinstance(folder, str):
                full = f'{folder}/{filename}'
                data = _read(full)
                if data is not None:
                    break
        else:
            return []
    try:
        lines = _decode(data).splitlines(True)
    except (UnicodeDecodeError, SyntaxError, LookupError):
        return []
    if not lines:
        lines = ['\n']
    elif not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = len(data), _mtime(full), lines, full
    return lines


def _read(path):
    try:
        with open(path, 'rb') as file:
            return file.read()
    except (OSError, ValueError):
        return None


def _mtime(path):
    import os
    try:
        return os.stat(path).st_mtime
    except (OSError, ValueError):
        return None


def _frozen_lines(filename):
    if not filename.startswith('<frozen '):
        return []
    import _imp
    source = _imp.frozen_source(filename[8:-1])
    if not source:
        return []
    lines = source.splitlines(True)
    cache[filename] = len(source), None, lines, filename
    return lines


def _decode(data):
    """Text of a source file: by its mark or its coding comment, else UTF-8."""
    encoding = 'utf-8'
    if data[:3] == b'\xef\xbb\xbf':
        data = data[3:]
    else:
        for line in data.split(b'\n', 2)[:2]:
            line = line.strip()
            if line[:1] != b'#':
                if line:
                    break
                continue
            at = line.find(b'coding')
            if at >= 0 and line[at + 6:at + 7] in (b':', b'='):
                name = line[at + 7:].lstrip().split()
                if name:
                    encoding = name[0].decode('ascii', 'replace')
                break
    text = data.decode(encoding)
    return text.replace('\r\n', '\n').replace('\r', '\n') if '\r' in text else text


def lazycache(filename, module_globals):
    """Remember the loader of a module, to ask it for the source when that is wanted."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename[0] == '<' and filename[-1] == '>' or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True


def _register_code(code, string, name):
    """Keep the lines of code that came from no file, under its name."""
    lines = [line + '\n' for line in string.splitlines()]
    cache[name] = len(string), None, lines, name
