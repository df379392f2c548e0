#!/usr/bin/env python3
"""Compares foreign calls of random types with the same calls made by a C compiler.

Each case is a C function that hashes all its arguments, a second file (perhaps of another
compiler) that calls it directly, and a call from Python with the same values. Hash and result
must agree, with the call stub and with libffi; callbacks likewise, the other way round.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile

INTEGERS = {
    '_Bool': (0, 1), 'char': None, 'signed char': (-128, 127), 'unsigned char': (0, 255),
    'short': (-2**15, 2**15 - 1), 'unsigned short': (0, 2**16 - 1),
    'int': (-2**31, 2**31 - 1), 'unsigned int': (0, 2**32 - 1),
    'long long': (-2**63, 2**63 - 1), 'unsigned long long': (0, 2**64 - 1),
    'long': (-2**31, 2**31 - 1), 'unsigned long': (0, 2**32 - 1), 'enum color': (0, 2)}
FLOATS = ['float', 'double', 'long double']
COMPLEX = ['float _Complex', 'double _Complex']
PRELUDE = '''
enum color { RED, GREEN, BLUE };
'''
HELPERS = '''
#include <stdint.h>
#include <stdarg.h>
extern uint64_t seen;
static void mix(uint64_t x) { seen = (seen ^ x) * 0x100000001b3ull + 1; }
static void mix_double(double x) { union { double d; uint64_t u; } v = {x}; mix(v.u); }
'''


class Struct:
    """A struct or union: name, C text, and the expressions of its scalars."""

    def __init__(self, rng, number):
        self.name = f'S{number}'
        kind = rng.choice(['struct'] * 5 + ['union'])
        self.members = []
        flavour = rng.choice(['mixed', 'floats', 'doubles', 'two', 'bits', 'packed', 'array', 'big'])
        if kind == 'union':
            flavour = rng.choice(['mixed', 'two'])
        count = {'two': 2, 'big': rng.randint(5, 9)}.get(flavour, rng.randint(1, 4))
        for i in range(count):
            type_, bits, length = scalar(rng, complex_=False), 0, 0
            if flavour in ('floats', 'doubles'):
                type_ = flavour[:-1]
            elif flavour == 'two':
                type_ = rng.choice(['float', 'double', 'int', 'signed char', 'long long'])
            elif flavour == 'bits' and rng.random() < .7:
                type_ = rng.choice(['int', 'unsigned int', 'long long'])
                bits = rng.randint(1, 32)
            elif flavour == 'array' and rng.random() < .5:
                length = rng.randint(1, 3)
            if flavour in ('bits', 'packed') and type_ == 'long double':
                type_ = 'int'
            self.members.append((f'm{i}', type_, bits, length))
        packed = ' __attribute__((packed))' if flavour == 'packed' else ''
        body = ' '.join(f'{t} {n}{f":{b}" if b else ""}{f"[{l}]" if l else ""};'
                        for n, t, b, l in self.members)
        self.text = f'typedef {kind}{packed} {self.name}_ {{ {body} }} {self.name};\n'
        self.is_union = kind == 'union'

    def scalars(self, value):
        """Expressions of what is hashed; of a union only the first member holds a value."""
        for name, type_, bits, length in self.members[:1] if self.is_union else self.members:
            if length:
                for i in range(length):
                    yield f'{value}.{name}[{i}]', type_
            else:
                yield f'{value}.{name}', type_

    def initializer(self, rng):
        parts = []
        for name, type_, bits, length in self.members[:1] if self.is_union else self.members:
            if bits:
                signed = type_ != 'unsigned int'
                low, high = (-2**(bits - 1), 2**(bits - 1) - 1) if signed else (0, 2**bits - 1)
                text = str(rng.randint(low, high)) + 'll'
            elif length:
                text = '{' + ', '.join(literal(rng, type_) for _ in range(length)) + '}'
            else:
                text = literal(rng, type_)
            parts.append(text)
        return '{' + ', '.join(parts) + '}'


def scalar(rng, complex_=True):
    """A random scalar type."""
    return rng.choice(list(INTEGERS) + FLOATS * 3 + ['void *'] + (COMPLEX if complex_ else []))


def literal(rng, type_):
    """A constant expression of a scalar type."""
    if type_ in COMPLEX:
        part = 'f' if type_.startswith('float') else ''
        return f'{rng.choice(["1.5", "-2.25", "0.0"])}{part} + {rng.choice(["3.5", "-8.0"])}{part} * 1.0i{part}'
    if type_ == 'void *':
        return f'(void *){rng.choice([0, 1, 0x7fffffff, 0x12345678])}'
    if type_ in FLOATS:
        return rng.choice(['0.0', '-0.0', '1.5', '-1234.0625', '65536.5', '-0.125'])
    low, high = INTEGERS[type_] or (0, 127)
    value = rng.choice([low, high, 0, rng.randint(low, high), rng.randint(low, high)])
    return '(-9223372036854775807ll - 1)' if value == -2**63 else f'{value}{"ull" if value > 2**63 - 1 else "ll"}'


def hash_lines(type_, value, structs):
    """C statements that hash a value."""
    if isinstance(type_, Struct):
        return ' '.join(hash_lines(t, e, structs) for e, t in type_.scalars(value))
    if type_ in COMPLEX:
        return f'mix_double(__real__ {value}); mix_double(__imag__ {value});'
    if type_ in FLOATS:
        return f'mix_double((double){value});'
    if type_ == 'void *':
        return f'mix((uint64_t)(uintptr_t){value});'
    return f'mix((uint64_t){value});'


def name_of(type_):
    return type_.name if isinstance(type_, Struct) else type_


class Case:
    """One function type with its values."""

    def __init__(self, rng, number, structs):
        self.number = number
        any_type = lambda: rng.choice(structs) if rng.random() < .3 else scalar(rng)
        mixes = [any_type, any_type, lambda: rng.choice(['float', 'double', 'int']),
                 lambda: rng.choice(['signed char', 'unsigned short', 'unsigned int', '_Bool']),
                 lambda: rng.choice(structs)]
        mix = rng.choice(mixes)
        count = rng.choice([0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20])
        self.params = [mix() for _ in range(count)]
        self.result = any_type()
        self.fixed = -1
        if number % 4 == 0 and count:
            self.fixed = rng.randint(1, count)
            promoted = ['int', 'double'] if os.environ.get('NOCAST') else ['int', 'double', 'unsigned int', 'long long', 'void *', 'long double']
            self.params[self.fixed:] = [rng.choice(promoted + structs[:3])
                                        for _ in range(count - self.fixed)]
        self.values = [self.constant(rng, t) for t in self.params]
        self.answer = self.constant(rng, self.result)

    @staticmethod
    def constant(rng, type_):
        return type_.initializer(rng) if isinstance(type_, Struct) else literal(rng, type_)

    def prototype(self, name):
        fixed = self.params if self.fixed < 0 else self.params[:self.fixed]
        params = [f'{name_of(t)} a{i}' for i, t in enumerate(fixed)]
        if self.fixed >= 0:
            params.append('...')
        return f'{name_of(self.result)} {name}({", ".join(params) or "void"})'

    def callee(self, structs):
        k, lines = self.number, []
        if self.fixed >= 0:
            lines.append(f'va_list ap; va_start(ap, a{self.fixed - 1});')
        for i, type_ in enumerate(self.params):
            if 0 <= self.fixed <= i:
                lines.append(f'{name_of(type_)} a{i} = va_arg(ap, {name_of(type_)});')
            lines.append(hash_lines(type_, f'a{i}', structs))
        if self.fixed >= 0:
            lines.append('va_end(ap);')
        return (f'extern {name_of(self.result)} r{k};\n'
                f'{self.prototype(f"f{k}")} {{ {" ".join(lines)} return r{k}; }}\n')

    def driver(self, structs):
        k = self.number
        text = f'{self.prototype(f"f{k}")};\n{name_of(self.result)} r{k} = {self.answer};\n'
        for i, (type_, value) in enumerate(zip(self.params, self.values)):
            text += f'{name_of(type_)} v{k}_{i} = {value};\n'
        args = ', '.join(f'v{k}_{i}' for i in range(len(self.params)))
        text += (f'uint64_t d{k}(void) {{ seen = 1; {name_of(self.result)} r = f{k}({args}); '
                 f'{hash_lines(self.result, "r", structs)} return seen; }}\n')
        if self.fixed < 0:
            pointer = self.prototype('(*f)')
            text += (f'uint64_t c{k}({pointer}) {{ {name_of(self.result)} r = f({args}); seen = 1; '
                     f'{hash_lines(self.result, "r", structs)} return seen; }}\n'
                     f'uint64_t h{k}(void) {{ seen = 1; {hash_lines(self.result, f"r{k}", structs)} '
                     f'return seen; }}\n')
        return text

    def declarations(self):
        k = self.number
        text = f'{self.prototype(f"f{k}")}; extern {name_of(self.result)} r{k}; '
        text += ' '.join(f'extern {name_of(t)} v{k}_{i};' for i, t in enumerate(self.params))
        text += f' unsigned long long d{k}(void);'
        if self.fixed < 0:
            text += f' unsigned long long c{k}({self.prototype("(*f)")}); unsigned long long h{k}(void);'
        return text + '\n'

    def row(self):
        types = [name_of(t) for t in self.params]
        return (self.number, types, name_of(self.result), self.fixed)


SCRIPT = r'''
import sys
import ffi
lib = ffi.load(sys.argv[1], cdef=open(sys.argv[2]).read())
rows = eval(open(sys.argv[3]).read())
wrong = skipped = done = 0
reasons = {}
backends = {}

def value(name, type_, variadic=False):
    v = getattr(lib, name)
    if variadic and type_ not in ('int', 'double') and type_[0] != 'S' and type_ != 'void *':
        v = ffi.cast(type_, v)
    return v

def report(k, what):
    global wrong
    wrong += 1
    if wrong <= 20:
        print('WRONG', what, rows[k], file=sys.stderr)

def hash_of(type_, v):
    lib.seen = 1
    getattr(lib, 'hash_' + type_)(v)
    return lib.seen

def same(type_, a, b):
    if type_[0] == 'S':
        return hash_of(type_, a) == hash_of(type_, b)
    if type_ == 'void *':
        return lib.pointer_bits(a) == lib.pointer_bits(b)
    return repr(a) == repr(b)

def skip(error):
    global skipped
    skipped += 1
    text = str(error).rpartition(': ')[2]
    reasons[text] = reasons.get(text, 0) + 1

for k, types, result, fixed in rows:
    expected = getattr(lib, f'd{k}')()
    args = [value(f'v{k}_{i}', t, 0 <= fixed <= i) for i, t in enumerate(types)]
    try:
        f = getattr(lib, f'f{k}')
        lib.seen = 1
        r = f(*args)
    except NotImplementedError as error:
        skip(error)
        continue
    if result[0] == 'S':
        getattr(lib, 'hash_' + result)(r)
    else:
        lib.seen_before = lib.seen
        getattr(lib, 'hash_value_' + str(k))(r)
    if lib.seen != expected:
        report(k, 'call')
    done += 1
    backends[f.backend] = backends.get(f.backend, 0) + 1
    if fixed >= 0:
        continue
    bad = []
    def python(*got):
        for i, (t, a, b) in enumerate(zip(types, got, args)):
            if not same(t, a, b):
                bad.append(i)
        if len(got) != len(args):
            bad.append('count')
        return value(f'r{k}', result)
    try:
        call = getattr(lib, f'c{k}')
        with ffi.callback(f'F{k}', python) as callback:
            answer = call(callback)
    except NotImplementedError as error:
        skip(error)
        continue
    if bad or answer != getattr(lib, f'h{k}')():
        report(k, f'callback, arguments {bad}')
    done += 1
print(done, skipped, wrong, backends, reasons)
'''


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, 'w') as file:
        file.write(text)
    return path


def build(folder, seed, count, compilers, flags):
    """Writes and compiles one batch; the arguments of the script."""
    rng = random.Random(seed)
    structs = [Struct(rng, i) for i in range(24)]
    cases = [Case(rng, k, structs) for k in range(count)]
    types = PRELUDE + ''.join(s.text for s in structs)
    hashes = ''.join(f'void hash_{s.name}({s.name} *v) {{ {hash_lines(s, "(*v)", structs)} }}\n'
                     for s in structs)
    hashes += ''.join(f'void hash_value_{c.number}({c.result} v) {{ {hash_lines(c.result, "v", structs)} }}\n'
                      for c in cases if not isinstance(c.result, Struct))
    callee = HELPERS + types + ''.join(c.callee(structs) for c in cases)
    driver = HELPERS + 'uint64_t seen, seen_before;\nunsigned long long pointer_bits(void *p) { return (uintptr_t)p; }\n' + types + hashes + ''.join(
        c.driver(structs) for c in cases)
    cdef = types + 'extern unsigned long long seen, seen_before; unsigned long long pointer_bits(void *);\n'
    cdef += ''.join(f'void hash_{s.name}({s.name} *v);\n' for s in structs)
    cdef += ''.join(f'void hash_value_{c.number}({c.result} v);\n'
                    for c in cases if not isinstance(c.result, Struct))
    cdef += ''.join(c.declarations() for c in cases)
    cdef += ''.join(f'typedef {c.prototype(f"F{c.number}")};\n' for c in cases if c.fixed < 0)
    objects = []
    for name, text, compiler in (('callee', callee, compilers[0]), ('driver', driver, compilers[-1])):
        source = write(folder, name + '.c', text)
        objects.append(source[:-1] + 'o')
        subprocess.run(compiler.split() + ['-O2', '-w', '-Wno-psabi', '-fPIC', *flags, '-c', source, '-o',
                                           objects[-1]], check=True)
    library = os.path.join(folder, 'lib.so')
    subprocess.run(compilers[0].split() + ['-shared', *flags, '-o', library, *objects], check=True)
    rows = '[' + ',\n'.join(repr(c.row()) for c in cases) + ']'
    return [library, write(folder, 'cdef.h', cdef), write(folder, 'rows.py', rows)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--krait', required=True)
    parser.add_argument('--wrapper', default='', help='qemu-… for a krait of another architecture')
    parser.add_argument('--cc', action='append', help='compilers; default: gcc and clang, crossed')
    parser.add_argument('-n', type=int, default=600, help='signatures')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--keep', help='folder for the generated files')
    options = parser.parse_args()
    found = options.cc or [c for c in ('gcc', 'clang', 'cc') if shutil.which(c)][:2]
    if not found:
        print('skipped: no C compiler')
        return 0
    passed = failed = 0
    batch = 300
    for at in range(0, options.n, batch):
        seed = options.seed * 1000 + at // batch
        compilers = found if at // batch % 2 == 0 else found[::-1]
        with tempfile.TemporaryDirectory() as folder:
            folder = options.keep or folder
            os.makedirs(folder, exist_ok=True)
            arguments = build(folder, seed, min(batch, options.n - at), compilers, [])
            script = write(folder, 'script.py', SCRIPT)
            for backend in ('auto', 'libffi'):
                run = subprocess.run([*options.wrapper.split(), options.krait, '-X', f'ffi={backend}',
                                      script, *arguments], capture_output=True, text=True)
                print(f'seed {seed}, {" calls ".join(compilers)}, {backend}: {run.stdout.strip()}')
                counts = run.stdout.split()[:3]
                passed += int(counts[0]) if counts and counts[0].isdigit() else 0
                if run.returncode or run.stderr or counts[2:] != ['0']:
                    failed += int(counts[2]) if counts[2:] and counts[2] != '0' else 1
                    print(run.stderr[-4000:], f'exit {run.returncode}')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
