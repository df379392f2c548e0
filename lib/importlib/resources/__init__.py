"""Data files of packages."""
import contextlib
import sys

__all__ = ['Package', 'Anchor', 'as_file', 'files', 'contents', 'is_resource', 'open_binary',
           'open_text', 'path', 'read_binary', 'read_text']

Package = Anchor = object


def _package_of(anchor, depth):
    if anchor is None:
        globals = sys._getframe(depth).f_globals
        anchor = globals.get('__package__') or globals['__name__']
    if isinstance(anchor, str):
        from importlib import import_module
        anchor = import_module(anchor)
    return anchor


def files(anchor=None):
    """The folder of a package, a path object."""
    import pathlib
    module = _package_of(anchor, 2)
    spec = module.__spec__
    if spec is not None and spec.submodule_search_locations is not None:
        locations = list(spec.submodule_search_locations)
        if not locations:
            raise TypeError(f'{module.__name__!r} is in the binary and has no files')
        return pathlib.Path(locations[0])
    file = getattr(module, '__file__', None)
    if file is None:
        raise TypeError(f'{module.__name__!r} has no files')
    return pathlib.Path(file).parent


@contextlib.contextmanager
def as_file(path):
    """A context with the path of a real file."""
    yield path


def _resource(anchor, names):
    path = files(anchor)
    for name in names:
        path = path / name
    return path


def open_binary(anchor, *path_names):
    """Open a file of a package for reading bytes."""
    return _resource(anchor, path_names).open('rb')


def open_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    """Open a file of a package for reading text."""
    return _resource(anchor, path_names).open('r', encoding=encoding, errors=errors)


def read_binary(anchor, *path_names):
    """The bytes of a file of a package."""
    return _resource(anchor, path_names).read_bytes()


def read_text(anchor, *path_names, encoding='utf-8', errors='strict'):
    """The text of a file of a package."""
    return _resource(anchor, path_names).read_text(encoding=encoding, errors=errors)


def path(anchor, *path_names):
    """A context with the path of a file of a package."""
    return as_file(_resource(anchor, path_names))


def is_resource(anchor, *path_names):
    """Is there such a file?"""
    return _resource(anchor, path_names).is_file()


def contents(anchor, *path_names):
    """Names in the folder of a package."""
    return (entry.name for entry in _resource(anchor, path_names).iterdir())


class FileReader:
    """What a loader's get_resource_reader() returns."""

    def __init__(self, loader):
        self._folder = loader.path.rpartition('/')[0]

    def files(self):
        import pathlib
        return pathlib.Path(self._folder)

    def resource_path(self, resource):
        return f'{self._folder}/{resource}'

    def open_resource(self, resource):
        return open(self.resource_path(resource), 'rb')

    def is_resource(self, name):
        return (self.files() / name).is_file()

    def contents(self):
        return (entry.name for entry in self.files().iterdir())


class NamespaceReader(FileReader):
    """The same for packages that are only folders."""

    def __init__(self, paths):
        self._folder = list(paths)[0]
