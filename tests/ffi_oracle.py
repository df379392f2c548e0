#!/usr/bin/env python3
"""Compares foreign calls of random types with the same calls made by a C compiler.

Each case is a C function that hashes all its arguments, a second file (perhaps of another
compiler) that calls it directly, and a call from Python with the same values. Hash and result
must agree, with the call stub and with libffi; callbacks likewise, the other way round.
"""
import argparse
import ast
import collections
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
COMPLEX = ['float _Complex', 'double _Complex', 'long double _Complex']
WIDE = ['__int128', 'unsigned __int128']  # where the compiler has them
PRELUDE = '''
enum color { RED, GREEN, BLUE };
'''
HELPERS = '''
typedef __UINT64_TYPE__ uint64_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __builtin_va_list va_list;
#define va_start __builtin_va_start
#define va_arg __builtin_va_arg
#define va_end __builtin_va_end
extern uint64_t seen;
static void mix(uint64_t x) { seen = (seen ^ x) * 0x100000001b3ull + 1; }
static void mix_double(double x) { union { double d; uint64_t u; } v = {x}; mix(v.u); }
'''
FLAVOURS = ['mixed', 'floats', 'doubles', 'two', 'bits', 'packed', 'array', 'big', 'nested', 'one',
            'complex', 'long double']


class Struct:
    """A struct or union: name, C text, and the expressions of its scalars."""

    def __init__(self, rng, name, earlier, text=None):
        """earlier: structs to choose members from; with a text: by name."""
        self.name = name
        self.members = []
        kind = 'struct'
        if text:  # "float a; int b:3; F2 c[2];"
            for each in text.rstrip(';').split(';'):
                type_, _, member = each.strip().rpartition(' ')
                length = int(member[member.index('[') + 1:-1]) if '[' in member else 0
                member, _, bits = member.partition(':')
                self.members.append((member.split('[')[0], earlier.get(type_, type_), int(bits or 0), length))
            flavour = ''
        else:
            kind = rng.choice(['struct'] * 5 + ['union'])
            flavour = rng.choice(FLAVOURS)
            if kind == 'union':
                flavour = rng.choice(['mixed', 'two', 'floats', 'nested', 'complex', 'long double', 'bits'])
            count = {'two': 2, 'one': 1, 'big': rng.randint(5, 9),
                     'long double': 1}.get(flavour, rng.randint(1, 4))
            for i in range(count):
                self.members.append(self.member(rng, f'm{i}', flavour, earlier))
        packed = ' __attribute__((packed))' if flavour == 'packed' else ''
        body = ' '.join(f'{name_of(t)} {n}{f":{b}" if b else ""}{f"[{l}]" if l else ""};'
                        for n, t, b, l in self.members)
        self.text = f'typedef {kind}{packed} {self.name}_ {{ {body} }} {self.name};\n'
        self.is_union = kind == 'union'

    @staticmethod
    def member(rng, name, flavour, earlier):
        type_, bits, length = scalar(rng, complex_=flavour == 'complex'), 0, 0
        if flavour in ('floats', 'doubles'):
            type_ = flavour[:-1]
        elif flavour == 'two':
            type_ = rng.choice(['float', 'double', 'int', 'signed char', 'long long'])
        elif flavour == 'long double':
            type_ = flavour
        elif flavour == 'bits' and rng.random() < .7:
            type_ = rng.choice(['int', 'unsigned int', 'long long', 'unsigned char', '_Bool'])
            bits = rng.randint(1, {'unsigned char': 8, '_Bool': 1}.get(type_, 32))
        elif flavour == 'nested' and earlier and rng.random() < .6:
            type_ = rng.choice(earlier)
        if flavour == 'array' and rng.random() < .5 or flavour == 'nested' and rng.random() < .2:
            length = rng.randint(1, 3)
        return name, type_, bits, length

    def scalars(self, value):
        """Expressions of what is hashed; of a union only the first member holds a value."""
        for name, type_, bits, length in self.members[:1] if self.is_union else self.members:
            for index in [f'[{i}]' for i in range(length)] or ['']:
                if isinstance(type_, Struct):
                    yield from type_.scalars(f'{value}.{name}{index}')
                else:
                    yield f'{value}.{name}{index}', type_

    def initializer(self, rng):
        parts = []
        for name, type_, bits, length in self.members[:1] if self.is_union else self.members:
            if bits:
                signed = type_ in ('int', 'long long')
                low, high = (-2**(bits - 1), 2**(bits - 1) - 1) if signed else (0, 2**bits - 1)
                text = str(rng.randint(low, high)) + 'll'
            elif length:
                text = '{' + ', '.join(constant(rng, type_) for _ in range(length)) + '}'
            else:
                text = constant(rng, type_)
            parts.append(text)
        return '{' + ', '.join(parts) + '}'


