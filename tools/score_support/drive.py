"""Runs one of CPython's test files and reports each test method on a line of its own.

    drive.py MODULE RESULTS [skip.these.tests …]

RESULTS gets lines `start ID`, then `pass|fail|skip ID<TAB>reason`. A module that is not there becomes
one whose use skips the test.
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.append(os.environ['SCORE_LIBRARY'])

import unittest


IMPORTING = True


class MissingName:
    """A name of a module that is not there."""

    def __init__(self, name):
        self.__dict__['name'] = name

    def refuse(self, *args, **kwargs):
        if IMPORTING:  # a decorator, or a value of a class body
            return lambda test, *rest: unittest.skip(f'no module {self.name}')(test) if callable(test) else test
        raise unittest.SkipTest(f'no module {self.name}')

    __call__ = __iter__ = __len__ = __getitem__ = __add__ = __radd__ = __index__ = __lt__ = __gt__ = refuse

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        return MissingName(self.name)

    def __mro_entries__(self, bases):
        return (type('Missing', (), {}),)


class MissingModule(type(sys)):
    SCORE_MISSING = True

    def __call__(self, *args, **kwargs):
        return MissingName(self.__name__).refuse()

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        return MissingName(self.__name__)


def culprit(e):
    """The module to replace: the outermost one of CPython's library that failed, or what is not there."""
    library = os.environ['SCORE_LIBRARY']
    trace = e.__traceback__
    while trace:
        path = trace.tb_frame.f_code.co_filename
        if path.startswith(library + '/'):
            return path[len(library) + 1:].removesuffix('.py').removesuffix('/__init__').replace('/', '.')
        trace = trace.tb_next
    if isinstance(e, ImportError) and str(e).startswith('cannot import name') and e.name_from:
        return f'{e.name}.{e.name_from}'
    return e.name if isinstance(e, ImportError) else None


def import_with_stand_ins(name):
    """Imports a module; each module that it misses is replaced, and the import begins anew."""
    for _ in range(30):
        before = set(sys.modules)
        try:
            __import__(name)
            return sys.modules[name]
        except Exception as e:
            missing = culprit(e)
            if not missing or missing == name or isinstance(sys.modules.get(missing), MissingModule):
                raise
            for extra in set(sys.modules) - before:
                if extra.startswith('test.') or extra == name:
                    del sys.modules[extra]
            stand_in = sys.modules[missing] = MissingModule(missing)
            parent, _, last = missing.rpartition('.')
            if parent in sys.modules:
                setattr(sys.modules[parent], last, stand_in)
    raise ImportError(name)


class Result(unittest.TestResult):
    def __init__(self, file, skipped):
        super().__init__()
        self.file, self.skip_names = file, skipped

    def line(self, *parts):
        self.file.write('\t'.join(' '.join(str(p).split()) for p in parts)[:400].encode('utf-8', 'backslashreplace').decode() + '\n')
        self.file.flush()

    def startTest(self, test):
        super().startTest(test)
        self.bad = None
        self.line('start', test.id())

    def stopTest(self, test):
        super().stopTest(test)
        word, reason = self.bad or ('pass', '')
        self.line(word, test.id(), reason)

    def note(self, word, reason):
        if not self.bad or self.bad[0] == 'skip':
            self.bad = word, reason

    def addFailure(self, test, error):
        self.note('fail', f'{error[0].__name__}: {error[1]}')

    addError = addFailure

    def addSkip(self, test, reason):
        if not hasattr(self, 'bad') or test.__class__.__name__ == '_ErrorHolder':
            self.line('skip', test.id(), reason)
        else:
            self.note('skip', reason)

    def addSubTest(self, test, subtest, error):
        if error:
            self.addFailure(test, error)

    def addUnexpectedSuccess(self, test):
        pass  # CPython cannot, we can


def cases(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from cases(item)
        else:
            yield item


def main():
    name, path, *skipped = sys.argv[1:]
    sys.argv[:] = [name]
    with open(path, 'a', encoding='utf-8') as file:
        result = Result(file, set(skipped))
        try:
            module = import_with_stand_ins('test.' + name)
            if isinstance(sys.modules.get('doctest'), MissingModule) and hasattr(module, 'load_tests'):
                del module.load_tests
            try:
                suite = unittest.defaultTestLoader.loadTestsFromModule(module)
                if any(type(test).__name__ in ('ModuleSkipped', '_FailedTest') for test in cases(suite)):
                    raise unittest.SkipTest
            except unittest.SkipTest:  # load_tests() wants doctest
                del module.load_tests
                suite = unittest.defaultTestLoader.loadTestsFromModule(module)
        except BaseException as e:
            result.line('fail', f'test.{name}', f'import: {type(e).__name__}: {e}')
            raise
        global IMPORTING
        IMPORTING = False
        tests = [test for test in cases(suite) if test.id() not in result.skip_names]
        unittest.TestSuite(tests).run(result)
        result.line('end', name)


main()
