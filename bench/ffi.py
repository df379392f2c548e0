#!/usr/bin/env python3
"""Nanoseconds per foreign call: ffi against ctypes, cffi, MicroPython and LuaJIT.

usage: bench/ffi.py [--krait PATH] [--python PATH] [--cffi PATH] [-n ROUNDS]

Needs a C compiler. Each kernel is a loop around one call; an empty loop and an empty function call
are measured the same way, so that they can be subtracted by the reader. The minimum of the rounds
counts, and the rounds are interleaved. What is not installed is left out.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

LIBRARY = '''
#include <stdlib.h>
int add(int a, int b) { return a + b; }
double dadd(double a, double b) { return a + b; }
int six(int a, int b, int c, int d, int e, int f) { return a + b + c + d + e + f; }
typedef struct { double x, y; } point;
point swap(point p) { point q = {p.y, p.x}; return q; }
int repeat(int (*f)(int, int), int n) { int s = 0; for (int i = 0; i < n; i++) { s += f(i, 1); } return s; }
'''
CDEF = '''int add(int a, int b); double dadd(double a, double b); int six(int, int, int, int, int, int);
typedef struct { double x, y; } point; point swap(point); int repeat(int (*f)(int, int), int n);
size_t strlen(const char *s); void qsort(void *, size_t, size_t, int (*)(const void *, const void *));'''

# Defines functions, `text`, and run(name, loops): the kernels are common to all of Python.
COMMON = '''
import sys, time
clock = getattr(time, 'perf_counter', None) or (lambda: time.ticks_us() / 1e6)
def empty(a, b): pass
def loop(n):
    for i in range(n): pass
def call(n):
    for i in range(n): empty(1, 2)
def int2(n):
    for i in range(n): add(1, 2)
def double2(n):
    for i in range(n): dadd(1.5, 2.5)
def int6(n):
    for i in range(n): six(1, 2, 3, 4, 5, 6)
def string(n):
    for i in range(n): strlen(text)
def struct(n):
    for i in range(n): swap(point)
def callback(n):
    repeat(function, n)
def sort(n):
    for i in range(n // 10000 or 1): sort10000()
kernels = [loop, call, int2, double2, int6, string, struct, callback, sort]
for k in kernels:
    name = k.__name__
    try:
        n = 20000
        while True:
            start = clock(); k(n); took = clock() - start
            if took > 0.05 or n > 10**7: break
            n *= 3
        print(name, took / n * 1e9)
    except (NameError, AttributeError):
        pass
'''
KRAIT = f'''
import ffi, sys
lib = ffi.load(sys.argv[1], cdef={CDEF!r})
add, dadd, six, swap, repeat, strlen = lib.add, lib.dadd, lib.six, lib.swap, lib.repeat, ffi.C.strlen
text = "hello"
point = ffi.new("point *", [1, 2])[0]
function = ffi.callback("int(int, int)", lambda a, b: a)
source = [(i * 7919) % 10007 for i in range(10000)]
def compare(a, b):
    return a[0] - b[0]
compare = ffi.callback("int(const void *, const void *)", lambda a, b: cast(t, a)[0] - cast(t, b)[0])
cast, t, qsort = ffi.cast, ffi.typeof("const int *"), ffi.C.qsort
def sort10000():
    qsort(ffi.new("int[]", source), 10000, 4, compare)
'''
CTYPES = '''
import ctypes, sys
lib, c = ctypes.CDLL(sys.argv[1]), ctypes.CDLL(None)
add, dadd, six, swap, repeat, strlen = lib.add, lib.dadd, lib.six, lib.swap, lib.repeat, c.strlen
class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]
add.argtypes = [ctypes.c_int] * 2
six.argtypes = [ctypes.c_int] * 6
dadd.argtypes, dadd.restype = [ctypes.c_double] * 2, ctypes.c_double
swap.argtypes, swap.restype = [Point], Point
strlen.argtypes, strlen.restype = [ctypes.c_char_p], ctypes.c_size_t
text, point = b"hello", Point(1, 2)
function = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int)(lambda a, b: a)
source = [(i * 7919) % 10007 for i in range(10000)]
P = ctypes.POINTER(ctypes.c_int)
compare = ctypes.CFUNCTYPE(ctypes.c_int, P, P)(lambda a, b: a[0] - b[0])
def sort10000():
    c.qsort((ctypes.c_int * 10000)(*source), 10000, 4, compare)
'''
CFFI = f'''
import cffi, sys
ffi = cffi.FFI()
ffi.cdef({CDEF!r})
lib, c = ffi.dlopen(sys.argv[1]), ffi.dlopen(None)
add, dadd, six, swap, repeat, strlen = lib.add, lib.dadd, lib.six, lib.swap, lib.repeat, c.strlen
text, point = b"hello", ffi.new("point *", [1, 2])[0]
function = ffi.callback("int(int, int)", lambda a, b: a)
source = [(i * 7919) % 10007 for i in range(10000)]
compare = ffi.callback("int(const void *, const void *)", lambda a, b: cast(t, a)[0] - cast(t, b)[0])
cast, t = ffi.cast, ffi.typeof("const int *")
def sort10000():
    c.qsort(ffi.new("int[]", source), 10000, 4, compare)
'''
# API mode: an extension module made by the C compiler, next to the script.
CFFI_BUILD = f'''
import cffi, sys
builder = cffi.FFI()
builder.cdef({CDEF!r})
builder.set_source("_bench_api", {LIBRARY!r} + "#include <string.h>", extra_compile_args=["-O2", "-Wno-unused"])
builder.compile(tmpdir=sys.argv[1])
'''
CFFI_API = '''
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _bench_api import ffi, lib
add, dadd, six, swap, repeat, strlen = lib.add, lib.dadd, lib.six, lib.swap, lib.repeat, lib.strlen
text, point = b"hello", ffi.new("point *", [1, 2])[0]
function = ffi.callback("int(int, int)", lambda a, b: a)
source = [(i * 7919) % 10007 for i in range(10000)]
compare = ffi.callback("int(*)(void *, void *)", lambda a, b: cast(t, a)[0] - cast(t, b)[0])
cast, t = ffi.cast, ffi.typeof("const int *")
def sort10000():
    lib.qsort(ffi.new("int[]", source), 10000, 4, compare)
'''
MICROPYTHON = '''
import ffi, sys
lib, c = ffi.open(sys.argv[1]), ffi.open(None)
add, dadd, six = lib.func("i", "add", "ii"), lib.func("d", "dadd", "dd"), lib.func("i", "six", "iiiiii")
strlen, repeat = c.func("L", "strlen", "s"), lib.func("i", "repeat", "Ci")
text, function = "hello", ffi.callback("i", lambda a, b: a, "ii")
'''
LUAJIT = '''
local ffi = require("ffi")
ffi.cdef[[%s]]
local lib = ffi.load(arg[1])
jit.off()
local point, s = ffi.new("point", {1, 2}), 0
local f = ffi.cast("int (*)(int, int)", function(a, b) return a end)
local function empty(a, b) end
local kernels = {
  {"loop", function(n) for i = 1, n do end end},
  {"call", function(n) for i = 1, n do empty(1, 2) end end},
  {"int2", function(n) for i = 1, n do lib.add(1, 2) end end},
  {"double2", function(n) for i = 1, n do lib.dadd(1.5, 2.5) end end},
  {"int6", function(n) for i = 1, n do lib.six(1, 2, 3, 4, 5, 6) end end},
  {"string", function(n) for i = 1, n do ffi.C.strlen("hello") end end},
  {"struct", function(n) for i = 1, n do lib.swap(point) end end},
  {"callback", function(n) lib.repeat_(f, n) end}}
for _, k in ipairs(kernels) do
  local n, took = 20000, 0
  pcall(function()
    repeat
      local start = os.clock(); k[2](n); took = os.clock() - start; n = n * 3
    until took > 0.05 or n > 1e7
    print(k[1], took / (n / 3) * 1e9)
  end)
end
''' % CDEF.replace('int repeat(', 'int repeat_(').replace('(*f)(int, int), int n);', '(*f)(int, int), int n) asm("repeat");')
TITLES = {'loop': 'empty loop', 'call': 'empty function of the language', 'int2': '`int(int, int)`',
          'double2': '`double(double, double)`', 'int6': 'six ints', 'string': '`strlen(str)`',
          'struct': 'struct of two doubles in and out', 'callback': 'callback `int(int, int)`',
          'sort': '`qsort` of 10 000 ints, per int'}


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, 'w') as file:
        file.write(text)
    return path


def candidates(options, folder):
    """(title, command) of everything that is installed."""
    def script(name, head):
        return write(folder, name + '.py', head + COMMON)
    python = options.python
    yield 'Krait', [options.krait, script('krait', KRAIT)]
    yield 'Krait, libffi', [options.krait, '-X', 'ffi=libffi', script('krait', KRAIT)]
    yield 'Krait, MicroPython API', [options.krait, script('micropython', MICROPYTHON)]
    if shutil.which(python):
        yield 'ctypes', [python, script('ctypes_', CTYPES)]
    for each in dict.fromkeys([options.cffi or python, python, 'python3']):
        if shutil.which(each) and not subprocess.run([each, '-c', 'import cffi'], capture_output=True).returncode:
            yield 'cffi (ABI)', [each, script('cffi_', CFFI)]
            builder = write(folder, 'cffi_build.py', CFFI_BUILD)
            if not subprocess.run([each, builder, folder], capture_output=True).returncode:
                yield 'cffi (API)', [each, script('cffi_api', CFFI_API)]
            break
    if shutil.which('micropython'):
        yield 'MicroPython', ['micropython', script('micropython', MICROPYTHON)]
    if shutil.which('luajit'):
        yield 'LuaJIT (interpreter)', ['luajit', write(folder, 'lua.lua', LUAJIT)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--krait', default='build-release/krait')
    parser.add_argument('--python', default='python3.13' if shutil.which('python3.13') else 'python3')
    parser.add_argument('--cffi', help='a Python with cffi, when the others have none')
    parser.add_argument('-n', type=int, default=5, help='rounds')
    options = parser.parse_args()
    compiler = shutil.which('cc') or shutil.which('gcc')
    if not compiler:
        sys.exit('bench/ffi.py needs a C compiler')
    best = {}
    with tempfile.TemporaryDirectory() as folder:
        library = os.path.join(folder, 'libbench.so')
        source = write(folder, 'bench.c', LIBRARY)
        subprocess.run([compiler, '-O2', '-shared', '-fPIC', '-o', library, source], check=True)
        all_ = list(candidates(options, folder))
        for _ in range(options.n):
            for title, command in all_:
                run = subprocess.run([*command, library], capture_output=True, text=True)
                if run.returncode:
                    print(title, 'failed:', run.stderr[-300:], file=sys.stderr)
                for line in run.stdout.splitlines():
                    name, value = line.split()
                    key = title, name
                    best[key] = min(best.get(key, 1e9), float(value))
    titles = [t for t, _ in all_]
    print('| ns | ' + ' | '.join(titles) + ' |\n|---|' + '---|' * len(titles))
    for name, text in TITLES.items():
        cells = [f'{best[t, name]:.0f}' if (t, name) in best else '–' for t in titles]
        print(f'| {text} | ' + ' | '.join(cells) + ' |')


if __name__ == '__main__':
    main()
