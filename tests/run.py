#!/usr/bin/env python3
"""Runs tests/<area>/**/*.py with krait and compares what they print with their goldens.

The format of a test is in tests/README.md. The last line printed is the summary.
"""
import argparse
import concurrent.futures
import ctypes
import difflib
import fnmatch
import json
import os
import queue
import re
import resource
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
DIRECTIVE = re.compile(r'#\s*(ours|args|options|exit|stdin|timeout|env|slow|skip|library|native|words|order|numbers|libc):\s*(.*?)\s*$')


class Test:
    """One test file with its directives."""

    def __init__(self, path):
        self.path = path
        self.folder, self.file = os.path.split(path)
        self.name = os.path.relpath(path, HERE)[:-3]
        self.base = path[:-3]
        self.args, self.options, self.env = [], [], {}
        self.exit, self.timeout, self.stdin = 0, None, b''
        self.ours, self.slow, self.skip = False, False, None
        self.library = self.native = self.words = self.order = self.numbers = self.libc = None
        with open(path, 'rb') as file:
            self.starts_itself = b'sys.executable' in file.read()
            file.seek(0)
            for line in file:
                match = DIRECTIVE.match(line.decode('utf-8', 'replace'))
                if match:
                    self.directive(match[1], match[2])
                elif not line.startswith(b'#'):
                    break
        if os.path.exists(self.base + '.args'):
            self.args = shlex.split(read_text(self.base + '.args'))
        if os.path.exists(self.base + '.in'):
            with open(self.base + '.in', 'rb') as file:
                self.stdin = file.read()

    def directive(self, word, text):
        if word in ('args', 'options'):
            setattr(self, word, shlex.split(text))
        elif word == 'exit':
            self.exit = int(text)
        elif word == 'timeout':
            self.timeout = float(text)
        elif word == 'stdin':
            self.stdin = text.encode().decode('unicode_escape').encode('latin-1')
        elif word == 'env':
            name, _, value = text.partition('=')
            self.env[name] = value
        elif word == 'skip':
            self.skip = text
        elif word in ('library', 'native', 'words', 'order', 'numbers', 'libc'):
            setattr(self, word, text)
        else:
            setattr(self, word, True)


def read_text(path):
    with open(path, encoding='utf-8', errors='surrogateescape', newline='') as file:
        return file.read()


def find_tests(filters):
    """Every test under an area folder whose name matches one of the filters."""
    found = []
    for folder, names, files in os.walk(HERE):
        names[:] = sorted(n for n in names if n[0] not in '._' and n not in ('data', 'fuzz', 'stdlib', 'unit'))
        if folder == HERE:
            continue
        for file in files:
            if file.endswith('.py') and file[0] not in '._':
                name = os.path.relpath(os.path.join(folder, file), HERE)[:-3]
                if not filters or any(matches(name, text) for text in filters):
                    found.append(os.path.join(folder, file))
    return [Test(path) for path in sorted(found)]


def pending_names():
    """Tests of features that are not written yet, from pending.txt."""
    with open(os.path.join(HERE, 'pending.txt'), encoding='utf-8') as file:
        return {line.strip() for line in file if line.strip() and not line.startswith('#')}


def matches(name, text):
    return text.removesuffix('.py').removeprefix('tests/') in name or fnmatch.fnmatch(name, text)


def golden_matches(golden, actual):
    """Equal, or equal with `...` as any text in a line and a line `...` as any lines."""
    if golden == actual:
        return True
    if '...' not in golden:
        return False
    pattern = []
    for line in golden.splitlines(keepends=True):
        if line.strip() == '...':
            pattern.append(r'(?:[^\n]*\n)*?')
        else:
            pattern.append(re.escape(line).replace(r'\.\.\.', r'[^\n]*?'))
    return re.fullmatch(''.join(pattern), actual) is not None


def short_diff(wanted, actual, label):
    lines = list(difflib.unified_diff(wanted.splitlines(), actual.splitlines(), label + ' wanted',
                                      label + ' got', lineterm='', n=1))
    if not lines:
        lines = [f'{label}: only the line ends differ']
    if len(lines) > 24:
        lines = lines[:20] + [f'... {len(lines) - 20} more lines']
    return ['    ' + line[:200] for line in lines]


def test_environment(test, scratch, extra):
    env = {k: v for k, v in os.environ.items() if not k.startswith(('PYTHON', 'KRAIT'))}
    env.update(LC_ALL='C.UTF-8', TZ='UTC', NO_COLOR='1', PYTHON_COLORS='0', COLUMNS='80',
               PYTHONDONTWRITEBYTECODE='1', TMPDIR=scratch, HOME=scratch)
    env.update(extra)
    env.update(test.env)
    return env


def run_program(command, test, timeout, extra_env):
    """Runs one command in the test's folder: (exit code or None for a timeout, stdout, stderr)."""
    scratch = tempfile.mkdtemp(prefix='krait-test-')
    process = subprocess.Popen(command, cwd=test.folder, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=test_environment(test, scratch, extra_env), start_new_session=True)
    try:
        out, err = process.communicate(test.stdin, timeout=timeout)
        code = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        code = None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return code, out.decode('utf-8', 'surrogateescape'), err.decode('utf-8', 'surrogateescape')


