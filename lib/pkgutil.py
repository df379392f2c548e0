"""Walking through packages."""
import importlib
import importlib.util
import importlib.machinery
import sys
from collections import namedtuple

__all__ = ['get_importer', 'iter_importers', 'walk_packages', 'iter_modules', 'get_data',
           'read_code', 'extend_path', 'ModuleInfo', 'resolve_name']

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg', module=__name__)


def read_code(stream):
    """The code in a compiled file: those of CPython cannot be read."""
    return None


def get_importer(path_item):
    """The finder of an entry of the path, or None."""
    import os
    return importlib.machinery._finder_of(os.fspath(path_item))


def iter_importers(fullname=''):
    """The finders that look for a module."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    if '.' in fullname:
        package = importlib.import_module(fullname.rpartition('.')[0])
        path = getattr(package, '__path__', None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def iter_modules(path=None, prefix=''):
    """ModuleInfo of what is in the folders of a path, or in all finders."""
    if path is None:
        finders = map(get_importer, sys.path)
    elif isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    else:
        finders = map(get_importer, path)
    seen = set()
    for finder in finders:
        for name, ispkg in _modules_of(finder, prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, ispkg)


def _modules_of(finder, prefix):
    if finder is None:
        return
    if not isinstance(finder, importlib.machinery.FileFinder):
        if hasattr(finder, 'iter_modules'):
            yield from finder.iter_modules(prefix)
        return
    import os
    try:
        names = sorted(os.listdir(finder.path))
    except OSError:
        return
    import inspect
    for name in names:
        module = inspect.getmodulename(name)
        if module == '__init__':
            continue
        path = os.path.join(finder.path, name)
        if not module and os.path.isdir(path) and '.' not in name:
            try:
                if '__init__.py' not in os.listdir(path):
                    continue
            except OSError:
                continue
            yield prefix + name, True
        elif module and '.' not in module:
            yield prefix + module, False


def walk_packages(path=None, prefix='', onerror=None):
    """The same, and what is inside the packages, which are imported."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            inner = [p for p in getattr(sys.modules[info.name], '__path__', None) or ()
                     if not (p in seen or seen.add(p))]
            yield from walk_packages(inner, info.name + '.', onerror)


def extend_path(path, name):
    """The path of a package, with folders of the same name elsewhere on sys.path."""
    if not isinstance(path, list):
        return path
    import os
    path = path[:]
    parent, _, last = name.rpartition('.')
    search = sys.path
    if parent:
        try:
            search = sys.modules[parent].__path__
        except (KeyError, AttributeError):
            return path
    for folder in search:
        if not isinstance(folder, str):
            continue
        found = os.path.join(folder, last)
        if os.path.isfile(os.path.join(found, '__init__.py')) and found not in path:
            path.append(found)
        listing = os.path.join(folder, name + '.pkg')
        if os.path.isfile(listing):
            with open(listing) as file:
                path += [line.rstrip('\n') for line in file
                         if line.rstrip('\n') and line[:1] != '#']
    return path


def get_data(package, resource):
    """The bytes of a file of a package, or None when the loader cannot read files."""
    import os
    spec = importlib.util.find_spec(package)
    loader = None if spec is None else spec.loader
    if loader is None or not hasattr(loader, 'get_data'):
        return None
    module = sys.modules.get(package) or importlib.util._load_spec(spec)
    if getattr(module, '__file__', None) is None:
        return None
    return loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))


def resolve_name(name):
    """The object of a name: pkg.mod:attribute.attribute, or with dots only."""
    module, colon, rest = name.partition(':')
    parts = module.split('.')
    if not all(part.isidentifier() for part in parts + (rest.split('.') if rest else [])):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        result = importlib.import_module(module)
        attributes = rest.split('.') if rest else []
    else:
        result, attributes = importlib.import_module(parts[0]), parts[1:]
        path = parts[0]
        while attributes:
            path = f'{path}.{attributes[0]}'
            try:
                result = importlib.import_module(path)
            except ImportError:
                break
            attributes.pop(0)
    for attribute in attributes:
        result = getattr(result, attribute)
    return result