def scalar(rng, complex_=True):
    """A random scalar type."""
    return rng.choice(list(INTEGERS) + FLOATS * 3 + ['void *'] + (COMPLEX if complex_ else []))


def literal(rng, type_):
    """A constant expression of a scalar type."""
    if type_ in COMPLEX:
        part = 'f' if type_.startswith('float') else 'l' if type_.startswith('long') else ''
        return f'{rng.choice(["1.5", "-2.25", "0.0"])}{part} + {rng.choice(["3.5", "-8.0"])}{part} * 1.0i{part}'
    if type_ == 'void *':
        return f'(void *){rng.choice([0, 1, 0x7fffffff, 0x12345678])}'
    if type_ in FLOATS:
        return rng.choice(['0.0', '-0.0', '1.5', '-1234.0625', '65536.5', '-0.125', '0.1', '1e30'])
    if type_ in WIDE:
        high = rng.choice(['0', '1', '0x7fffffffffffffff', '0x123456789abcdef0', '0xffffffffffffffff'])
        return f'({type_})((unsigned __int128){high}ull << 64 | {rng.randint(0, 2**64 - 1)}ull)'
    low, high = INTEGERS[type_] or (0, 127)
    value = rng.choice([low, high, 0, rng.randint(low, high), rng.randint(low, high)])
    return '(-9223372036854775807ll - 1)' if value == -2**63 else f'{value}{"ull" if value > 2**63 - 1 else "ll"}'


def constant(rng, type_):
    return type_.initializer(rng) if isinstance(type_, Struct) else literal(rng, type_)


def hash_lines(type_, value, structs):
    """C statements that hash a value."""
    if isinstance(type_, Struct):
        return ' '.join(hash_lines(t, e, structs) for e, t in type_.scalars(value))
    if type_ in COMPLEX:
        return f'mix_double(__real__ {value}); mix_double(__imag__ {value});'
    if type_ in FLOATS:
        return f'mix_double((double){value});'
    if type_ in WIDE:
        return f'mix((uint64_t){value}); mix((uint64_t)({value} >> 64));'
    if type_ == 'void *':
        return f'mix((uint64_t)(uintptr_t){value});'
    return f'mix((uint64_t){value});'


def name_of(type_):
    return type_.name if isinstance(type_, Struct) else type_


