#!/usr/bin/env python3
"""libffi's own tests, driven by Krait: their functions are called, and called back, from Python.

usage: tests/ffi_kit.py --krait PATH [--source FOLDER] [--include FOLDER] [--cc CC] [FILTER...]

Takes the functions of the test programs in libffi.bhaible, libffi.call and libffi.closures of
libffi's source (what cross/libffi.py fetched, or FOLDER), without their main(). Krait parses their
declarations, and each function is called with random arguments in three ways: by C, by ffi from
Python, and by C through a callback whose Python function calls it by ffi. The three have to return
and to print the same. All of it with the stub and with libffi. What needs a variable number of
arguments, or a function as argument, is left out (tests/ffi_oracle.py has these). The last line is
`N passed, N failed`.
"""
import argparse
import glob
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUITES = 'libffi.bhaible', 'libffi.call', 'libffi.closures'
# In the place of the header of that name: the checks are for the arguments of main() only.
HEADER = '''
#include <complex.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ffi.h>
#define CHECK(x) ((void)(x))
#define CHECK_FLOAT_EQ(a, b) ((void)(a), (void)(b))
#define CHECK_DOUBLE_EQ(a, b) ((void)(a), (void)(b))
#define MAX_ARGS 256
#define ABI_ATTR
#define ABI_NUM FFI_DEFAULT_ABI
#define __UNUSED__ __attribute__((unused))
#define PRIdLL "lld"
#define PRIuLL "llu"
'''
FLAGS = ['-w', '-O1', '-fPIC', '-fno-inline', '-fkeep-static-functions', '-Dmain=kit_main', '-Dabort=kit_abort',
         '-Dexit=kit_exit']

# Prints, for each function that can be driven, C functions that call it.
PLAN = '''
import ffi, sys
ffi.cdef(open(sys.argv[1]).read())
def simple(t):
    if t.kind == 'pointer':
        return t.item.kind != 'function' and t.item.tag not in ('_ffi_type', 'ffi_cif', '_ffi_closure')
    return t.kind in ('int', 'bool', 'float', 'complex', 'enum', 'struct', 'union')
def fits(t):
    return not t.variadic and all(map(simple, t.args)) and (t.item.kind == 'void' or simple(t.item))
types = {name: type for kind, name, type in ffi.declarations() if kind == 'function'}
for name in sys.argv[2:]:
    t = types.get(name)
    if t is None or not fits(t):
        continue
    params = [f'*({ffi.getctype(a, "*")})arguments[{i}]' for i, a in enumerate(t.args)]
    result = '' if t.item.kind == 'void' else f'*({ffi.getctype(t.item, "*")})result = '
    pointer = ffi.getctype(t, '*kit_function')
    print(f'void kit_direct_{name}(void *result, void **arguments) {{ {result}{name}({", ".join(params)}); }}')
    print(f'void kit_through_{name}({pointer}, void *result, void **arguments)'
          f' {{ {result}kit_function({", ".join(params)}); }}')
'''

