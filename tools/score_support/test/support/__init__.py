"""What CPython's own tests use of test.support, for any interpreter."""
import contextlib
import functools
import gc
import io
import os
import sys
import textwrap
import time
import unittest

__path__ += [os.path.join(os.environ['SCORE_TESTS'], 'support')]

REPO_ROOT = os.path.join(os.sep, 'nowhere')  # documentation is not there
verbose = False
failfast = False
MAX_Py_ssize_t = sys.maxsize
_2G, _4G, _1M = 2 << 30, 4 << 30, 1 << 20
is_emscripten = is_wasi = is_android = is_apple = is_apple_mobile = is_jython = False
is_wasm32 = False
has_fork_support = has_subprocess_support = has_socket_support = True
Py_DEBUG = Py_TRACE_REFS = Py_GIL_DISABLED = False
HAVE_DOCSTRINGS, MISSING_C_DOCSTRINGS = True, False
NHASHBITS = sys.hash_info.width
LOOPBACK_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT, INTERNET_TIMEOUT = 5.0, 30.0, 300.0, 60.0
C_LOCALE = True
ONLY_CPYTHON = 'of CPython only'


class Error(Exception):
    pass


class TestFailed(Error):
    pass


ResourceDenied = unittest.SkipTest


def _skip(reason):
    return unittest.skip(reason)


def cpython_only(test):
    return unittest.skip(ONLY_CPYTHON)(test)


def check_impl_detail(**guards):
    """True when the code is meant for the interpreter named; ours is named in no test."""
    return bool(guards) and not any(guards.values()) if guards else False


def impl_detail(msg=None, **guards):
    return (lambda test: test) if check_impl_detail(**guards) else unittest.skip(msg or ONLY_CPYTHON)


def refcount_test(test):
    return unittest.skip('reference counts')(test)


def requires_resource(resource):
    return unittest.skip(f'resource {resource}') if resource not in ('subprocess',) else (lambda test: test)


def is_resource_enabled(resource):
    return resource == 'subprocess'


def requires(resource, msg=None):
    if not is_resource_enabled(resource):
        raise unittest.SkipTest(f'resource {resource}')


def requires_IEEE_754(test):
    return test


def requires_docstrings(test):
    return test


requires_fork = requires_subprocess = requires_working_socket = lambda *a, **k: (lambda test: test)
requires_limited_api = requires_specialization = suppress_immortalization_of = unittest.skip(ONLY_CPYTHON)
no_tracing = anticipate_failure = force_not_colorized = reset_code = lambda test, *a: test
skip_if_buildbot = skip_if_sanitizer = skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda *a, **k: (lambda test: test)
requires_legacy_unicode_capi = lambda *a: unittest.skip(ONLY_CPYTHON)


def bigmemtest(size, memuse, dry_run=True):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest('needs much memory')
            return f(self, 5147)
        wrapper.size, wrapper.memuse = size, memuse
        return wrapper
    return decorate


def bigaddrspacetest(f):
    return unittest.skip('needs much memory')(f)


def check_sizeof(test, o, size):
    raise unittest.SkipTest('sizes of objects')


def calcobjsize(fmt):
    return 0


calcvobjsize = calcobjsize


def gc_collect():
    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def disable_gc():
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextlib.contextmanager
def captured_output(name):
    saved = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, saved)


def captured_stdout():
    return captured_output('stdout')


def captured_stderr():
    return captured_output('stderr')


def captured_stdin():
    return captured_output('stdin')


@contextlib.contextmanager
def swap_attr(obj, attr, new):
    missing = object()
    old = getattr(obj, attr, missing)
    setattr(obj, attr, new)
    try:
        yield None if old is missing else old
    finally:
        if old is not missing:
            setattr(obj, attr, old)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new):
    missing = object()
    old = obj[item] if item in obj else missing
    obj[item] = new
    try:
        yield None if old is missing else old
    finally:
        if old is not missing:
            obj[item] = old
        else:
            obj.pop(item, None)


@contextlib.contextmanager
def adjust_int_max_str_digits(limit):
    saved = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(limit)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(saved)


@contextlib.contextmanager
def set_recursion_limit(limit):
    saved = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(saved)


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    with set_recursion_limit(max_depth or 1000):
        yield


def get_c_recursion_limit():
    return 100_000


def exceeds_recursion_limit():
    return 100_000


def get_recursion_available():
    return sys.getrecursionlimit() - 50


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


def run_with_locale(catstr, *locales):
    return lambda test: test


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f'no attribute {name}')


def sortdict(d):
    return '{' + ', '.join('%r: %r' % pair for pair in sorted(d.items())) + '}'


def check_syntax_error(testcase, statement, errtext='', *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, '<test string>', 'exec')
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    """An iterator lets go of its sequence when it is exhausted."""
    done = False

    class Sub(cls):
        def __del__(self):
            nonlocal done
            done = True
            try:
                next(it)
            except StopIteration:
                pass

    it = iter(Sub(*args))
    test.assertRaises(StopIteration, next, it)
    gc_collect()
    test.assertTrue(done)


def collision_stats(nbins, nballs):
    raise unittest.SkipTest('collisions of hashes')


def run_in_subinterp(code):
    raise unittest.SkipTest('subinterpreters')


def reap_children():
    pass


def wait_process(pid, *, exitcode, timeout=None):
    _, status = os.waitpid(pid, 0)
    if os.waitstatus_to_exitcode(status) != exitcode:
        raise AssertionError(f'process {pid} ended with {status}')


def maybe_get_event_loop_policy():
    return None


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest('multiprocessing')


class CPUStopwatch:
    def __enter__(self):
        self.start = time.process_time()
        self.clock_info = time.get_clock_info('process_time')
        return self

    def __exit__(self, *exc):
        self.seconds = time.process_time() - self.start


class _UnraisableCatcher:
    def __init__(self):
        self.unraisable = None

    def __enter__(self):
        self.saved = sys.unraisablehook
        sys.unraisablehook = lambda args: setattr(self, 'unraisable', args)
        return self

    def __exit__(self, *exc):
        sys.unraisablehook = self.saved
        del self.unraisable


catch_unraisable_exception = _UnraisableCatcher


class _Always:
    def __init__(self, answer):
        self.answer = answer


class _AlwaysEq:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEq:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


ALWAYS_EQ, NEVER_EQ = _AlwaysEq(), _NeverEq()


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


LARGEST, SMALLEST = _Largest(), _Smallest()


class BrokenIter:
    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises, self.iter_raises = next_raises, iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


class Matcher:
    pass


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def run_code(code, extra_names=None):
    namespace = dict(extra_names or {})
    exec(textwrap.dedent(code), namespace)
    return namespace


def run_doctest(module, verbosity=None, optionflags=0):
    import doctest
    failed, count = doctest.testmod(module, verbose=False, optionflags=optionflags)
    if failed:
        raise TestFailed(f'{failed} of {count} doctests failed')
    return failed, count


def check_sanitizer(**kinds):
    return False


def python_is_optimized():
    return True


def __getattr__(name):
    """Decorators that are not here skip what they decorate."""
    if name.startswith(('requires_', 'skip_', 'no_')):
        return lambda *args, **kwargs: (lambda test: unittest.skip(name)(test))
    raise AttributeError(name)
