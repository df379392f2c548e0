import importlib, importlib.abc, importlib.machinery, importlib.util, os, sys, tempfile, types
import pkgutil, runpy
sys.dont_write_bytecode = True
class Loader(importlib.abc.Loader):
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        module.value = module.__name__ + '!'
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith('virtual'):
            return importlib.util.spec_from_loader(name, Loader(), is_package=name == 'virtual')
sys.meta_path.insert(0, Finder())
import virtual, virtual.sub
print(virtual.value, virtual.sub.value, virtual.__path__, virtual.__spec__.parent, virtual.sub.__package__)
print(type(virtual.__loader__).__name__, virtual.sub.__spec__.name)
class PathFinder:
    def find_spec(self, name, target=None):
        if name == 'hooked':
            return importlib.util.spec_from_loader(name, Loader())
def hook(path):
    if path == '/no/such.zip':
        return PathFinder()
    raise ImportError
sys.path_hooks.insert(0, hook)
sys.path_importer_cache.clear()
sys.path.append('/no/such.zip')
import hooked
print(hooked.value)
d = tempfile.mkdtemp()
def write(name, text):
    path = os.path.join(d, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as f:
        f.write(text)
    return path
sys.path.insert(0, d)
write('pk/__init__.py', 'a = 1\nfrom . import b\n')
write('pk/b.py', 'c = __name__, __package__\nif __name__ == "__main__": print("main of b")\n')
write('pk/__main__.py', 'print("main", __name__, __spec__.name)\n')
write('ns/inner.py', 'x = 1\n')
write('plain.py', 'import sys\ny = __name__\n')
write('bad.py', '1/0\n')
import pk, ns.inner, plain
print(pk.b.c, pk.__spec__.origin == pk.__file__, pk.__spec__.submodule_search_locations == pk.__path__)
print(type(pk.__loader__).__name__, pk.__loader__.is_package('pk'), pk.__loader__.get_source('pk'))
print(ns.__spec__.origin, hasattr(ns, '__file__'), list(ns.__path__) == [os.path.join(d, 'ns')])
print(type(ns.__spec__.loader).__name__, pk.b.__spec__.has_location, pk.b.__spec__.parent)
try:
    import bad
except ZeroDivisionError:
    print('bad' in sys.modules)
for name in ('pk', 'pk.b', 'json', 'sys', 'ns', 'nope', 'os.path'):
    spec = importlib.util.find_spec(name)
    print(name, spec and spec.name, spec and spec.parent, spec and spec.submodule_search_locations is not None)
for f in (lambda: importlib.util.find_spec('plain.x'), lambda: importlib.util.find_spec('.x'),
          lambda: importlib.util.resolve_name('..x', 'a'), lambda: importlib.import_module('nope'),
          lambda: importlib.import_module('plain.x'), lambda: importlib.reload(types.ModuleType('q'))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(importlib.util.resolve_name('.x', 'a.b'), importlib.util.resolve_name('..x', 'a.b'))
spec = importlib.util.spec_from_file_location('other', os.path.join(d, 'plain.py'))
m = importlib.util.module_from_spec(spec)
spec.loader.exec_module(m)
print(m.y, m.__file__ == spec.origin, 'other' in sys.modules, spec.loader.name)
print(importlib.util.spec_from_file_location('other', 'x.txt'))
print(importlib.machinery.all_suffixes()[0], importlib.machinery.SOURCE_SUFFIXES)
spec = importlib.machinery.ModuleSpec('a.b', None, origin='here', is_package=True)
print(spec, spec.parent, spec.cached, spec == importlib.machinery.ModuleSpec('a.b', None), spec.loader_state)
lazy = importlib.util.find_spec('plain')
del sys.modules['plain']
lazy.loader = importlib.util.LazyLoader(lazy.loader)
m = importlib.util.module_from_spec(lazy)
sys.modules['plain'] = m
lazy.loader.exec_module(m)
print(type(m) is types.ModuleType, m.y, type(m) is types.ModuleType)
print([(i.name, i.ispkg) for i in pkgutil.iter_modules([d])])
print([i.name for i in pkgutil.walk_packages([d + '/pk'], 'pk.') if 'main' not in i.name], pkgutil.get_data('pk', 'b.py')[:5])
print(pkgutil.resolve_name('os:path.join') is os.path.join, pkgutil.resolve_name('os.path.join') is os.path.join)
print(sorted(k for k in runpy.run_path(os.path.join(d, 'plain.py'), {'extra': 1}) if not k.startswith('__')))
print(runpy.run_module('pk.b')['c'], runpy.run_module('pk', run_name='zz')['__name__'])
runpy.run_module('pk.b', run_name='__main__', alter_sys=True)
for name in ('nope.x', 'ns', 'plain.py'):
    try:
        runpy.run_module(name)
    except ImportError as e:
        print(e)
print(isinstance(pk.__loader__, importlib.abc.SourceLoader), issubclass(importlib.machinery.FileFinder, importlib.abc.PathEntryFinder))
print(importlib.machinery.PathFinder.find_spec('pk').origin == pk.__file__, importlib.machinery.BuiltinImporter.find_spec('sys').origin)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e, e.name)
from importlib import resources, metadata
try:
    metadata.version('no-such-dist')
except metadata.PackageNotFoundError as e:
    print(e, e.name)
write('dist_a-1.2.dist-info/METADATA', 'Metadata-Version: 2.1\nName: dist-a\nVersion: 1.2\nRequires-Dist: x\n\nBody\n')
write('dist_a-1.2.dist-info/entry_points.txt', '[console_scripts]\nrun = os:getcwd\n')
print(metadata.version('dist_a'), metadata.metadata('dist-a')['Name'], metadata.requires('dist-a'))
print([ep.load() is os.getcwd for ep in metadata.entry_points(group='console_scripts', name='run')])
