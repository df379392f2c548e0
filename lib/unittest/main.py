"""The command line: python -m unittest, and unittest.main()."""
import os
import sys
from . import loader, runner
from .signals import installHandler

__unittest = True
_NO_TESTS_EXITCODE = 5

_EXAMPLES = '''\
Examples:
  {prog} test_module               - run tests from test_module
  {prog} module.TestClass          - run tests from module.TestClass
  {prog} module.Class.test_method  - run specified test method
  {prog} path/to/test_file.py      - run tests from test_file.py
'''


def _as_module(name):
    """The module name of an existing file."""
    if os.path.isfile(name) and name.lower().endswith('.py'):
        if os.path.isabs(name):
            relative = os.path.relpath(name, os.getcwd())
            if os.path.isabs(relative) or relative.startswith(os.pardir):
                return name
            name = relative
        return os.path.normpath(name)[:-3].replace('\\', '.').replace('/', '.')
    return name


class TestProgram:
    """Reads the command line, loads the tests, runs them and exits."""
    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit, self.failfast, self.catchbreak = exit, failfast, catchbreak
        self.verbosity, self.buffer = verbosity, buffer
        self.tb_locals, self.durations = tb_locals, durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = argv[0].rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        if self.module is not None and len(argv) == 1:  # spares loading argparse
            self.tests = []
            return self._load_named()
        discovering = self.module is None and len(argv) > 1 and argv[1].lower() == 'discover'
        if self.module is None and len(argv) == 1:
            self._parser(True).parse_args([], self)
            return self._do_discovery()
        parser = self._parser(discovering)
        parser.parse_args(argv[2 if discovering else 1:], self)
        if discovering:
            return self._do_discovery()
        self._load_named()

    def _load_named(self):
        if self.tests:
            self.testNames = [_as_module(name) for name in self.tests]
            if __name__ == '__main__':
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parser(self, discovering):
        import argparse
        prog = self.progName + (' discover' if discovering else '')
        parser = argparse.ArgumentParser(
            prog=prog, formatter_class=argparse.RawDescriptionHelpFormatter,
            epilog='' if discovering else _EXAMPLES.format(prog=self.progName))
        add = parser.add_argument
        add('-v', '--verbose', dest='verbosity', action='store_const', const=2,
            help='Verbose output')
        add('-q', '--quiet', dest='verbosity', action='store_const', const=0,
            help='Quiet output')
        add('--locals', dest='tb_locals', action='store_true',
            help='Show local variables in tracebacks')
        add('--durations', dest='durations', type=int, default=None, metavar='N',
            help='Show the N slowest test cases (N=0 for all)')
        for short, name, text in (('-f', 'failfast', 'Stop on first fail or error'),
                                  ('-c', 'catchbreak', 'Catch Ctrl-C and display results so far'),
                                  ('-b', 'buffer', 'Buffer stdout and stderr during tests')):
            if getattr(self, name) is None:
                option = '--' + name.replace('break', '')
                add(short, option, dest=name, action='store_true', help=text)
        if self.testNamePatterns is None:
            self.testNamePatterns = []
        add('-k', dest='testNamePatterns', action='append', default=[],
            type=lambda p: p if '*' in p else f'*{p}*',
            help='Only run tests which match the given substring')
        if discovering:
            add('-s', '--start-directory', dest='start', default='.',
                help="Directory to start discovery ('.' default)")
            add('-p', '--pattern', dest='pattern', default='test*.py',
                help="Pattern to match tests ('test*.py' default)")
            add('-t', '--top-level-directory', dest='top', default=None,
                help='Top level directory of project (defaults to start directory)')
            for name in ('start', 'pattern', 'top'):
                add('_' + name, nargs='?', default=None, help=argparse.SUPPRESS)
        else:
            add('tests', nargs='*', help='a list of any number of test modules, classes and '
                                         'test methods.')
        return parser

    def _do_discovery(self):
        for name in ('start', 'pattern', 'top'):
            given = getattr(self, '_' + name, None)
            if given is not None:
                setattr(self, name, given)
        self.createTests(from_discovery=True)

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        made = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(made, type):
            options = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                           warnings=self.warnings)
            try:
                made = made(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                try:
                    made = made(**options)
                except TypeError:
                    made = made()
        self.result = made.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)

main = TestProgram