RUN = '''
import ffi, os, random, sys
text, library, output = sys.argv[1:4]
ffi.cdef(open(text).read() + 'void kit_out(const char *path);')
types = {name: type for kind, name, type in ffi.declarations() if kind == 'function'}
buffer = ffi.new('char[4096]', b'7 seven')

def value(t, rnd):
    """Something of type t, as Python gives it to ffi."""
    if t.kind in ('struct', 'union'):
        data = ffi.new(t)
        fill(data, t, rnd)
        return data
    if t.kind == 'pointer':
        return ffi.cast(t, buffer)
    if t.kind == 'float':
        return rnd.randrange(-400, 400) / 4
    if t.kind == 'complex':
        return complex(rnd.randrange(9), rnd.randrange(9))
    if t.kind in ('bool', 'enum'):
        return rnd.randrange(2)
    number = int(ffi.cast(t, rnd.getrandbits(8 * t.size)))
    return number if rnd.random() < 0.5 else int(ffi.cast(t, rnd.randrange(100)))

def fill(data, t, rnd):
    for name, (kind, offset, bit, bits) in t.fields.items():
        if bits is not None:
            setattr(data, name, rnd.randrange(2) if bits else 0)
        elif kind.kind == 'array':
            items = getattr(data, name)
            for i in range(kind.length or 0):
                if kind.item.kind in ('struct', 'union'):
                    fill(items[i], kind.item, rnd)
                elif kind.item.kind != 'array':
                    items[i] = value(kind.item, rnd)
        elif kind.kind in ('struct', 'union'):
            fill(getattr(data, name), kind, rnd)
        else:
            setattr(data, name, value(kind, rnd))

def plain(v, t):
    """A result, to compare."""
    if t.kind == 'struct':
        return {name: plain(getattr(v, name), kind) for name, (kind, *_) in t.fields.items()}
    if t.kind == 'union':
        return bytes(ffi.buffer(v))
    if t.kind == 'array':
        return [plain(item, t.item) for item in v]
    if t.kind == 'pointer':
        return int(v)
    return repr(v)

def printed(call):
    """(what call returns, what C prints meanwhile)"""
    lib.kit_out(output)
    result = call()
    lib.kit_out(None)
    with open(output, 'rb') as file:
        return result, file.read()

def by_c(function, t, arguments, *first):
    held = [ffi.new('void *[1]')]
    cells = []
    for a, v in zip(t.args, arguments):
        cell = ffi.new(ffi.typeof(ffi.getctype(a, '*')), v)
        cells.append(cell)
    vector = ffi.new(f'void *[{len(cells) + 1}]', [ffi.cast('void *', c) for c in cells] + [None])
    place = None if t.item.kind == 'void' else ffi.new(ffi.typeof(ffi.getctype(t.item, '*')))
    def call():
        function(*first, None if place is None else ffi.cast('void *', place), vector)
        return None if place is None else plain(place[0], t.item)
    return printed(call)

def check(name, rounds):
    t = types[name]
    function, direct, through = (getattr(lib, p + name) for p in ('', 'kit_direct_', 'kit_through_'))
    def result_of(*arguments):
        r = function(*arguments)
        return None if t.item.kind == 'void' else plain(r, t.item)
    callback = ffi.callback(t, lambda *arguments: function(*arguments))
    for seed in range(rounds):
        arguments = [value(a, random.Random(f'{seed} {i}')) for i, a in enumerate(t.args)]
        wanted = by_c(direct, t, arguments)
        got = printed(lambda: result_of(*arguments))
        if got != wanted:
            return f'call: C {wanted}, ffi {got}'
        got = by_c(through, t, arguments, callback)
        if got != wanted:
            return f'callback: C {wanted}, ffi {got}'
    callback.close()

lib = ffi.load(library)
for name in sys.argv[4:]:
    try:
        problem = check(name, 8)
        print('failed' if problem else 'passed', name, problem or '', flush=True)
    except NotImplementedError as error:
        print('absent', name, error, flush=True)
    except Exception as error:
        print('failed', name, type(error).__name__, error, flush=True)
'''

# The functions print to stdout, or to bhaible's `out`; an abort() of theirs must not end all.
SUPPORT = '''
#include <stdio.h>
#include <unistd.h>
extern FILE *out __attribute__((weak));
void kit_abort(void) { }
void kit_exit(int status) { }
void kit_out(const char *path) {
    static int saved = -1;
    fflush(NULL);
    if (&out) { out = stdout; }
    if (path) {
        saved = dup(1);
        FILE *file = fopen(path, "w");
        dup2(fileno(file), 1);
        fclose(file);
    } else {
        dup2(saved, 1);
        close(saved);
    }
}
'''


def find_source():
    """The unpacked source of libffi, newest version first; None."""
    found = glob.glob(str(ROOT / 'build-cross/libffi/source-*/libffi-*/testsuite'))
    return max(found, default=None)


def find_include(source):
    """A folder with ffi.h."""
    version = pathlib.Path(source).parent.name.removeprefix('libffi-')
    for folder in [*glob.glob(str(ROOT / f'build-cross/libffi/x86_64-{version}/include')),
                   '/usr/include', *glob.glob('/usr/include/*-linux-*')]:
        if os.path.exists(folder + '/ffi.h'):
            return folder
    sys.exit('ffi.h is not found: install libffi-dev, or give --include')


