"""Finding and loading modules step by step."""
import sys
import types
import _imp
from importlib import _resolve
from importlib.machinery import (ModuleSpec, SourceFileLoader, NamespaceLoader, SOURCE_SUFFIXES,
                                 BuiltinImporter, FrozenImporter, PathFinder)

__all__ = ['LazyLoader', 'Loader', 'MAGIC_NUMBER', 'cache_from_source', 'decode_source',
           'find_spec', 'module_from_spec', 'resolve_name', 'source_from_cache', 'source_hash',
           'spec_from_file_location', 'spec_from_loader']

MAGIC_NUMBER = b'krc\n'
_default = object()


def __getattr__(name):
    if name == 'Loader':
        from importlib.abc import Loader
        return Loader
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the compiled form of a source file is kept."""
    import os
    head, tail = os.path.split(os.fspath(path))
    base, dot, rest = tail.rpartition('.')
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    if optimization is None:
        optimization = sys.flags.optimize or ''
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f'{optimization!r} is not alphanumeric')
        optimization = f'.opt-{optimization}'
    return os.path.join(head, '__pycache__', f'{base if base else rest}.{tag}{optimization}.krc')


def source_from_cache(path):
    """The source file of a compiled one."""
    import os
    head, name = os.path.split(os.fspath(path))
    head, folder = os.path.split(head)
    if folder != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    if name.count('.') not in (2, 3):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    return os.path.join(head, name.partition('.')[0] + SOURCE_SUFFIXES[0])


def source_hash(source_bytes):
    """A hash of a source file."""
    value = 0xcbf29ce484222325
    for byte in source_bytes:
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return value.to_bytes(8, 'little')


def decode_source(source_bytes):
    """The text of a source file: by its mark or coding comment, newlines unified."""
    from linecache import _decode
    return _decode(bytes(source_bytes))


def resolve_name(name, package):
    """The absolute form of a relative module name."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module '
                          'names)')
    level = len(name) - len(name.lstrip('.'))
    return _resolve(name[level:], package, level)


def _find_spec(name, path, target=None):
    finders = list(sys.meta_path)
    for finder in finders:
        find = getattr(finder, 'find_spec', None)
        spec = None if find is None else find(name, path, target)
        if spec is not None:
            return spec
    return None


def find_spec(name, package=None):
    """The spec of a module, imported or not; None when there is none. Imports its parents."""
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        spec = getattr(module, '__spec__', _default)
        if spec is _default:
            raise ValueError(f'{name}.__spec__ is not set')
        if spec is None:
            spec = BuiltinImporter.find_spec(fullname)
            if spec is None:
                raise ValueError(f'{name}.__spec__ is None')
        return spec
    parent = fullname.rpartition('.')[0]
    path = None
    if parent:
        module = __import__(parent, fromlist=['__path__'])
        try:
            path = module.__path__
        except AttributeError as e:
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying '
                                      f'to find {fullname!r}', name=fullname) from e
    return _find_spec(fullname, path)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a loader."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader,
                                       submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None,
                            submodule_search_locations=_default):
    """A spec for a file; None when its suffix is none of a module."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = location if isinstance(location, str) else location.__fspath__()
        if location[:1] != '/':
            import os
            location = os.path.join(os.getcwd(), location)
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _default:
        submodule_search_locations = None
        if hasattr(loader, 'is_package'):
            try:
                if loader.is_package(name):
                    submodule_search_locations = []
            except ImportError:
                pass
    if submodule_search_locations == [] and location:
        submodule_search_locations = [location.rpartition('/')[0]]
    spec.submodule_search_locations = submodule_search_locations
    return spec


def _set_attributes(spec, module, *, override=False):
    names = {'__name__': spec.name, '__loader__': spec.loader, '__package__': spec.parent,
             '__spec__': spec}
    if spec.loader is None and spec.submodule_search_locations is not None:
        names['__loader__'] = NamespaceLoader(spec.name, spec.submodule_search_locations)
        names['__file__'] = None
    if spec.submodule_search_locations is not None:
        names['__path__'] = spec.submodule_search_locations
    if spec.has_location:
        names['__file__'] = spec.origin
        if spec.cached is not None:
            names['__cached__'] = spec.cached
    for name, value in names.items():
        if override or name == '__spec__' or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass


def module_from_spec(spec):
    """A new module for a spec; its code has not run."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = types.ModuleType(spec.name)
    _set_attributes(spec, module)
    return module


def _load_spec(spec):
    """Import what a finder has found."""
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        return spec.loader.load_module(spec.name)
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=spec.name)
        else:
            spec.loader.exec_module(module)
    except:
        sys.modules.pop(spec.name, None)
        raise
    return sys.modules.setdefault(spec.name, module)


class _LazyModule(types.ModuleType):
    """A module whose code runs when an attribute is first asked for."""

    def __getattribute__(self, attr):
        spec = object.__getattribute__(self, '__spec__')
        if object.__getattribute__(self, '__class__') is _LazyModule and attr not in (
                '__class__', '__spec__', '__dict__'):
            state = spec.loader_state
            self.__class__ = state['__class__']
            changed = {k: v for k, v in self.__dict__.items()
                       if k not in state['__dict__'] or state['__dict__'][k] is not v}
            spec.loader.exec_module(self)
            if sys.modules.get(spec.name) is not self and spec.name in sys.modules:
                raise ValueError(f'module object for {spec.name!r} substituted in sys.modules '
                                 'during a lazy load')
            self.__dict__.update(changed)
        return getattr(self, attr)

    def __delattr__(self, attr):
        self.__getattribute__(attr)
        delattr(self, attr)


class LazyLoader:
    """A loader that runs the code later."""

    def __init__(self, loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        """A function that makes lazy loaders."""
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {'__dict__': module.__dict__.copy(),
                                        '__class__': module.__class__}
        module.__class__ = _LazyModule