# Signatures that a libffi, or we, once got wrong, tried on every architecture in every run:
# result, parameters, fixed parameters (-1: not variadic), what fails where.
KNOWN = [
    ('float _Complex', ['F3L', 'F3', 'F3', 'F3'], 3, 'arm: stack one word too small'),
    ('double _Complex', ['double _Complex', 'int', 'double', 'int', 'int'], -1, 'armel: the same'),
    ('L4', ['double', 'int', 'int', 'int'], -1, 'armel: the same'),
    ('double', ['float', 'int', 'float', 'int', 'double', 'int', 'int', 'int', 'double', 'int'], 10,
     'mips: variadic functions without variadic arguments'),
    ('float', ['double', 'float'], 2, 'mips: the same'),
    ('DL', ['int', 'int', 'int', 'int', 'int', 'DL', 'double'], -1, 'x86-64 before 3.4.7: struct_int_float'),
    ('int', ['long', 'long', 'long', 'long', 'long', 'LD', 'LD', 'LD'], -1, 'x86-64 before 3.4.7: the same'),
    ('L4', ['L4'] * 16, -1, 'aarch64 before 3.7.1: many_large_structs'),
    ('int', ['L4'] * 10, -1, 'aarch64 before 3.7.1: the same'),
    ('F2', ['F2', 'F2'], -1, 'mips n64: callbacks'),
    ('F2', ['float', 'F2', 'int'], -1, 'mips n64: callbacks'),
    ('D2', ['D2', 'float', 'F1'], -1, 'mips n64'),
    ('FI', ['FI', 'int', 'FI'], -1, 'riscv, mips n64'),
    ('signed char', ['signed char', 'unsigned char', 'short', 'unsigned short'], -1,
     'mips64 from 3.4.5: callbacks'),
    ('short', ['unsigned int', 'int'], -1, 'mips64 from 3.4.5: callbacks'),
    ('int', ['int', 'unsigned int'], -1, 'mips64 from 3.4.5: callbacks'),
    ('unsigned int', ['unsigned int'] * 4, -1, 'riscv64, mips64: sign extension'),
    ('unsigned int', ['unsigned int'] * 12, -1, 'riscv64, mips64: sign extension on the stack'),
    ('float', ['float'] * 3, -1, 'riscv64 before 3.6 built by clang'),
    ('float', ['float'] * 20, -1, 'riscv64: floats in integer registers'),
    ('F2', ['F2', 'F1', 'FI'], -1, 'riscv64 before 3.6 built by clang'),
    ('FI', ['IF', 'FD', 'float _Complex'], -1, 'riscv64: the same'),
    ('IF', ['F1'] * 7 + ['F2', 'F1', 'F1'], -1, 'riscv64: the last floating register'),
    ('FD', ['double'] * 8 + ['FI', 'F1', 'float'] * 6, -1, 'riscv64: the same, on the stack'),
    ('F1', ['long'] * 7 + ['IF', 'FI', 'FD', 'IF'] * 5, -1, 'riscv64: the last integer register'),
    ('float _Complex', ['float _Complex', 'F2'] * 8, -1, 'riscv64: the same'),
    ('double _Complex', ['double', 'float', 'int'], -1, 'mips: complex result, floats first'),
    ('FB', ['FB', 'BF', 'BF'], -1, 'riscv64: bit-fields beside floats'),
    ('BF', ['FB', 'BF'] * 8, -1, 'riscv64: the same'),
    ('C5', ['C5', 'C7', 'C3'], -1, 'ppc64: small structs'),
    ('C7', ['C7'] * 9, -1, 'ppc64: small structs'),
    ('float _Complex', ['float _Complex', 'float'], -1, 'mips: callbacks'),
    ('double _Complex', ['int', 'double _Complex', 'double'], -1, 'mips: callbacks'),
    ('int', ['CSD', 'CSD', 'int', 'D2', 'ND'], -1, 'mips n64: doubles of inner arrays and structs'),
    ('D1', ['D1', 'double', 'D1'], -1, 'mips n64: the same'),
    ('FA', ['FA', 'NF', 'FA'], -1, 'mips n64: the same'),
    ('NF', ['ND', 'FA', 'double'], -1, 'mips n64: the same'),
    ('int', ['QS', 'int', 'double'], -1, 'mips n64: padding at the end'),
    ('HD', ['HD', 'double'], -1, 'mips n64: large structs that begin in registers'),
    ('int', ['double', 'HD'], -1, 'mips n64: the same'),
]
KNOWN_STRUCTS = {
    'F1': 'float a;', 'F2': 'float a; float b;', 'F3': 'float a; float b; float c;',
    'F3L': 'float a; unsigned short b[3]; double c[1]; long long d;',
    'D2': 'double a; double b;', 'DL': 'double a; long b;', 'LD': 'long a; double b;',
    'FI': 'float a; int b;', 'IF': 'short a; float b;',
    'FD': 'float a; double b;', 'FB': 'float a; int b:19;', 'BF': 'unsigned int a:5; double b;',
    'L4': 'long long a; long long b; long long c; long long d;',
    'D1': 'double a[1];', 'FA': 'float a[2];', 'NF': 'F2 a;', 'ND': 'double a; D2 b;',
    'CSD': 'char a[3]; unsigned short b; double c[1];', 'QS': 'long double a; short b;',
    'HD': 'double a; float b; double c; signed char d[600];', 'C3': 'unsigned char a[3];', 'C5': 'unsigned char a[5];', 'C7': 'unsigned char a[7];'}


