"""Warnings in tests."""
import contextlib
import re
import warnings


class WarningsRecorder:
    def __init__(self, caught):
        self._warnings, self._last = caught, 0

    def __getattr__(self, name):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], name)
        if name in ('message', 'category', 'filename', 'lineno', 'file', 'line'):
            return None
        raise AttributeError(name)

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def reset(self):
        self._last = len(self._warnings)


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    if not filters:
        filters, quiet = (('', Warning),), True if quiet is None else quiet
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        yield WarningsRecorder(caught)
    rest = list(caught)
    for text, category in filters:
        found = [w for w in rest if re.match(text, str(w.message), re.I) and issubclass(w.category, category)]
        if not found and not quiet:
            raise AssertionError(f'no warning {text!r}, {category.__name__}')
        rest = [w for w in rest if w not in found]
    if rest:
        raise AssertionError(f'unhandled warning {rest[0]}')


def check_syntax_warning(testcase, statement, errtext='', *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always', SyntaxWarning)
        compile(statement, '<testcase>', 'exec')
    testcase.assertEqual(len(caught), 1, caught)
    testcase.assertTrue(issubclass(caught[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(caught[0].message), errtext)
    testcase.assertEqual(caught[0].filename, '<testcase>')
    if lineno is not None:
        testcase.assertEqual(caught[0].lineno, lineno)
    with warnings.catch_warnings(record=True):
        warnings.simplefilter('error', SyntaxWarning)
        with testcase.assertRaises(SyntaxError) as error:
            compile(statement, '<testcase>', 'exec')
        if errtext:
            testcase.assertRegex(error.exception.msg, errtext)


@contextlib.contextmanager
def check_no_warnings(testcase, message='', category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as caught:
        warnings.filterwarnings('always', message=message, category=category)
        yield
    testcase.assertEqual(caught, [])


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    with check_no_warnings(testcase, category=ResourceWarning):
        yield


def ignore_warnings(*, category):
    def decorate(test):
        def wrapper(*args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter('ignore', category=category)
                return test(*args, **kwargs)
        return wrapper
    return decorate


@contextlib.contextmanager
def save_restore_warnings_filters():
    saved = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = saved
