"""Finders and loaders. They stand for what the importer in C does, and can be used by hand."""
import sys
import _imp

__all__ = ['AppleFrameworkLoader', 'BuiltinImporter', 'ExtensionFileLoader', 'FileFinder',
           'FrozenImporter', 'ModuleSpec', 'NamespaceLoader', 'PathFinder', 'SourceFileLoader',
           'SourcelessFileLoader', 'all_suffixes', 'SOURCE_SUFFIXES', 'BYTECODE_SUFFIXES',
           'DEBUG_BYTECODE_SUFFIXES', 'OPTIMIZED_BYTECODE_SUFFIXES', 'EXTENSION_SUFFIXES']

ModuleSpec = type(_imp.__spec__)

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = ['.krc']
EXTENSION_SUFFIXES = _imp.extension_suffixes()


def all_suffixes():
    """Suffixes of files that are modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class _LoaderMethods:
    """What loaders have in common."""

    def create_module(self, spec):
        """None: the usual kind of module."""
        return None

    def load_module(self, fullname):
        """Import a module under a name; deprecated."""
        from importlib import util
        return util._load_spec(util.spec_from_loader(fullname, self))


class BuiltinImporter(_LoaderMethods):
    """Modules that are written in C."""
    _ORIGIN = 'built-in'
    _is_the_importer = True

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname in sys.builtin_module_names:
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN)
        return None

    @staticmethod
    def create_module(spec):
        return sys.modules.get(spec.name) or _imp.create_builtin(spec)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def get_code(cls, fullname):
        return cls._none(fullname)

    @classmethod
    def get_source(cls, fullname):
        return cls._none(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._none(fullname)
        return False

    @staticmethod
    def _none(fullname):
        if fullname not in sys.builtin_module_names:
            raise ImportError(f'{fullname!r} is not a built-in module', name=fullname)


class FrozenImporter(_LoaderMethods):
    """Modules of the library in the binary."""
    _ORIGIN = 'frozen'
    _is_the_importer = True

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not _imp.is_frozen(fullname):
            return None
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN,
                          is_package=_imp.is_frozen_package(fullname))

    @staticmethod
    def create_module(spec):
        return None

    @classmethod
    def exec_module(cls, module):
        exec(cls.get_code(module.__spec__.name), module.__dict__)

    @classmethod
    def get_code(cls, fullname):
        return compile(cls.get_source(fullname), f'<frozen {fullname}>', 'exec',
                       dont_inherit=True)

    @staticmethod
    def get_source(fullname):
        source = _imp.frozen_source(fullname)
        if source is None:
            raise ImportError(f'{fullname!r} is not a frozen module', name=fullname)
        return source

    @staticmethod
    def is_package(fullname):
        return _imp.is_frozen_package(fullname)


class _FileLoader(_LoaderMethods):
    """A module in a file."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check(self, fullname):
        if fullname is None:
            return self.name
        if fullname != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {fullname}', name=fullname)
        return fullname

    def get_filename(self, fullname=None):
        """The path of the file."""
        self._check(fullname)
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, 'rb') as file:
            return file.read()

    def is_package(self, fullname=None):
        """Is it the __init__ of a package?"""
        name = self._check(fullname)
        stem = self.path.rpartition('/')[2].rsplit('.', 1)[0]
        return stem == '__init__' and name.rpartition('.')[2] != '__init__'

    def exec_module(self, module):
        """Run the code in a module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns '
                              'None')
        exec(code, module.__dict__)

    def get_resource_reader(self, fullname):
        """Files next to the module; None when it is no package."""
        if self.is_package(self._check(fullname)):
            from importlib.resources import FileReader
            return FileReader(self)
        return None


class SourceFileLoader(_FileLoader):
    """A module in a .py file."""

    def path_mtime(self, path):
        return self.path_stats(path)['mtime']

    def path_stats(self, path):
        import os
        st = os.stat(path)
        return {'mtime': st.st_mtime, 'size': st.st_size}

    def set_data(self, path, data, *, _mode=0o666):
        """Write bytes to a file."""
        with open(path, 'wb') as file:
            file.write(data)

    def get_source(self, fullname=None):
        """The text."""
        from importlib.util import decode_source
        path = self.get_filename(fullname)
        try:
            return decode_source(self.get_data(path))
        except OSError as exc:
            raise ImportError('source not available through get_data()', name=fullname) from exc

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code of a text or its bytes."""
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname=None):
        """The code."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class SourcelessFileLoader(_FileLoader):
    """A compiled module without its source."""

    def get_source(self, fullname=None):
        return None

    def get_code(self, fullname=None):
        raise ImportError('compiled modules are loaded by the importer only', name=fullname)


class ExtensionFileLoader(_FileLoader):
    """A module in a shared library: there are none."""

    def create_module(self, spec):
        raise ImportError('extension modules of CPython cannot be loaded; ffi can call C '
                          'libraries', name=spec.name, path=self.path)

    def exec_module(self, module):
        pass

    def get_code(self, fullname=None):
        return None

    get_source = get_code

AppleFrameworkLoader = ExtensionFileLoader


class NamespaceLoader(_LoaderMethods):
    """A package that is only folders."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def exec_module(self, module):
        pass

    def get_resource_reader(self, module):
        from importlib.resources import NamespaceReader
        return NamespaceReader(self._path)