class Case:
    """One function type with its values."""

    def __init__(self, rng, number, structs, named, wide):
        self.number = number
        self.wide = wide
        if number < len(KNOWN):
            result, params, self.fixed, _ = KNOWN[number]
            self.result = named.get(result, result)
            self.params = [named.get(t, t) for t in params]
        else:
            self.choose_types(rng, structs)
        self.values = [constant(rng, t) for t in self.params]
        self.answer = constant(rng, self.result)

    def choose_types(self, rng, structs):
        def any_type():
            if self.wide and rng.random() < .06:
                return rng.choice(WIDE)
            return rng.choice(structs) if rng.random() < .3 else scalar(rng)

        mixes = [any_type, any_type, lambda: rng.choice(['float', 'double', 'int']),
                 lambda: rng.choice(['signed char', 'unsigned short', 'unsigned int', '_Bool']),
                 lambda: rng.choice(structs)]
        mix = rng.choice(mixes)
        count = rng.choice([*range(9), rng.randint(9, 13), rng.randint(14, 20)])
        self.params = [mix() for _ in range(count)]
        self.result = any_type()
        self.fixed = -1
        if self.number % 4 == 0 and count:
            self.fixed = rng.randint(1, count)
            promoted = ['int', 'double', 'unsigned int', 'long long', 'void *', 'long double']
            self.params[self.fixed:] = [rng.choice(promoted + structs[:3])
                                        for _ in range(count - self.fixed)]

    def prototype(self, name):
        fixed = self.params if self.fixed < 0 else self.params[:self.fixed]
        params = [f'{name_of(t)} a{i}' for i, t in enumerate(fixed)]
        if self.fixed >= 0:
            params.append('...')
        return f'{name_of(self.result)} {name}({", ".join(params) or "void"})'

    def callee(self, structs):
        k, lines, outside = self.number, [], []
        if self.fixed >= 0:
            lines.append(f'va_list ap; va_start(ap, a{self.fixed - 1});')
        for i, type_ in enumerate(self.params):
            if 0 <= self.fixed <= i:
                lines.append(f'{name_of(type_)} a{i} = va_arg(ap, {name_of(type_)});')
            lines.append(hash_lines(type_, f'a{i}', structs))
            if type_ in INTEGERS:  # as whole registers: shows how they are extended
                lines.append(f'if (a{i} != v{k}_{i}) mix(1);')
                outside.append(f'extern {type_} v{k}_{i};')
        if self.fixed >= 0:
            lines.append('va_end(ap);')
        return (f'extern {name_of(self.result)} r{k}; {" ".join(outside)}\n'
                f'{self.prototype(f"f{k}")} {{ {" ".join(lines)} return r{k}; }}\n')

    def driver(self, structs):
        """d: what a direct call sees, e: what it has to see, c: calls a callback, h: its result."""
        k = self.number
        result_name = name_of(self.result)
        text = f'{self.prototype(f"f{k}")};\n{result_name} r{k} = {self.answer};\n'
        for i, (type_, value) in enumerate(zip(self.params, self.values)):
            text += f'{name_of(type_)} v{k}_{i} = {value};\n'
        args = ', '.join(f'v{k}_{i}' for i in range(len(self.params)))
        hash_result = hash_lines(self.result, "r", structs)
        hash_all = ' '.join(hash_lines(t, f'v{k}_{i}', structs) for i, t in enumerate(self.params))
        answer = hash_lines(self.result, f"r{k}", structs)
        text += (f'uint64_t d{k}(void) {{ seen = 1; {result_name} r = f{k}({args}); '
                 f'{hash_result} return seen; }}\n'
                 f'uint64_t e{k}(void) {{ seen = 1; {hash_all} {answer} return seen; }}\n')
        if self.fixed < 0:
            pointer = self.prototype('(*f)')
            text += (f'uint64_t c{k}({pointer}) {{ {result_name} r = f({args}); seen = 1; '
                     f'{hash_result} return seen; }}\n'
                     f'uint64_t h{k}(void) {{ seen = 1; {answer} return seen; }}\n')
        return text

    def declarations(self):
        k = self.number
        text = f'{self.prototype(f"f{k}")}; extern {name_of(self.result)} r{k}; '
        text += ' '.join(f'extern {name_of(t)} v{k}_{i};' for i, t in enumerate(self.params))
        text += f' unsigned long long d{k}(void), e{k}(void);'
        if self.fixed < 0:
            text += f' unsigned long long c{k}({self.prototype("(*f)")}); unsigned long long h{k}(void);'
        return text + '\n'

    def row(self):
        kinds = ['struct' if isinstance(t, Struct) else 'scalar' for t in (self.result, *self.params)]
        return (self.number, [name_of(t) for t in self.params], name_of(self.result), self.fixed, kinds)


