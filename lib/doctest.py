"""Examples in docstrings, run as tests."""
import __future__
import difflib
import inspect
import linecache
import re
import sys
import traceback
import types
import unittest
from collections import namedtuple
from io import StringIO

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE',
           'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL',
           'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
           'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest',
           'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure',
           'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples',
           'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples',
           'testsource', 'debug_src', 'debug']


class TestResults(namedtuple('TestResults', 'failed attempted')):
    """How many examples there were, and how many of them failed."""

    def __new__(cls, failed, attempted, *, skipped=0):
        self = super().__new__(cls, failed, attempted)
        self.skipped = skipped
        return self

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """A new flag."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))

(DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP,
 IGNORE_EXCEPTION_DETAIL, REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE,
 FAIL_FAST) = map(register_optionflag, (
     'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
     'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
     'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST'))
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE
                    | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
REPORTING_FLAGS = (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE
                   | FAIL_FAST)
BLANKLINE_MARKER, ELLIPSIS_MARKER = '<BLANKLINE>', '...'


def _normalize_module(module, depth=2):
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals['__name__']]
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ['*'])
    if isinstance(module, types.ModuleType):
        return module
    raise TypeError('Expected a module, string, or None')


def _ellipsis_match(want, got):
    """Does got look like want, with any text for '...'?"""
    if ELLIPSIS_MARKER not in want:
        return want == got
    pieces = want.split(ELLIPSIS_MARKER)
    start, end = 0, len(got)
    if pieces[0]:
        if not got.startswith(pieces[0]):
            return False
        start = len(pieces[0])
    if pieces[-1]:
        if not got.endswith(pieces[-1]):
            return False
        end -= len(pieces[-1])
    if start > end:
        return False
    for piece in pieces[1:-1]:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def _indent(text, indent=4):
    return re.sub('(?m)^(?!$)', indent * ' ', text)


def _exception_text(exc_info):
    out = StringIO()
    traceback.print_exception(*exc_info, file=out)
    return out.getvalue()


class Example:
    """A piece of source and the output it should have."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want + '\n' if want and not want.endswith('\n') else want
        if exc_msg is not None and not exc_msg.endswith('\n'):
            exc_msg += '\n'
        self.lineno, self.indent, self.exc_msg = lineno, indent, exc_msg
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and self.options == other.options

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one docstring and the namespace they run in."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        n = len(self.examples)
        count = 'no examples' if n == 0 else '1 example' if n == 1 else f'{n} examples'
        return (f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} '
                f'({count})>')

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return ((self.name, self.filename or '', self.lineno or 0, id(self))
                < (other.name, other.filename or '', other.lineno or 0, id(other)))


