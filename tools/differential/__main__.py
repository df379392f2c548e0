#!/usr/bin/env python3
"""Runs random programs under CPython 3.13 and Krait and compares what they print.

    python3 tools/differential -n 2000 --seed 1       count the programs that differ
    python3 tools/differential --kinds format,match   only these generators
    python3 tools/differential --show 17              print program 17 of the seed

A program is a list of blocks, each a statement or more. One that differs is minimised by dropping
blocks, and written to the folder given by --save. Known differences: docs/differences.md.
"""
import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import generators

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = '\x01program '
PROLOGUE = r'''
keep = []
def show(x, depth=0):
    kind = type(x)
    if depth > 6:
        return '...'
    if kind in (set, frozenset):
        return kind.__name__ + '{' + ', '.join(sorted(show(i, depth + 1) for i in x)) + '}'
    if kind in (list, tuple):
        return kind.__name__[0] + '[' + ', '.join(show(i, depth + 1) for i in x) + ']'
    if kind is dict:
        return '{' + ', '.join(show(k, depth + 1) + ': ' + show(v, depth + 1) for k, v in x.items()) + '}'
    text = repr(x)
    if ' at 0x' in text:
        text = text.split(' at 0x')[0] + '>'
    return text if len(text) < 300 else text[:300] + '...' + str(len(text))

def t(f, *args):
    try:
        print(show(f(*args)))
    except Exception as e:
        print(type(e).__name__, '|', ascii(str(e).split(' at 0x')[0][:300]))
'''
RUNNER = r'''
import os, sys
spaces = []  # nothing is freed before the end: when that happens is a known difference
def main():
    prologue, *programs = open(sys.argv[1], encoding='utf-8', errors='surrogatepass').read().split('\x02')
    for number, text in enumerate(programs):
        print('\x01program', number, flush=True)
        space = {'__name__': 'program'}
        spaces.append(space)
        try:
            exec(compile(prologue, '<prologue>', 'exec'), space)
            exec(compile(text, '<program>', 'exec'), space)
        except SyntaxError as e:
            print('SyntaxError', e.msg, e.lineno, e.offset)
        except BaseException as e:
            print('ended by', type(e).__name__, '|', ascii(str(e).split(' at 0x')[0][:300]))
        sys.stdout.flush()
main()
os._exit(0)
'''


def find_python():
    for name in (os.environ.get('PYTHON313'), 'python3.13', sys.executable):
        path = shutil.which(name) if name else None
        if path and subprocess.run([path, '-c', 'import sys; sys.exit(sys.version_info[:2] != (3, 13))']).returncode == 0:
            return path
    sys.exit('tools/differential: no CPython 3.13; set PYTHON313')


class Pair:
    """The two interpreters."""

    def __init__(self, python, krait, timeout):
        self.commands = {'python': [python, '-I', '-W', 'ignore'], 'krait': [krait]}
        self.timeout = timeout
        self.folder = tempfile.mkdtemp(prefix='differential-')
        self.runner = os.path.join(self.folder, 'runner.py')
        with open(self.runner, 'w') as file:
            file.write(RUNNER)

    def outputs(self, which, programs):
        """What each program printed; the text of a crash or timeout for the one that ended it."""
        path = os.path.join(self.folder, which + '.txt')
        with open(path, 'w', encoding='utf-8', errors='surrogatepass') as file:
            file.write('\x02'.join([PROLOGUE] + ['\n'.join(p) for p in programs]))
        env = {'PATH': os.environ['PATH'], 'LC_ALL': 'C.UTF-8', 'PYTHONIOENCODING': 'utf-8:backslashreplace',
               'PYTHONHASHSEED': '0'}
        try:
            done = subprocess.run(self.commands[which] + [self.runner, path], capture_output=True,
                                  timeout=self.timeout, env=env,
                                  preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30)))
            text, end = done.stdout, done.returncode
            errors = done.stderr
        except subprocess.TimeoutExpired as e:
            text, end, errors = e.stdout or b'', 'timeout', b''
        parts = text.decode('utf-8', 'surrogateescape').split(MARK)[1:]
        results = [part.partition('\n')[2] for part in parts]
        if end != 0 and results:
            results[-1] += f'*** ended with {end} {errors.decode("utf-8", "replace")[-300:]}'
        if len(results) < len(programs):
            if not results:
                results = [f'*** no output, {end}']
            results += self.outputs(which, programs[len(results):]) if len(results) < len(programs) else []
        return results

    def differ(self, program):
        a, b = self.outputs('python', [program]), self.outputs('krait', [program])
        return a != b and not explained(a[0], b[0])


