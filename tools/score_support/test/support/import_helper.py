"""Importing in tests: what is not there skips the test."""
import contextlib
import sys
import unittest


def imported(name):
    __import__(name)
    return sys.modules[name]


def import_module(name, deprecated=False, *, required_on=()):
    main = sys.modules['__main__']
    try:
        module = imported(name)
    except ImportError as e:
        if main.IMPORTING:
            return main.MissingModule(name)
        raise unittest.SkipTest(f'no module {name}: {e}')
    if getattr(module, 'SCORE_MISSING', False) and not main.IMPORTING:
        raise unittest.SkipTest(f'no module {name}')
    return module


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False, usefrozen=False):
    names = {name, *fresh, *blocked}
    saved = {n: sys.modules.pop(n) for n in list(sys.modules) if n in names or any(n.startswith(f + '.') for f in names)}
    try:
        for n in blocked:
            sys.modules[n] = None
        for n in fresh:
            imported(n)
        return imported(name)
    except ImportError:
        return None
    finally:
        for n in names:
            sys.modules.pop(n, None)
        sys.modules.update(saved)


def forget(modname):
    sys.modules.pop(modname, None)


def unload(name):
    sys.modules.pop(name, None)


@contextlib.contextmanager
def ready_to_import(name=None, source=''):
    import os
    import tempfile
    name = name or 'spam'
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name + '.py')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(source)
        sys.path.insert(0, folder)
        saved = sys.modules.pop(name, None)
        try:
            yield name, path
        finally:
            sys.path.remove(folder)
            sys.modules.pop(name, None)
            if saved is not None:
                sys.modules[name] = saved


@contextlib.contextmanager
def frozen_modules(enabled=True):
    yield


class CleanImport:
    def __init__(self, *names, usefrozen=False):
        self.saved = dict(sys.modules)
        for name in names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        sys.modules.update(self.saved)