class Kit:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.passed = self.failed = self.absent = 0

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        pathlib.Path(path).write_text(text)
        return path

    def cc(self, *arguments):
        command = [self.options.cc, *FLAGS, '-I' + self.options.include, *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=self.folder)

    def krait(self, script, *arguments, backend='both'):
        command = [self.options.krait, '-X', 'ffi=' + backend, self.file('script.py', script), *arguments]
        try:
            return subprocess.run(command, capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired as late:
            return subprocess.CompletedProcess(command, -1, '', str(late))

    def run(self, test):
        """Drives the functions of one test program."""
        title = f'{test.parent.name}/{test.name}'
        shutil.copy(test, self.folder)
        text = self.cc('-E', '-P', test.name)
        declarations = self.file('declarations.h', text.stdout)
        if text.returncode or self.cc('-c', test.name, '-o', 'one.o').returncode:
            return self.note(title, 'does not compile here')
        symbols = subprocess.run(['nm', '--defined-only', self.folder + '/one.o'], capture_output=True, text=True)
        names = [line.split()[2] for line in symbols.stdout.splitlines() if line.split()[1] in 'tT']
        plan = self.krait(PLAN, declarations, *[n for n in names if n != 'kit_main'], backend='stub')
        if plan.returncode:
            return self.fail(title, plan.stderr.strip().splitlines()[-1])
        if not plan.stdout:
            return self.note(title, 'has no function that can be driven')
        driven = [line.split('kit_direct_')[1].split('(')[0] for line in plan.stdout.splitlines()
                  if 'kit_direct_' in line]
        self.file('driver.c', f'#include "{test.name}"\n{plan.stdout}')
        self.file('support.c', SUPPORT)
        problem = self.link(driven)
        if problem:
            return self.fail(title, problem)
        text = pathlib.Path(declarations).read_text() + ''.join(
            line.split(' {')[0] + ';\n' for line in plan.stdout.splitlines())
        declarations = self.file('declarations.h', text)
        for backend in 'stub', 'libffi':
            done = self.krait(RUN, declarations, self.folder + '/kit.so', self.folder + '/output',
                              *driven, backend=backend)
            if self.options.verbose > 1: print(done)
            self.take(f'{title} ({backend})', driven, done)

    def link(self, driven):
        """kit.so out of driver.c, with its static functions as symbols; gives what is wrong."""
        built = self.cc('-c', 'driver.c', 'support.c')
        if not built.returncode:
            subprocess.run(['objcopy', *[f'--globalize-symbol={name}' for name in driven], 'driver.o'],
                           cwd=self.folder, check=True)
            built = self.cc('-shared', 'driver.o', 'support.o', '-o', 'kit.so', '-lm', '-Wl,-z,lazy',
                            '-Wl,--unresolved-symbols=ignore-all')
        return built.stderr if built.returncode else ''

    def take(self, title, driven, done):
        lines = [line for line in done.stdout.splitlines() if line.split(' ')[0] in ('passed', 'failed', 'absent')]
        for line in lines:
            word, rest = line.split(' ', 1)
            if word == 'failed':
                self.fail(title, rest)
            elif word == 'passed':
                self.passed += 1
            else:
                self.absent += 1
                if self.options.verbose:
                    print(f'{title}: not with this back end: {rest}')
        if len(lines) < len(driven):
            self.fail(title, f'{driven[len(lines)]}: ended by {done.returncode}\n{done.stderr[-600:]}')

    def fail(self, title, problem):
        self.failed += 1
        print(f'FAIL {title}: {problem}')

    def note(self, title, problem):
        if self.options.verbose:
            print(f'{title}: {problem}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--krait', default=str(ROOT / 'build' / 'krait'))
    parser.add_argument('--source', help='testsuite folder of the source of libffi')
    parser.add_argument('--include', help='folder with ffi.h')
    parser.add_argument('--cc', default='cc')
    parser.add_argument("-v", "--verbose", action="count", default=0, help='tell what is left out')
    parser.add_argument('filter', nargs='*')
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    source = options.source or find_source()
    if not source:
        print('the source of libffi is not at hand: cross/libffi.py VERSION ARCH fetches it')
        print('0 passed, 0 failed')
        return 0
    options.include = os.path.abspath(options.include or find_include(source))
    tests = [test for suite in SUITES for test in sorted(pathlib.Path(source, suite).glob('*.c'))]
    tests = [test for test in tests if test.name not in ('test-call.c', 'test-callback.c')]
    with tempfile.TemporaryDirectory() as folder:
        kit = Kit(options, folder)
        kit.file('ffitest.h', HEADER)
        for test in tests:
            if not options.filter or any(word in str(test) for word in options.filter):
                kit.run(test)
    print(f'{kit.absent} of them not with one of the back ends')
    print(f'{kit.passed} passed, {kit.failed} failed')
    return 1 if kit.failed else 0


if __name__ == '__main__':
    sys.exit(main())
