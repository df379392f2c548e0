"""Finding tests: in classes, in modules, by name, in folders."""
import os
import sys
import types
from . import case, suite

__unittest = True


class _FailedTest(case.TestCase):
    """Takes the place of what could not be loaded."""
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super(_FailedTest, self).__getattribute__(name)

        def failure():
            raise self._exception
        return failure


def _failed_import(name, suite_class):
    import traceback
    message = f'Failed to import test module: {name}\n{traceback.format_exc()}'
    return suite_class((_FailedTest(name, ImportError(message)),)), message


def _skipped(name, exception, suite_class):
    @case.skip(str(exception))
    def skipped(self):
        pass
    cls = type('ModuleSkipped', (case.TestCase,), {name: skipped})
    return suite_class((cls(name),))


def _match_name(name, pattern):
    import fnmatch
    return fnmatch.fnmatchcase(name, pattern)


class TestLoader:
    """Makes suites of tests."""
    testMethodPrefix = 'test'
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    @staticmethod
    def sortTestMethodsUsing(a, b):
        return (a > b) - (a < b)

    def loadTestsFromTestCase(self, testCaseClass):
        """All tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to '
                            'derive from TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """All tests of all classes of a module; its load_tests() may change them."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                import traceback
                message = f'Failed to call load_tests:\n{traceback.format_exc()}'
                self.errors.append(message)
                return self.suiteClass((_FailedTest(module.__name__, type(e)(message)),))
        return tests

    def loadTestsFromName(self, name, module=None):
        """Tests of a dotted name: a module, class, method, or function that gives tests."""
        parts = name.split('.')
        error_case = error_message = None
        if module is None:
            rest = parts[:]
            while rest:
                try:
                    module = __import__('.'.join(rest))
                    break
                except ImportError:
                    tried = rest.pop()
                    error_case, error_message = _failed_import(tried, self.suiteClass)
            if module is None:
                self.errors.append(error_message)
                return error_case
            parts = parts[1:]
        obj, parent = module, None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, '__path__', None) is not None and error_case is not None:
                    self.errors.append(error_message)
                    return error_case
                import traceback
                message = f'Failed to access attribute:\n{traceback.format_exc()}'
                self.errors.append(message)
                return self.suiteClass((_FailedTest(part, type(e)(message)),))
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                and obj not in (case.TestCase, case.FunctionTestCase)):
            return self.loadTestsFromTestCase(obj)
        if (isinstance(obj, types.FunctionType) and isinstance(parent, type)
                and issubclass(parent, case.TestCase)):
            name = parts[-1]
            instance = parent(name)
            if not isinstance(getattr(instance, name), types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f'calling {obj} returned {test}, not a test')
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """The same for several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Names of the test methods of a class, sorted."""
        def wanted(name):
            if not name.startswith(self.testMethodPrefix):
                return False
            method = getattr(testCaseClass, name)
            if not callable(method):
                return False
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{method.__name__}'
            return (self.testNamePatterns is None
                    or any(_match_name(full, pattern) for pattern in self.testNamePatterns))
        names = list(filter(wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing is TestLoader.sortTestMethodsUsing:
            names.sort()
        elif self.sortTestMethodsUsing:
            import functools
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    # folders

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """Tests of all files below a folder whose name matches."""
        original = self._top_level_dir
        if top_level_dir is None:
            top_level_dir = original if original is not None else start_dir
        top = os.path.abspath(top_level_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            importable = start_dir == top or os.path.isfile(os.path.join(start_dir,
                                                                         '__init__.py'))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                module = sys.modules[start_dir]
                if getattr(module, '__file__', None) is None:
                    raise TypeError(f'don\'t know how to discover from {module!r}')
                start_dir = os.path.abspath(os.path.dirname(module.__file__))
                self._top_level_dir = os.path.dirname(start_dir)
                sys.path.remove(top)
                importable = True
        if not importable:
            raise ImportError(f'Start directory is not importable: {start_dir!r}')
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = original
        return self.suiteClass(tests)

    def _name_of(self, path):
        if path == self._top_level_dir:
            return '.'
        relative = os.path.relpath(os.path.splitext(os.path.normpath(path))[0],
                                   self._top_level_dir)
        return relative.replace(os.path.sep, '.')

    def _match_path(self, path, full_path, pattern):
        import fnmatch
        return fnmatch.fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        name = self._name_of(start_dir)
        if name != '.' and name not in self._loading_packages:
            tests, recurse = self._find_in(start_dir, pattern)
            if tests is not None:
                yield tests
            if not recurse:
                return
        for path in sorted(os.listdir(start_dir)):
            full = os.path.join(start_dir, path)
            tests, recurse = self._find_in(full, pattern)
            if tests is not None:
                yield tests
            if recurse:
                name = self._name_of(full)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(full, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_in(self, full, pattern):
        """(tests or None, whether to look inside)"""
        base = os.path.basename(full)
        if os.path.isfile(full):
            stem, extension = os.path.splitext(base)
            if (extension != '.py' or not stem.isidentifier()
                    or not self._match_path(base, full, pattern)):
                return None, False
            module, failed = self._import(full)
            if failed is not None:
                return failed, False
            real = os.path.splitext(os.path.realpath(os.path.abspath(
                getattr(module, '__file__', full))))[0]
            expected = os.path.splitext(os.path.realpath(full))[0]
            if real.lower() != expected.lower():
                raise ImportError(
                    f'{os.path.basename(expected)!r} module incorrectly imported from '
                    f'{os.path.dirname(real)!r}. Expected {os.path.dirname(expected)!r}. Is this '
                    'module globally installed?')
            return self.loadTestsFromModule(module, pattern=pattern), False
        if not os.path.isdir(full) or not os.path.isfile(os.path.join(full, '__init__.py')):
            return None, False
        package, failed = self._import(full)
        if failed is not None:
            return failed, False
        load_tests = getattr(package, 'load_tests', None)
        name = self._name_of(full)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern)
        finally:
            self._loading_packages.discard(name)
        return tests, load_tests is None

    def _import(self, path):
        name = self._name_of(path)
        try:
            __import__(name)
            return sys.modules[name], None
        except case.SkipTest as e:
            return None, _skipped(name, e, self.suiteClass)
        except Exception:
            failed, message = _failed_import(name, self.suiteClass)
            self.errors.append(message)
            return None, failed


defaultTestLoader = TestLoader()
