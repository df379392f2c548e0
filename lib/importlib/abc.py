"""Abstract base classes of finders and loaders."""
import abc
from importlib import machinery

__all__ = ['Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader', 'InspectLoader',
           'ExecutionLoader', 'FileLoader', 'SourceLoader']


class Loader(metaclass=abc.ABCMeta):
    """Loads modules."""

    def create_module(self, spec):
        """None: the usual kind of module."""
        return None

    def load_module(self, fullname):
        """Import a module under a name; deprecated."""
        if not hasattr(self, 'exec_module'):
            raise ImportError
        return machinery._LoaderMethods.load_module(self, fullname)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """A finder for sys.meta_path."""

    def invalidate_caches(self):
        """Look again at what is remembered."""

MetaPathFinder.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.FrozenImporter)
MetaPathFinder.register(machinery.PathFinder)


class PathEntryFinder(metaclass=abc.ABCMeta):
    """A finder for one entry of the path."""

    def invalidate_caches(self):
        """Look again at what is remembered."""

PathEntryFinder.register(machinery.FileFinder)


class ResourceLoader(Loader):
    """A loader that reads data files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """A loader that shows the source."""

    def is_package(self, fullname):
        """Is the module a package?"""
        raise ImportError

    def get_code(self, fullname):
        """The code of the module."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The text of the module, or None."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        """The code of a text or its bytes."""
        return compile(data, path, 'exec', dont_inherit=True)

    exec_module = machinery._FileLoader.exec_module

InspectLoader.register(machinery.BuiltinImporter)
InspectLoader.register(machinery.FrozenImporter)
InspectLoader.register(machinery.NamespaceLoader)


class ExecutionLoader(InspectLoader):
    """A loader of modules that can run as scripts."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """What __file__ is."""
        raise ImportError

    def get_code(self, fullname):
        """The code of the module."""
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)

ExecutionLoader.register(machinery.ExtensionFileLoader)


class FileLoader(machinery._FileLoader, ResourceLoader, ExecutionLoader):
    """A loader of modules in files."""

FileLoader.register(machinery.SourceFileLoader)
FileLoader.register(machinery.SourcelessFileLoader)


class SourceLoader(ResourceLoader, ExecutionLoader):
    """A loader of modules that are text."""

    def path_mtime(self, path):
        """When the file was changed."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)['mtime'])

    def path_stats(self, path):
        """A dict with mtime, and size if known."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        """Write bytes to a file, if possible."""

    get_source = machinery.SourceFileLoader.get_source

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def is_package(self, fullname):
        stem = self.get_filename(fullname).rpartition('/')[2].rsplit('.', 1)[0]
        return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'

SourceLoader.register(machinery.SourceFileLoader)