SCRIPT = r'''
import sys
import ffi
lib = ffi.load(sys.argv[1], cdef=open(sys.argv[2]).read())
rows = eval(open(sys.argv[3]).read())
wrong = skipped = done = 0
reasons = {}
backends = {'stub': 0, 'libffi': 0, 'thunk': 0, 'closure': 0}

def value(name, type_, variadic=False):
    v = getattr(lib, name)
    if variadic and type_ in ('unsigned int', 'long long', 'long double'):
        v = ffi.cast(type_, v)
    return v

def report(k, what):
    global wrong
    wrong += 1
    if wrong <= 20:
        print('WRONG', what, rows[k][:4], file=sys.stderr)

def hash_of(type_, v):
    lib.seen = 1
    getattr(lib, 'hash_' + type_)(v)
    return lib.seen

def same(kind, type_, a, b):
    if kind == 'struct':
        return hash_of(type_, a) == hash_of(type_, b)
    if type_ == 'void *':
        return lib.pointer_bits(a) == lib.pointer_bits(b)
    return repr(a) == repr(b)

def skip(text):
    global skipped
    skipped += 1
    text = str(text).rpartition(': ')[2]
    reasons[text] = reasons.get(text, 0) + 1

for k, types, result, fixed, kinds in rows:
    expected = getattr(lib, f'd{k}')()
    if expected != getattr(lib, f'e{k}')():
        skip('the compilers disagree')
        continue
    args = [value(f'v{k}_{i}', t, 0 <= fixed <= i) for i, t in enumerate(types)]
    try:
        f = getattr(lib, f'f{k}')
        before = ffi.stats()['signatures_stub']
        lib.seen = 1
        r = f(*args)
        backend = f.backend
        if fixed >= 0:
            backend = 'stub' if ffi.stats()['signatures_stub'] > before else 'libffi'
    except NotImplementedError as error:
        skip(error)
        continue
    if kinds[0] == 'struct':
        getattr(lib, 'hash_' + result)(r)
    else:
        getattr(lib, f'hash_value_{k}')(ffi.new(result + ' *', r))
    if lib.seen != expected:
        report(k, 'call')
    done += 1
    backends[backend] += 1
    if fixed >= 0:
        try:
            ffi.callback(f'T{k}', print)
            report(k, 'variadic callback')
        except NotImplementedError:
            pass
        continue
    bad = []
    def python(*got):
        for i, (t, a, b) in enumerate(zip(types, got, args)):
            if not same(kinds[i + 1], t, a, b):
                bad.append(i)
        if len(got) != len(args):
            bad.append('count')
        return value(f'r{k}', result)
    try:
        call = getattr(lib, f'c{k}')
        with ffi.callback(f'T{k}', python) as callback:
            backends['thunk' if repr(callback).endswith('thunk>') else 'closure'] += 1
            answer = call(callback)
    except NotImplementedError as error:
        skip(error)
        continue
    if bad or answer != getattr(lib, f'h{k}')():
        report(k, f'callback, arguments {bad}')
    done += 1
print(dict(done=done, skipped=skipped, wrong=wrong, backends=backends, reasons=reasons))
'''


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, 'w') as file:
        file.write(text)
    return path