def judge(test, code, out, err, timeout):
    """The reasons why a result is wrong; empty when it is right."""
    lines = []
    if code is None:
        lines.append(f'    timeout after {timeout:g} s')
    elif code < 0 or code >= 128 and code != test.exit:
        number = -code if code < 0 else code - 128
        names = {int(s): s.name for s in signal.Signals}
        lines.append(f'    killed by {names.get(number, number)}')
    elif code != test.exit:
        lines.append(f'    exit code {code}, not {test.exit}')
    for suffix, actual in (('.out', out), ('.err', err)):
        if os.path.exists(test.base + suffix):
            golden = read_text(test.base + suffix)
            if not golden_matches(golden, actual):
                lines += short_diff(golden, actual, test.file[:-3] + suffix)
        elif suffix == '.out':
            lines.append(f'    no golden: run tools/regold {test.name}')
    if lines and err and not os.path.exists(test.base + '.err'):
        lines += ['    stderr: ' + line[:200] for line in err.splitlines()[-8:]]
    return lines


class Program:
    """A C unit test: passes when it ends with 0."""

    starts_itself = False

    def __init__(self, path):
        self.path, self.folder = path, os.path.dirname(path)
        self.name = 'unit/' + os.path.basename(path)
        self.stdin, self.env, self.timeout, self.skip, self.slow = b'', {}, None, None, False


def find_programs(folder, filters):
    names = sorted(n for n in os.listdir(folder) if n.startswith('test_') and '.' not in n)
    return [Program(os.path.abspath(os.path.join(folder, name))) for name in names
            if not filters or any(matches('unit/' + name, text) for text in filters)]


def judge_program(code, out, err):
    if code == 0:
        return []
    lines = (out + err).splitlines()[-20:]
    return ['    timeout' if code is None else f'    exit code {code}'] + ['    ' + line for line in lines]


def command_of(test, options):
    return options.wrapper + [options.krait] + options.X + test.options + [test.file] + test.args


class Batch:
    """One interpreter that forks for each test (batch.py): under emulation, to start costs more
    than most tests take."""

    def __init__(self, options):
        self.options, self.buffer = options, b''
        self.folder = tempfile.mkdtemp(prefix='krait-batch-')
        env = test_environment(Program(self.folder), self.folder, options.env)
        self.process = subprocess.Popen(
            options.wrapper + [options.krait] + options.X + [os.path.join(HERE, 'batch.py')], env=env,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)

    @staticmethod
    def takes(test):
        """Only what needs nothing on the command line and prints no traceback."""
        return not (isinstance(test, Program) or test.options or test.args or test.env or test.stdin or
                    test.starts_itself or os.path.exists(test.base + '.err'))

    def line(self, timeout):
        """The next number it prints; None after the timeout or when it has died."""
        while b'\n' not in self.buffer:
            if not select.select([self.process.stdout], [], [], timeout)[0]:
                return None
            more = os.read(self.process.stdout.fileno(), 4096)
            if not more:
                return None
            self.buffer += more
        line, _, self.buffer = self.buffer.partition(b'\n')
        return int(line)

    def run(self, test, timeout):
        """True when the test passes; otherwise it is to be run alone."""
        scratch = tempfile.mkdtemp(prefix='krait-test-')
        out, err = (os.path.join(self.folder, name) for name in ('out', 'err'))
        try:
            job = [test.folder, test.file, out, err, scratch]
            self.process.stdin.write('\0'.join(job).encode() + b'\n')
            pid = self.line(10 * timeout)
            code = self.line(timeout) if pid else None
            if pid and code is None:
                os.killpg(pid, signal.SIGKILL)
                self.line(timeout)
            return code is not None and not judge(test, code, read_text(out), read_text(err), timeout)
        except (OSError, ValueError):
            return False
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def run_test(test, options, batches=None):
    timeout = (test.timeout or options.timeout) * options.slowness
    start = time.monotonic()
    if batches and Batch.takes(test):
        batch = batches.get()
        try:
            passed = batch.run(test, timeout)
        finally:
            batches.put(batch)
        if passed:
            test.seconds = time.monotonic() - start
            return []
    if isinstance(test, Program):
        return judge_program(*run_program(options.wrapper + [test.path], test, timeout, options.env))
    result = run_program(command_of(test, options), test, timeout, options.env)
    test.seconds = time.monotonic() - start
    return judge(test, *result, timeout)


