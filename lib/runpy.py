"""Running modules and files as scripts."""
import importlib.util
import sys

__all__ = ['run_module', 'run_path']


class _TempModule:
    """A module in sys.modules for the time of a run."""

    def __init__(self, name):
        self.name = name
        self.module = type(sys)(name)

    def __enter__(self):
        self._saved = sys.modules.get(self.name)
        sys.modules[self.name] = self.module
        return self

    def __exit__(self, *args):
        if self._saved is None:
            del sys.modules[self.name]
        else:
            sys.modules[self.name] = self._saved


def _run_code(code, globals, init_globals, name, spec, filename, package):
    if init_globals is not None:
        globals.update(init_globals)
    loader = cached = None
    if spec is not None:
        loader, cached, package = spec.loader, spec.cached, spec.parent
        filename = spec.origin
    globals.update(__name__=name, __file__=filename, __cached__=cached, __doc__=None,
                   __loader__=loader, __package__=package, __spec__=spec)
    exec(code, globals)
    return globals


def _run_in_temp(code, init_globals, name, spec, filename, package=None):
    with _TempModule(name) as temp:
        saved = sys.argv[0] if sys.argv else None
        if sys.argv:
            sys.argv[0] = filename
        try:
            globals = _run_code(code, temp.module.__dict__, init_globals, name, spec, filename,
                                package)
            # The module goes away and its namespace with it.
            return globals.copy()
        finally:
            if saved is not None:
                sys.argv[0] = saved


def _details(name, error=ImportError):
    """(name, spec, code) of a module, or of the __main__ of a package."""
    if name.startswith('.'):
        raise error('Relative module names not supported')
    parent = name.rpartition('.')[0]
    if parent:
        try:
            __import__(parent)
        except ImportError as e:
            if e.name is None or e.name != parent and not parent.startswith(e.name + '.'):
                raise
        existing = sys.modules.get(name)
        if existing is not None and not hasattr(existing, '__path__'):
            import warnings
            warnings.warn(f'{name!r} found in sys.modules after import of package {parent!r}, but '
                          f'prior to execution of {name!r}; this may result in unpredictable '
                          'behaviour', RuntimeWarning)
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        message = f'Error while finding module specification for {name!r} ({type(e).__name__}: {e})'
        if name.endswith('.py'):
            message += f". Try using '{name[:-3]}' instead of '{name}' as the module name."
        raise error(message) from e
    if spec is None:
        raise error(f'No module named {name}')
    if spec.submodule_search_locations is not None:
        if name == '__main__' or name.endswith('.__main__'):
            raise error('Cannot use package as __main__ module')
        try:
            return _details(name + '.__main__', error)
        except error as e:
            if name not in sys.modules:
                raise
            raise error(f'{e}; {name!r} is a package and cannot be directly executed') from None
    if spec.loader is None:
        raise error(f'{name!r} is a namespace package and cannot be executed')
    try:
        code = spec.loader.get_code(name)
    except ImportError as e:
        raise error(format(e)) from e
    if code is None:
        raise error(f'No code object available for {name}')
    return name, spec, code


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module; returns its namespace. alter_sys: with sys.argv[0] and sys.modules set."""
    mod_name, spec, code = _details(mod_name)
    run_name = mod_name if run_name is None else run_name
    if alter_sys:
        return _run_in_temp(code, init_globals, run_name, spec, spec.origin)
    return _run_code(code, {}, init_globals, run_name, spec, None, None)


def _run_module_as_main(mod_name, alter_argv=True):
    """What -m does."""
    try:
        mod_name, spec, code = _details(mod_name, _Error)
    except _Error as e:
        sys.exit(f'{sys.executable}: {e}')
    main = sys.modules['__main__'].__dict__
    if alter_argv:
        sys.argv[0] = spec.origin
    return _run_code(code, main, None, '__main__', spec, None, None)


class _Error(Exception):
    """A module that cannot be run."""


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the __main__ of a folder; returns its namespace."""
    import os
    run_name = '<run_path>' if run_name is None else run_name
    path = os.fsdecode(path_name)
    package = run_name.rpartition('.')[0]
    if not os.path.isdir(path) and importlib.machinery._finder_of(path) is None:
        with open(path, 'rb') as file:
            code = compile(file.read(), path, 'exec', dont_inherit=True)
        return _run_in_temp(code, init_globals, run_name, None, path, package)
    sys.path.insert(0, path)
    saved = sys.modules.pop('__main__', None)
    try:
        try:
            name, spec, code = _details('__main__')
        finally:
            if saved is not None:
                sys.modules['__main__'] = saved
        return _run_in_temp(code, init_globals, run_name, spec, spec.origin, package)
    finally:
        try:
            sys.path.remove(path)
        except ValueError:
            pass