def has_wide_integers(compiler):
    shown = subprocess.run(compiler.split() + ['-dM', '-E', '-'], input='', capture_output=True, text=True)
    return '__SIZEOF_INT128__' in shown.stdout


def clang_for(target):
    """[the command], or [] when there is no clang or it does not know the target."""
    command = f'clang --target={target}'
    works = shutil.which('clang') and subprocess.run(
        [*command.split(), '-c', '-x', 'c', '-o', '/dev/null', '-'], input='', text=True,
        capture_output=True).returncode == 0
    return [command] if works else []


def build(folder, seed, count, compilers, linker):
    """Writes and compiles one batch; the arguments of the script."""
    rng = random.Random(seed)
    wide = all(has_wide_integers(c) for c in compilers)
    named = {}
    for name, text in KNOWN_STRUCTS.items():
        named[name] = Struct(rng, name, named, text)
    structs = []
    for i in range(24):
        structs.append(Struct(rng, f'S{i}', structs[-8:]))
    cases = [Case(rng, k, structs, named, wide) for k in range(count)]
    structs += named.values()
    types = PRELUDE + ''.join(s.text for s in structs)
    hashes = ''.join(f'void hash_{s.name}({s.name} *v) {{ {hash_lines(s, "(*v)", structs)} }}\n'
                     for s in structs)
    hashes += ''.join(f'void hash_value_{c.number}({c.result} *v) {{ {hash_lines(c.result, "(*v)", structs)} }}\n'
                      for c in cases if not isinstance(c.result, Struct))
    callee = HELPERS + types + ''.join(c.callee(structs) for c in cases)
    driver = HELPERS + 'uint64_t seen;\nunsigned long long pointer_bits(void *p) { return (uintptr_t)p; }\n'
    driver += types + hashes + ''.join(c.driver(structs) for c in cases)
    cdef = types + 'extern unsigned long long seen; unsigned long long pointer_bits(void *);\n'
    cdef += ''.join(f'void hash_{s.name}({s.name} *v);\n' for s in structs)
    cdef += ''.join(f'void hash_value_{c.number}({c.result} *v);\n'
                    for c in cases if not isinstance(c.result, Struct))
    cdef += ''.join(c.declarations() for c in cases)
    cdef += ''.join(f'typedef {c.prototype(f"T{c.number}")};\n' for c in cases)
    objects = []
    for name, text, compiler in (('callee', callee, compilers[0]), ('driver', driver, compilers[-1])):
        source = write(folder, name + '.c', text)
        objects.append(source[:-1] + 'o')
        subprocess.run(compiler.split() + ['-O2', '-w', '-fPIC', '-c', source, '-o', objects[-1]],
                       check=True)
    library = os.path.join(folder, 'lib.so')
    subprocess.run(linker.split() + ['-shared', '-o', library, *objects], check=True)
    rows = '[' + ',\n'.join(repr(c.row()) for c in cases) + ']'
    return [library, write(folder, 'cdef.h', cdef), write(folder, 'rows.py', rows)]