class DocTestParser:
    """Finds the examples in a text."""
    _example = re.compile(r'''
        (?P<source> (?:^(?P<indent>[ ]*)>>>.*) (?:\n[ ]*\.\.\..*)* )
        \n?
        (?P<want> (?:(?![ ]*$)(?![ ]*>>>).+$\n?)* )''', re.MULTILINE | re.VERBOSE)
    _exception = re.compile(r'''
        ^(?P<hdr> Traceback\ \( (?: most\ recent\ call\ last | innermost\ last ) \) :)
        \s*$ (?P<stack>.*?) ^(?P<msg>\w+.*)''', re.VERBOSE | re.MULTILINE | re.DOTALL)
    _option = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)

    def parse(self, string, name='<string>'):
        """Texts and examples in turn."""
        string = string.expandtabs()
        margin = min((len(line) - len(line.lstrip(' ')) for line in string.split('\n')
                      if line.strip()), default=0)
        if margin > 0:
            string = '\n'.join(line[margin:] for line in string.split('\n'))
        output, position, lineno = [], 0, 0
        for m in self._example.finditer(string):
            output.append(string[position:m.start()])
            lineno += string.count('\n', position, m.start())
            source, options, want, message = self._parse_example(m, name, lineno)
            if not re.match(r'^[ ]*(#.*)?$', source):
                output.append(Example(source, want, message, lineno=lineno,
                                      indent=margin + len(m.group('indent')), options=options))
            lineno += string.count('\n', m.start(), m.end())
            position = m.end()
        output.append(string[position:])
        return output

    def get_doctest(self, string, globs, name, filename, lineno):
        """A DocTest of a text."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        """The examples of a text."""
        return [x for x in self.parse(string, name) if isinstance(x, Example)]

    def _parse_example(self, m, name, lineno):
        indent = len(m.group('indent'))
        lines = m.group('source').split('\n')
        for i, line in enumerate(lines):
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {lineno + i + 1} of the docstring for {name} lacks blank '
                                 f'after {line[indent:indent + 3]}: {line!r}')
        self._check_prefix(lines[1:], ' ' * indent + '.', name, lineno)
        source = '\n'.join(line[indent + 4:] for line in lines)
        want_lines = m.group('want').split('\n')
        if len(want_lines) > 1 and re.match(r' *$', want_lines[-1]):
            del want_lines[-1]
        self._check_prefix(want_lines, ' ' * indent, name, lineno + len(lines))
        want = '\n'.join(line[indent:] for line in want_lines)
        found = self._exception.match(want)
        return (source, self._options(source, name, lineno), want,
                found.group('msg') if found else None)

    @staticmethod
    def _check_prefix(lines, prefix, name, lineno):
        for i, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError(f'line {lineno + i + 1} of the docstring for {name} has '
                                 f'inconsistent leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        for m in self._option.finditer(source):
            for option in m.group(1).replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid '
                                     f'option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        if options and re.match(r'^[ ]*(#.*)?$', source):
            raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on '
                             f'a line with no example: {source!r}')
        return options


class DocTestFinder:
    """Finds the docstrings of an object and all inside it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser, self._verbose = parser, verbose
        self._recurse, self._exclude_empty = recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The DocTests of an object."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError('DocTestFinder.find: name must be given when obj.__name__ '
                                 f"doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        lines = None
        try:
            file = inspect.getsourcefile(obj)
        except (TypeError, OSError):
            file = None
        if file:
            lines = linecache.getlines(file, module.__dict__ if module else None) or None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, lines, globs, {})
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        if module is None:
            return True
        if inspect.getmodule(obj) is not None and not isinstance(obj, property):
            return module is inspect.getmodule(obj)
        if inspect.isfunction(obj):
            return module.__dict__ is obj.__globals__
        if hasattr(obj, '__objclass__'):
            return module.__name__ == obj.__objclass__.__module__
        if inspect.isclass(obj) or hasattr(obj, '__module__'):
            return module.__name__ == obj.__module__
        if isinstance(obj, property):
            return True
        raise ValueError('object must be a class or function')

    @staticmethod
    def _is_routine(obj):
        try:
            obj = inspect.unwrap(obj)
        except ValueError:
            pass
        return inspect.isroutine(obj)

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in obj.__dict__.items():
                if ((self._is_routine(value) or inspect.isclass(value))
                        and self._from_module(module, value)):
                    self._find(tests, value, f'{name}.{key}', module, lines, globs, seen)
            for key, value in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: '
                                     f'{type(key)!r}')
                self._find(tests, value, f'{name}.__test__.{key}', module, lines, globs, seen)
        if inspect.isclass(obj):
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value)
                        or isinstance(value, property)) and self._from_module(module, value)):
                    self._find(tests, value, f'{name}.{key}', module, lines, globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        if isinstance(obj, str):
            doc = obj
        else:
            doc = getattr(obj, '__doc__', None)
            doc = '' if doc is None else str(doc)
        lineno = self._line_of(obj, lines)
        if self._exclude_empty and not doc:
            return None
        filename = None
        if module is not None:
            filename = getattr(module, '__file__', None) or module.__name__
        return self._parser.get_doctest(doc, globs, name, filename, lineno)

    @staticmethod
    def _line_of(obj, lines):
        if inspect.ismodule(obj) and getattr(obj, '__doc__', None) is not None:
            return 0
        lineno = None
        if inspect.isclass(obj) and obj.__doc__ is not None:
            lineno = obj.__dict__.get('__firstlineno__')
            lineno = None if lineno is None else lineno - 1
        if inspect.ismethod(obj):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if inspect.isfunction(obj) and getattr(obj, '__doc__', None):
            lineno = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if lineno is not None and lines:
            quote = re.compile(r'(^|.*:)\s*\w*("|\')')
            for i in range(lineno, len(lines)):
                if quote.match(lines[i]):
                    return i
        return lineno


class OutputChecker:
    """Compares the output with what was wanted."""

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """The text about a failure."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        wants_diff = optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF)
        if wants_diff and (optionflags & REPORT_NDIFF
                           or want.count('\n') > 2 and got.count('\n') > 2):
            want_lines, got_lines = want.splitlines(True), got.splitlines(True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
                kind = 'unified diff with -expected +actual'
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
                kind = 'context diff with expected followed by actual'
            else:
                diff = difflib.ndiff(want_lines, got_lines)
                kind = 'ndiff with -expected +actual'
            return f'Differences ({kind}):\n' + _indent(''.join(diff))
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        return f'Expected nothing\nGot:\n{_indent(got)}' if got else \
            'Expected nothing\nGot nothing\n'


class DocTestRunner:
    """Runs DocTests and reports what fails."""
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        if self._verbose:
            want = (f'Expecting:\n{_indent(example.want)}' if example.want
                    else 'Expecting nothing\n')
            out(f'Trying:\n{_indent(example.source)}{want}')

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._header(test, example)
            + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f'{self._header(test, example)}Exception raised:\n'
            f'{_indent(_exception_text(exc_info))}')

    def _header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            line = '?' if test.lineno is None or example.lineno is None \
                else test.lineno + example.lineno + 1
            lines.append(f'File "{test.filename}", line {line}, in {test.name}')
        else:
            lines.append(f'Line {example.lineno + 1}, in {test.name}')
        lines += ['Failed example:', _indent(example.source)]
        return '\n'.join(lines)

    def _run(self, test, compileflags, out):
        failures = tries = skips = 0
        flags = self.optionflags
        check = self._checker.check_output
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = flags
            for option, value in example.options.items():
                self.optionflags = self.optionflags | option if value \
                    else self.optionflags & ~option
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = f'<doctest {test.name}[{number}]>'
            self._sources[filename] = example.source
            exception = None
            try:
                exec(compile(example.source, filename, 'single', compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except:
                exception = sys.exc_info()
            got = self._output.getvalue()
            got += '' if got[-1:] in ('', '\n') else '\n'
            self._output.seek(0)
            self._output.truncate()
            if exception is None:
                ok = check(example.want, got, self.optionflags)
            else:
                lines = traceback.format_exception_only(*exception[:2])
                if issubclass(exception[0], SyntaxError):
                    name = f'{exception[0].__qualname__}:', \
                        f'{exception[0].__module__}.{exception[0].__qualname__}:'
                    start = next((i for i, line in enumerate(lines) if line.startswith(name)), 0)
                    lines = lines[start:]
                message = ''.join(lines)
                if not quiet:
                    got += _exception_text(exception)
                if example.exc_msg is None:
                    failures += 1
                    if not quiet:
                        self.report_unexpected_exception(out, test, example, exception)
                    if self.optionflags & FAIL_FAST:
                        break
                    continue
                ok = check(example.exc_msg, message, self.optionflags)
                if not ok and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    ok = check(_class_part(example.exc_msg), _class_part(message),
                               self.optionflags)
            if ok:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                failures += 1
                if not quiet:
                    self.report_failure(out, test, example, got)
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = flags
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = tuple(map(sum, zip(old, (failures, tries, skips))))
        self.failures, self.tries, self.skips = (self.failures + failures, self.tries + tries,
                                                 self.skips + skips)
        return TestResults(failures, tries, skipped=skips)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest."""
        self.test, self._sources = test, {}
        if compileflags is None:
            compileflags = 0
            for name in __future__.all_feature_names:
                feature = getattr(__future__, name)
                if test.globs.get(name) is feature:
                    compileflags |= feature.compiler_flag
        saved, self._output = sys.stdout, StringIO()
        if out is None:
            out = saved.write
        sys.stdout = self._output
        saved_lines, saved_hook = linecache.getlines, sys.displayhook

        def getlines(filename, module_globals=None):
            source = self._sources.get(filename)
            if source is not None:
                return source.splitlines(keepends=True)
            return saved_lines(filename, module_globals)
        linecache.getlines = getlines
        sys.displayhook = sys.__displayhook__
        try:
            return self._run(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = saved, saved_hook
            linecache.getlines = saved_lines
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Print how it went; returns the results."""
        verbose = self._verbose if verbose is None else verbose
        failed, passed, empty = [], [], []
        total = [0, 0, 0]
        for name, stats in sorted(self._stats.items()):
            total = [a + b for a, b in zip(total, stats)]
            (empty if stats[1] == 0 else failed if stats[0] else passed).append((name, stats))

        def count(n, word):
            return f'{n} {word}' if n == 1 else f'{n} {word}s'
        if verbose:
            for title, group in ((f'{count(len(empty), "item")} had no tests:', empty),
                                 (f'{count(len(passed), "item")} passed all tests:', passed)):
                if group:
                    print(title)
                    for name, stats in group:
                        print(f'    {name}' if stats[1] == 0
                              else f' {stats[1]:3d} test{"s" if stats[1] != 1 else ""} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{count(len(failed), "item")} had failures:')
            for name, (f, t, s) in failed:
                print(f' {f:3d} of {t:3d} in {name}')
        if verbose:
            print(f'{count(total[1], "test")} in {count(len(self._stats), "item")}.')
            print(f'{total[1] - total[0]} passed'
                  + (f' and {total[0]} failed' if total[0] else '') + '.')
        if total[0]:
            print(f'***Test Failed*** {count(total[0], "failure")}'
                  + (f' and {count(total[2], "skipped test")}' if total[2] else '') + '.')
        elif verbose:
            print('Test passed.')
        return TestResults(total[0], total[1], skipped=total[2])


def _class_part(message):
    """The name of the exception class without its module."""
    end = len(message)
    i = message.find('\n')
    end = i if i >= 0 else end
    i = message.find(':', 0, end)
    end = i if i >= 0 else end
    return message[message.rfind('.', 0, end) + 1:end]


class DocTestFailure(Exception):
    """An example has another output."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example has raised an exception."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises what others report."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

master = None


def _run_all(tests, verbose, optionflags, raise_on_error, report):
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    global master
    master = runner
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0,
            extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Run the examples of a module, the main one by default."""
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    return _run_all(finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs),
                    verbose, optionflags, raise_on_error, report)


def _load(filename, package, module_relative, encoding):
    import os
    if module_relative:
        package = _normalize_module(package, 3)
        base = os.path.dirname(getattr(package, '__file__', None) or sys.argv[0])
        filename = os.path.join(base, *filename.split('/'))
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None,
             report=True, optionflags=0, extraglobs=None, raise_on_error=False,
             parser=DocTestParser(), encoding=None):
    """Run the examples of a file."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text, filename = _load(filename, package, module_relative, encoding or 'utf-8')
    globs = {**(globs or {}), **(extraglobs or {})}
    globs.setdefault('__name__', '__main__')
    name = name or filename.rpartition('/')[2]
    return _run_all([parser.get_doctest(text, globs, name, filename, 0)], verbose, optionflags,
                    raise_on_error, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None,
                           optionflags=0):
    """Run the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Flags for reports of unittest; returns the old ones."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    """A DocTest as a test of unittest."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_optionflags, self._dt_checker = test, optionflags, checker
        self._dt_globs = test.globs.copy()
        self._dt_setUp, self._dt_tearDown = setUp, tearDown

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        test, out = self._dt_test, StringIO()
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        results = runner.run(test, out=out.write, clear_globs=False)
        if results.skipped and results.skipped == len(test.examples):
            raise unittest.SkipTest('all examples were skipped')
        if results.failed:
            raise self.failureException(self.format_failure(out.getvalue()))

    def format_failure(self, err):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else f'{test.lineno}'
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in '
                f'{test.name.split(".")[-1]}\n\n{err}')

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._dt_test is other._dt_test

    def __hash__(self):
        return hash(id(self._dt_test))

    def __repr__(self):
        name = self._dt_test.name.split('.')
        return f'{name[-1]} ({".".join(name[:-1])})'

    __str__ = object.__str__

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name


class DocFileCase(DocTestCase):
    """The same for a file."""

    def __repr__(self):
        return self._dt_test.filename


class _DocTestSuite(unittest.TestSuite):
    def _removeTestAtIndex(self, index):
        pass


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module as a suite."""
    module = _normalize_module(module)
    finder = test_finder or DocTestFinder()
    suite = _DocTestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            if not test.filename:
                test.filename = module.__name__
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(),
                 encoding=None, **options):
    """The examples of files as a suite."""
    if module_relative:
        package = _normalize_module(package)
    suite = _DocTestSuite()
    for path in paths:
        text, filename = _load(path, package, module_relative, encoding or 'utf-8')
        test = parser.get_doctest(text, {**(globs or {}), '__file__': filename},
                                  filename.rpartition('/')[2], filename, 0)
        suite.addTest(DocFileCase(test, **options))
    return suite


def script_from_examples(s):
    """A program made of the examples of a text; the rest as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append('# Expected:')
                output += ['## ' + line for line in piece.want.split('\n')[:-1]]
        else:
            output += ['# ' + line if line else '#' for line in piece.split('\n')[:-1]]
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'


def testsource(module, name):
    """script_from_examples() of a docstring of a module."""
    for test in DocTestFinder().find(_normalize_module(module)):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')


def debug_src(src, pm=False, globs=None):
    """Run the examples of a text as a program."""
    exec(compile(script_from_examples(src), '<doctest>', 'exec'), dict(globs or {}))


def debug(module, name, pm=False):
    """Run the examples of a docstring of a module as a program."""
    module = _normalize_module(module)
    debug_src(testsource(module, name), pm, module.__dict__)


def _test():
    names = [arg for arg in sys.argv[1:] if arg[:1] != '-']
    flags = FAIL_FAST if '-f' in sys.argv[1:] else 0
    for name in names:
        if name.endswith('.py'):
            import os
            folder, file = os.path.split(name)
            sys.path.insert(0, folder)
            failed = testmod(__import__(file[:-3]), optionflags=flags).failed
            del sys.path[0]
        else:
            failed = testfile(name, module_relative=False, optionflags=flags).failed
        if failed:
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(_test())