def has_library(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def reason_to_skip(test, options):
    if test.skip is not None:
        return test.skip
    if (test.name in options.pending_names) != options.pending and not isinstance(test, Program):
        return 'pending'
    if getattr(test, 'library', None) and (options.foreign or not has_library(test.library)):
        return f'no {test.library}'
    if getattr(test, 'native', None) and options.foreign and not options.no_emulator:
        return test.native
    for fact in ('words', 'order', 'numbers', 'libc'):
        if getattr(test, fact, None) not in (None, getattr(options, fact)):
            return f'{fact} are {getattr(options, fact)}'
    if options.no_restart and test.starts_itself:
        return 'starts the interpreter'
    return 'slow' if test.slow and options.no_slow else None


def run_all(tests, options):
    """Prints each failure as it comes; returns how many passed, failed and were skipped."""
    passed = failed = 0
    wanted = [test for test in tests if not reason_to_skip(test, options)]
    batches = queue.Queue() if options.batch else None
    for _ in range(options.jobs if options.batch else 0):
        batches.put(Batch(options))
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        futures = {pool.submit(run_test, test, options, batches): test for test in wanted}
        for future in concurrent.futures.as_completed(futures):
            lines = future.result()
            options.outcomes[futures[future].name] = not lines
            if not lines:
                passed += 1
                if options.pending:
                    print('passes now: ' + futures[future].name)
                continue
            failed += 1
            if not options.quiet:
                print('FAIL ' + futures[future].name)
                print('\n'.join(lines), flush=True)
            if options.max_failures and failed >= options.max_failures:
                pool.shutdown(cancel_futures=True)
                break
    while batches and not batches.empty():
        batches.get().close()
    return passed, failed, len(tests) - len(wanted)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('names', nargs='*', help='only tests whose name contains or matches this')
    parser.add_argument('--krait', default=os.path.join(HERE, '..', 'build', 'krait'),
                        help='the interpreter (default build/krait)')
    parser.add_argument('--unit', metavar='BUILD', help='the C unit tests of this build folder, too')
    parser.add_argument('--filter', action='append', default=[], help='the same as a name')
    parser.add_argument('--env', action='append', default=[], metavar='K=V')
    parser.add_argument('--wrapper', default='', help='command in front, such as qemu-riscv64')
    parser.add_argument('-X', action='append', default=[], help='passed to the interpreter')
    parser.add_argument('-j', '--jobs', type=int, default=os.cpu_count() or 1)
    parser.add_argument('--timeout', type=float, default=30, help='seconds per test')
    parser.add_argument('--slowness', type=float, default=1, help='factor on every timeout')
    parser.add_argument('--no-slow', action='store_true', help='skip tests marked `# slow:`')
    parser.add_argument('--foreign', action='store_true', help='for another machine than this one')
    parser.add_argument('--no-emulator', action='store_true', help='… which this one can be, too')
    parser.add_argument('--words', default='64', help='bits of a pointer there')
    parser.add_argument('--order', default='little', help='byte order there')
    parser.add_argument('--libc', default='glibc', help='the C library there: glibc or musl')
    parser.add_argument('--numbers', default='common', help="the kernel's: common or mips")
    parser.add_argument('--no-restart', action='store_true', help='skip tests that use sys.executable')
    parser.add_argument('--every', type=int, default=1, metavar='N', help='a sample: each N-th test')
    parser.add_argument('--durations', type=int, default=0, metavar='N', help='name the N slowest')
    parser.add_argument('--max-failures', type=int, default=0, help='stop after this many')
    parser.add_argument('--batch', action='store_true', help='fork one interpreter for most tests')
    parser.add_argument('-q', '--quiet', action='store_true', help='only the summary')
    parser.add_argument('-l', '--list', action='store_true', help='print the names, run nothing')
    parser.add_argument('--results', metavar='FILE', help='write {name: passed} there, as JSON')
    parser.add_argument('--pending', action='store_true',
                        help='run what pending.txt names, and nothing else')
    options = parser.parse_args()
    options.pending_names = pending_names()
    options.outcomes = {}
    options.foreign |= bool(options.wrapper)
    options.krait = os.path.abspath(options.krait)
    options.wrapper = shlex.split(options.wrapper)
    options.env = dict(item.split('=', 1) for item in options.env)
    options.X = [part for text in options.X for part in ('-X', text)]
    return options


def main():
    options = parse_arguments()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))    # a crash is reported, not kept
    # A job in the background ignores it, and so would the tests.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    filters = options.filter + options.names
    tests = find_programs(options.unit, filters) if options.unit else []
    if options.unit and not os.path.exists(options.krait):
        print(f'{options.krait} does not exist: only the unit tests run')
    else:
        tests += find_tests(filters)[::options.every]
    if options.list:
        print('\n'.join(test.name for test in tests))
        return 0
    if not options.unit and not os.access(options.krait, os.X_OK):
        print(f'{options.krait}: no such program (build it with `make`)')
        return 2
    start = time.monotonic()
    passed, failed, skipped = run_all(tests, options)
    if options.results:
        with open(options.results, 'w') as file:
            json.dump(options.outcomes, file, indent=0, sort_keys=True)
    timed = [test for test in tests if hasattr(test, 'seconds')]
    for test in sorted(timed, key=lambda test: -test.seconds)[:options.durations]:
        print(f'{test.seconds:6.2f} s  {test.name}')
    if not options.quiet:
        print(f'{time.monotonic() - start:.1f} s')
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