_NamespaceLoader = NamespaceLoader


class FileFinder:
    """Finds the modules in one folder."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details
                         for suffix in suffixes]
        self.path = path or '.'
        if self.path[:1] != '/':
            import os
            self.path = os.path.join(os.getcwd(), '' if self.path == '.' else self.path)
            self.path = self.path.rstrip('/') or '/'

    def invalidate_caches(self):
        """Nothing is remembered."""

    def find_spec(self, fullname, target=None):
        """The spec of a module in this folder; without loader: a part of a namespace package."""
        from importlib.util import spec_from_file_location
        base = f'{self.path}/{fullname.rpartition(".")[2]}'
        is_folder = _imp.path_kind(base) == 'directory'
        for suffix, loader in self._loaders if is_folder else ():
            path = f'{base}/__init__{suffix}'
            if _imp.path_kind(path) == 'file':
                return spec_from_file_location(fullname, path, loader=loader(fullname, path),
                                               submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            path = base + suffix
            if _imp.path_kind(path) == 'file':
                return spec_from_file_location(fullname, path, loader=loader(fullname, path))
        if is_folder:
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            if _imp.path_kind(path or '.') != 'directory':
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'


def _finder_of(entry):
    """The finder of an entry of the path: of a hook, or of the folder; None: neither."""
    cache = sys.path_importer_cache
    try:
        return cache[entry]
    except KeyError:
        pass
    finder = None
    for hook in sys.path_hooks:
        try:
            finder = hook(entry)
            break
        except ImportError:
            continue
    else:
        if _imp.path_kind(entry or '.') == 'directory':
            finder = FileFinder(entry, (SourceFileLoader, SOURCE_SUFFIXES))
    cache[entry] = finder
    return finder


def _ask_hooks(entry, fullname):
    """For the importer in C: the spec that a hook of the program finds, or None."""
    finder = _finder_of(entry)
    if finder is None or type(finder) is FileFinder:
        return None
    spec = finder.find_spec(fullname)
    return None if spec is None or spec.loader is None else spec


class PathFinder:
    """Modules on the path."""
    _is_the_importer = True

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None:
                del sys.path_importer_cache[name]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        portions = []
        for entry in sys.path if path is None else path:
            if not isinstance(entry, str):
                continue
            finder = _finder_of(entry)
            spec = None if finder is None else finder.find_spec(fullname)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError('spec missing loader')
            portions.extend(spec.submodule_search_locations)
        if not portions:
            return None
        spec = ModuleSpec(fullname, None)
        spec.submodule_search_locations = portions
        return spec

    @staticmethod
    def find_distributions(*args, **kwargs):
        from importlib.metadata import _distributions
        return _distributions(*args, **kwargs)


def _loader_of(spec):
    """The loader of a module that the importer in C has found."""
    if spec.origin == 'built-in':
        return BuiltinImporter
    if spec.origin == 'frozen':
        return FrozenImporter
    if spec.has_location:
        return SourceFileLoader(spec.name, spec.origin)
    if spec.submodule_search_locations is not None:
        return NamespaceLoader(spec.name, spec.submodule_search_locations)
    return None


def _cache_of(spec):
    from importlib.util import cache_from_source
    try:
        return cache_from_source(spec.origin)
    except (NotImplementedError, ValueError):
        return None


# Programs look for them here; the importer in C passes over them.
sys.meta_path += [finder for finder in (BuiltinImporter, FrozenImporter, PathFinder)
                  if finder not in sys.meta_path]
