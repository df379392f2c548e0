"""Calls everything with anything: an exception is fine, a signal is not.

usage: tests/fuzz_calls.py [--krait PATH] [--seed N] [--runs N] [--calls N]

Each run is a process with a seed of its own, which calls functions of the library, methods and
operators of many objects with random arguments; some of them empty, clear or collect what is being
worked on while they are compared, hashed, iterated or printed. A run that ends by a signal is
reported with its last call; `--seed N --runs 1` repeats it. The last line is `N passed, N failed`.
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

# ---- inside a run

MODULES = '''builtins _abc _ast _codecs _collections _contextvars _functools _heapq _io _json _operator
_random _re _string _struct _traceback _typing _weakref array binascii bisect cmath errno ffi gc itertools
math operator struct sys time uctypes unicodedata types collections functools re json datetime decimal
enum io weakref contextvars copy string textwrap statistics random pickle ast tokenize inspect traceback
typing dataclasses heapq fractions ipaddress uuid base64 calendar queue graphlib codecs warnings abc
numbers reprlib pprint difflib shlex csv configparser html'''.split()
# What ends, blocks or changes the process, or works for ever; what C code is asked to do with memory.
BANNED = '''exit quit input breakpoint _exit abort sleep read readline readlines help open settrace setprofile
print displayhook excepthook unraisablehook setrecursionlimit set_int_max_str_digits setswitchinterval
stdin stdout stderr __stdin__ __stdout__ __stderr__ raise_signal set_debug open_code FileIO __excepthook__
addaudithook modules __import__ exec clock_settime clock_settime_ns tzset count cycle factorial perm comb cast string unpack memmove own gc
release vonmisesvariate gammavariate betavariate binomialvariate as_bytearray bytes_at bytearray_at C from_handle faults pump span ffi_call fork'''.split()
ATTRIBUTES = '''__class__ __init_subclass__ __dict__'''.split()
OPERATORS = '+ - * / // % ** @ << >> & | ^ < == in [] is'.split()
KEYWORDS = 'key default sep encoding errors reverse start strict end maxlen initial func x'.split()
HUGE = 2 ** 40


def build_pool(rnd):
    import array
    import collections
    import datetime
    import decimal
    import functools
    import gc
    import io
    import itertools
    import re
    import types
    import weakref
    victims = [[1, 2, 3], {'a': 1}, {1, 2}, bytearray(b'hello world')]
    pool = []

    def strike():
        """Sometimes changes what the caller is at work with."""
        chance = rnd.random()
        if chance < 0.3:
            try:
                rnd.choice(victims).clear()
            except BufferError:
                pass
        elif chance < 0.4:
            victims[0].extend([1, 2, 3])
            victims[1]['a'] = 1
        elif chance < 0.45:
            gc.collect()
        elif chance < 0.55:
            raise ValueError('struck')

    class Weird:
        steps = 0

        def __index__(self):
            return rnd.choice([0, 1, -1, 2 ** 70, 3])

        def __len__(self):
            return rnd.choice([0, 1, 5])

        def __getitem__(self, i):
            if isinstance(i, int) and i > 3:
                raise IndexError
            return rnd.choice(pool)

        def __iter__(self):
            return iter(rnd.sample(pool, 3))

        def __next__(self):
            self.steps += 1
            if self.steps % 4 == 0:
                raise StopIteration
            return rnd.choice(pool)

        def __eq__(self, other):
            strike()
            return rnd.choice([True, False, NotImplemented])

        def __hash__(self):
            return rnd.choice([1, 2, hash('a')])

        def __lt__(self, other):
            strike()
            return rnd.choice([True, False])

        def __repr__(self):
            strike()
            return 'W'

        def __float__(self):
            return 1.5

        def __bool__(self):
            strike()
            return rnd.choice([True, False])

        def __call__(self, *args, **kwargs):
            strike()
            return rnd.choice(pool)

        def __buffer__(self, flags):
            return memoryview(b'abcdef')

    class OwnList(list):
        pass

    class OwnDict(dict):
        def __missing__(self, key):
            return key

    class OwnStr(str):
        pass

    class OwnInt(int):
        pass

    def generate():
        try:
            for i in range(4):
                yield i
        except ValueError:
            yield 2

    loop, ring = [], {}
    loop.append(loop)
    ring['x'] = ring
    pool += [None, True, False, 0, 1, -1, 2, 255, 256, 2 ** 31, 2 ** 63 - 1, -2 ** 63, 2 ** 64, 2 ** 200,
             0.0, -0.0, 1.5, float('inf'), float('nan'), 1e308, 1j, '', 'a', 'abc', '\u00e9', '\U0001f600\ud800',
             '%s %d', '{0.a[b]}', '{:>10}', '\0', b'', b'abc', b'\xff\x00', (), (1, 2), ((1, 2), (3, 4)), [], {},
             frozenset(), frozenset([1]), range(5), range(-5, 5, 2), slice(1, None, -1), slice(None), *victims,
             Weird(), Weird, int, str, list, dict, type, object, object(), len, lambda *a, **k: a, generate,
             generate(), loop, ring, OwnList([1]), OwnDict(a=1), OwnStr('x'), OwnInt(5), memoryview(b'abcd'),
             memoryview(bytearray(8)), array.array('i', [1, 2]), io.StringIO('a\nb'), io.BytesIO(b'a\nb'),
             collections.deque([1, 2], 3), collections.OrderedDict(a=1), collections.Counter('aab'),
             collections.defaultdict(list), decimal.Decimal('1.1'), datetime.date(2020, 1, 1), re.compile('a(b)?'),
             re.match('a', 'a'), iter([1, 2]), iter({}), enumerate([1]), zip([1]), map(str, [1]), reversed([1]),
             itertools.repeat(1, 3), functools.partial(int), types.SimpleNamespace(a=1),
             types.MappingProxyType({}), weakref.ref(Weird), property(), classmethod(int), staticmethod(int),
             super, NotImplemented, ..., Exception('x'), ValueError, ExceptionGroup('g', [ValueError(1)]),
             list[int], int | str, sys, compile('1', 'f', 'eval'), 'utf-8', 'strict', 'surrogatepass', 'r', 'I',
             '<i', 'big', 'little', 'int *', 'struct s { int a : 3; char b[]; }', 'void(int)']
    return pool


def functions():
    found = []
    for name in MODULES:
        try:
            module = __import__(name)
        except ImportError:
            continue
        for attribute in dir(module):
            if attribute not in BANNED and callable(getattr(module, attribute, None)):
                found.append((f'{name}.{attribute}', getattr(module, attribute)))
    return found


def pick(rnd, pool, known):
    """(name, callable, arguments, keywords), or None."""
    arguments = [rnd.choice(pool) for _ in range(rnd.choice([0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5]))]
    keywords = {rnd.choice(KEYWORDS): rnd.choice(pool)} if rnd.random() < 0.1 else {}
    kind = rnd.random()
    if kind < 0.35:
        return *rnd.choice(known), arguments, keywords
    if kind < 0.9:
        thing = rnd.choice(pool)
        name = rnd.choice(dir(thing))
        if name in BANNED or name in ATTRIBUTES or not callable(getattr(thing, name)):
            return None
        return f'{type(thing).__name__}.{name}', getattr(thing, name), arguments, keywords
    operator, a, b = rnd.choice(OPERATORS), rnd.choice(pool), rnd.choice(pool)
    if operator in ('**', '<<', '*') and any(isinstance(v, int) and abs(v) > 1000 for v in (a, b)):
        return None
    text = 'a[b]' if operator == '[]' else f'a {operator} b'
    return operator, lambda *_: eval(text, {'a': a, 'b': b}), [a, b], {}


def work_is_small(name, arguments):
    return not any(isinstance(v, int) and abs(v) > HUGE for v in arguments) or not any(
        word in name for word in ('range', 'prod', 'repeat', 'shift', 'pow', 'mul', 'zeros', 'ln', 'exp', 'log'))


def one_run(seed, calls, path):
    import io
    rnd = random.Random(seed)
    pool, known = build_pool(rnd), functions()
    log, sys.stdout = open(path, 'w'), io.StringIO()
    for number in range(calls):
        try:
            chosen = pick(rnd, pool, known)
            if not chosen or not work_is_small(chosen[0], chosen[2]):
                continue
            name, function, arguments, keywords = chosen
            log.seek(0)
            log.write(f'call {number}: {name} {[type(v).__name__ for v in arguments]} {list(keywords)}\n')
            log.truncate()
            log.flush()
            result = function(*arguments, **keywords)
            if rnd.random() < 0.3:
                repr(result)
            if rnd.random() < 0.05 and len(pool) < 400 and type(result).__name__ not in ('int', 'module'):
                pool.append(result)
        except BaseException as error:
            try:
                str(error)
            except Exception:
                pass


# ---- the parent

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--krait', default=str(ROOT / 'build' / 'krait'))
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--runs', type=int, default=4)
    parser.add_argument('--calls', type=int, default=4000)
    options = parser.parse_args()
    passed = failed = late = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'last')
        for seed in range(options.seed, options.seed + options.runs):
            command = [os.path.abspath(options.krait), '-W', 'ignore', '-X', 'heapsize=500M', __file__, 'run', str(seed),
                       str(options.calls), path]
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=folder)
            except subprocess.TimeoutExpired:
                late += 1    # something that works for ever; not what is looked for here
                print(f'seed {seed} does not end: {pathlib.Path(path).read_text()}', end='')
                continue
            if done.returncode == 0:
                passed += 1
                continue
            failed += 1
            last = pathlib.Path(path).read_text() if os.path.exists(path) else ''
            print(f'FAIL seed {seed}: ended by {done.returncode} in {last}{done.stderr[-2000:]}')
    if late:
        print(f'{late} runs took too long')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    if sys.argv[1:2] == ['run']:
        one_run(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    else:
        sys.exit(main())