def run_batch(options, compilers, backend, command):
    """The counts of one run; a crash counts as one failure."""
    run = subprocess.run([*options.wrapper.split(), options.krait, '-X', f'ffi={backend}', *command],
                         capture_output=True, text=True)
    try:
        counts = ast.literal_eval(run.stdout.strip())
    except (SyntaxError, ValueError):
        counts = {'done': 0, 'skipped': 0, 'wrong': 1, 'backends': {}, 'reasons': {}}
    failed = counts['wrong'] or (1 if run.returncode or run.stderr else 0)
    if failed:
        print(f'FAILED with {" calls ".join(reversed(compilers))}, -X ffi={backend}, exit {run.returncode}\n'
              f'{run.stdout[-400:]}{run.stderr[-4000:]}')
    return counts, failed


def has_libffi(options):
    """Not in a build with -Dlibffi=none."""
    code = 'import ffi; ffi.cdef("int abs(int);"); ffi.C.abs(1)'
    run = subprocess.run([*options.wrapper.split(), options.krait, '-X', 'ffi=libffi', '-c', code],
                         capture_output=True, text=True)
    return 'NotImplementedError' not in run.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--krait', required=True)
    parser.add_argument('--wrapper', default='', help='qemu-… for a krait of another architecture')
    parser.add_argument('--cc', action='append', help='compilers, crossed; the first links; default: gcc and clang')
    parser.add_argument('--clang', help='target of clang, which compiles half of the files when it can')
    parser.add_argument('-n', type=int, default=600, help='signatures')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--backend', action='append', help='-X ffi=; default: auto and libffi')
    parser.add_argument('--keep', help='folder for the generated files')
    options = parser.parse_args()
    found = options.cc or [c for c in ('gcc', 'clang', 'cc') if shutil.which(c)][:2]
    if not found:
        print('skipped: no C compiler')
        return 0
    found += clang_for(options.clang) if options.clang else []
    modes = options.backend or (('auto', 'libffi') if has_libffi(options) else ('auto',))
    total, reasons = collections.Counter(), {}
    backends = collections.Counter()
    batch = max(50, min(150, options.n // 2))  # both orders of the compilers
    for at in range(0, options.n, batch):
        seed = options.seed * 1000 + at // batch
        compilers = found if at // batch % 2 == 0 else found[::-1]
        with tempfile.TemporaryDirectory() as folder:
            folder = os.path.join(options.keep, str(seed)) if options.keep else folder
            os.makedirs(folder, exist_ok=True)
            command = [write(folder, 'script.py', SCRIPT),
                       *build(folder, seed, min(batch, options.n - at), compilers, found[0])]
            for backend in modes:
                counts, failed = run_batch(options, compilers, backend, command)
                if failed:
                    print(f'(seed {seed})')
                total.update(passed=counts['done'] - counts['wrong'], failed=failed)
                if backend == (options.backend or ['auto'])[0]:
                    backends.update(counts['backends'])
                for text, count in counts['reasons'].items():
                    reasons[text] = reasons.get(text, 0) + count
    for text, count in sorted(reasons.items()):
        print(f'not tried: {count} ({text})')
    print('backends: stub {stub}, libffi {libffi}; callbacks: thunk {thunk}, closure {closure}'.format(
        **{key: backends[key] for key in ('stub', 'libffi', 'thunk', 'closure')}))
    print(f'{max(total["passed"], 0)} passed, {total["failed"]} failed')
    return 1 if total['failed'] else 0


if __name__ == '__main__':
    sys.exit(main())
