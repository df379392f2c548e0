"""Groups of tests, with the set-up of classes and modules around them."""
import sys
from . import case

__unittest = True


class BaseTestSuite:
    """A list of tests and suites."""
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them '
                            'to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Lets a test that has run go, with all that it holds."""
        test = self._tests[index]
        if hasattr(test, 'countTestCases'):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A suite that calls setUpClass, setUpModule and their opposites."""

    def run(self, result, debug=False):
        top = not getattr(result, '_testRunEntered', False)
        if top:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if _is_test(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if (getattr(test.__class__, '_classSetupFailed', False)
                        or getattr(result, '_moduleSetUpFailed', False)):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if top:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _guarded(self, function, result, name, of, info=None):
        """Calls a fixture; its exception becomes an error of the result. True: all went well."""
        try:
            function()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            self._createClassOrModuleLevelException(result, e, name, of, info)
            return False
        return True

    def _handleClassSetUp(self, test, result):
        previous, current = getattr(result, '_previousTestClass', None), test.__class__
        if (current == previous or getattr(result, '_moduleSetUpFailed', False)
                or getattr(current, '__unittest_skip__', False)):
            return
        failed = False
        try:
            current._classSetupFailed = False
        except TypeError:
            pass  # a class without own attributes
        set_up = getattr(current, 'setUpClass', None)
        if set_up is None:
            return
        _call(result, '_setupStdout')
        try:
            name = case.strclass(current)
            failed = not self._guarded(set_up, result, 'setUpClass', name)
            if failed:
                current._classSetupFailed = True
                current.doClassCleanups()
                for info in current.tearDown_exceptions:
                    self._createClassOrModuleLevelException(result, info[1], 'setUpClass', name,
                                                            info)
        finally:
            _call(result, '_restoreStdout')

    def _handleModuleFixture(self, test, result):
        previous = self._get_previous_module(result)
        current = test.__class__.__module__
        if current == previous:
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        set_up = getattr(module, 'setUpModule', None)
        if set_up is None:
            return
        _call(result, '_setupStdout')
        try:
            if not self._guarded(set_up, result, 'setUpModule', current):
                result._moduleSetUpFailed = True
                self._guarded(case.doModuleCleanups, result, 'setUpModule', current)
        finally:
            _call(result, '_restoreStdout')

    def _handleModuleTearDown(self, result):
        previous = self._get_previous_module(result)
        if previous is None or result._moduleSetUpFailed:
            return
        module = sys.modules.get(previous)
        if module is None:
            return
        _call(result, '_setupStdout')
        try:
            tear_down = getattr(module, 'tearDownModule', None)
            if tear_down is not None:
                self._guarded(tear_down, result, 'tearDownModule', previous)
            self._guarded(case.doModuleCleanups, result, 'tearDownModule', previous)
        finally:
            _call(result, '_restoreStdout')

    def _tearDownPreviousClass(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        if (previous is None or test.__class__ == previous
                or getattr(previous, '_classSetupFailed', False)
                or getattr(result, '_moduleSetUpFailed', False)
                or getattr(previous, '__unittest_skip__', False)):
            return
        tear_down = getattr(previous, 'tearDownClass', None)
        clean_up = getattr(previous, 'doClassCleanups', None)
        if tear_down is None and clean_up is None:
            return
        _call(result, '_setupStdout')
        try:
            name = case.strclass(previous)
            if tear_down is not None:
                self._guarded(tear_down, result, 'tearDownClass', name)
            if clean_up is not None:
                clean_up()
                for info in previous.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise info[1]
                    self._createClassOrModuleLevelException(result, info[1], 'tearDownClass',
                                                            name, info)
        finally:
            _call(result, '_restoreStdout')

    def _get_previous_module(self, result):
        previous = getattr(result, '_previousTestClass', None)
        return None if previous is None else previous.__module__

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, f'{method_name} ({parent})', info)

    def _addClassOrModuleLevelException(self, result, exception, name, info=None):
        error = _ErrorHolder(name)
        skip = getattr(result, 'addSkip', None)
        if skip is not None and isinstance(exception, case.SkipTest):
            skip(error, str(exception))
        else:
            result.addError(error, info or (type(exception), exception,
                                            exception.__traceback__))


def _call(result, name):
    getattr(result, name, lambda: None)()


class _ErrorHolder:
    """Stands for a test where a fixture of a class or module failed."""
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        pass

    def countTestCases(self):
        return 0


def _is_test(test):
    """Suites can be iterated over, tests cannot."""
    try:
        iter(test)
    except TypeError:
        return True
    return False


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