def minimise(pair, program):
    """Drops halves, quarters, … of the blocks as long as the outputs differ."""
    size = max(1, len(program) // 2)
    while size:
        i = 0
        while i < len(program):
            shorter = program[:i] + program[i + size:]
            if shorter and pair.differ(shorter):
                program = shorter
            else:
                i += size
        size //= 2
    return program


def explained(wanted, got):
    """Of two errors put into one statement (marked *) another one may be reported; iterators over
    ASCII texts have no type of their own."""
    wanted = wanted.replace('str_ascii_iterator', 'str_iterator').split('\n')
    got = got.split('\n')
    return len(wanted) == len(got) and all(
        a == b or a[:1] == b[:1] == '*' for a, b in zip(wanted, got))


def first_difference(a, b):
    for x, y in zip(a.split('\n'), b.split('\n')):
        if x != y:
            return f'  cpython: {x[:300]}\n  krait:   {y[:300]}'
    return f'  cpython: {a[-200:]!r}\n  krait:   {b[-200:]!r}'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('-n', type=int, default=200, help='programs')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--kinds', default='', help='comma-separated: ' + ', '.join(generators.KINDS))
    parser.add_argument('--krait', default=os.path.join(HERE, '..', '..', 'build', 'krait'))
    parser.add_argument('--show', type=int, help='print this program')
    parser.add_argument('--save', help='folder for the minimised programs that differ')
    parser.add_argument('--limit', type=int, default=20, help='minimise at most this many')
    parser.add_argument('--batch', type=int, default=50)
    parser.add_argument('--timeout', type=float, default=60)
    options = parser.parse_args()
    kinds = options.kinds.split(',') if options.kinds else list(generators.KINDS)

    def program(number):
        return generators.program(random.Random(f'{options.seed}/{number}'), kinds[number % len(kinds)])

    if options.show is not None:
        print(PROLOGUE + '\n'.join(program(options.show)))
        return 0
    pair = Pair(find_python(), os.path.abspath(options.krait), options.timeout)
    different, known = [], 0
    for start in range(0, options.n, options.batch):
        numbers = range(start, min(options.n, start + options.batch))
        programs = [program(number) for number in numbers]
        wanted, got = pair.outputs('python', programs), pair.outputs('krait', programs)
        for number, a, b in zip(numbers, wanted, got):
            if a != b and explained(a, b):
                known += 1
            elif a != b:
                different.append(number)
    for number in different[:options.limit]:
        small = minimise(pair, program(number))
        a, b = (pair.outputs(which, [small])[0] for which in ('python', 'krait'))
        print(f'--- program {number} ({kinds[number % len(kinds)]})')
        print('\n'.join(small))
        print(first_difference(a, b), flush=True)
        if options.save:
            os.makedirs(options.save, exist_ok=True)
            with open(os.path.join(options.save, f'{options.seed}_{number}.py'), 'w') as file:
                file.write(PROLOGUE + '\n'.join(small) + '\n')
    shutil.rmtree(pair.folder, ignore_errors=True)
    print(f'{options.n} programs, {len(different)} differ, {known} as docs/differences.md says '
          f'(seed {options.seed})')
    return 1 if different else 0


if __name__ == '__main__':
    sys.exit(main())
