#!/usr/bin/env python3
"""Inputs that are too deep, too large or broken: each must end in the right exception or message
and exit code, never in a signal, a hang or a wrong answer.

The programs are generated: some are too large for the repository.
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

RECURSION = 'RecursionError: .*'
NESTING = r'(SyntaxError: .*|MemoryError.*|RecursionError: .*)'
NO_MEMORY = r'MemoryError.*'
TOO_LARGE = r'(MemoryError|OverflowError|ValueError).*'
HEAP = ['-X', 'heapsize=64M']
DEPTH = 100_000


def nest(opening, middle, closing, depth=DEPTH):
    return opening * depth + middle + closing * depth


# name: (interpreter options, source, wanted exit code, pattern of the last line of stderr)
# An exit code None: the program may work, or end with 1 and that line.
CASES = {
    # ---- broken programs
    'syntax_error': ([], 'x = = 1\n', 1, 'SyntaxError: invalid syntax'),
    'runtime_error': ([], 'def f():\n    return 1 / 0\nf()\n', 1, 'ZeroDivisionError: division by zero'),
    'null_byte': ([], 'x = 1\0\n', 1, 'SyntaxError: .*null bytes.*'),
    'not_utf8': ([], b'x = "\xff"\n', 1, 'SyntaxError: .*'),
    'binary_file': ([], bytes(range(1, 256)) * 100, 1, 'SyntaxError: .*'),
    'exit_code': ([], 'import sys\nsys.exit(7)\n', 7, ''),
    'exit_message': ([], 'raise SystemExit("bye")\n', 1, 'bye'),
    'recursive_repr_in_exception': ([], 'class E(Exception):\n    def __str__(self):\n        return str(self)\nraise E\n', 1, '.*E: <exception str\\(\\) failed>'),
    # ---- deep recursion
    'recursion': ([], 'def f(n):\n    return f(n + 1)\nf(0)\n', 1, RECURSION),
    'recursion_million': ([], 'import sys\nsys.setrecursionlimit(10**9)\ndef f(n):\n    return n and f(n - 1)\nf(10**6)\n', None, f'({RECURSION}|{NO_MEMORY})'),
    'recursion_endless_unlimited': ([*HEAP], 'import sys\nsys.setrecursionlimit(2**31 - 1)\ndef f():\n    f()\nf()\n', 1, f'({RECURSION}|{NO_MEMORY})'),
    'recursion_caught': ([], 'def f():\n    try:\n        f()\n    except RecursionError:\n        raise\ntry:\n    f()\nexcept RecursionError:\n    print("caught")\n', 0, ''),
    'recursion_through_c': ([], 'class A:\n    def __eq__(self, other):\n        return [self] == [A()]\nA() == A()\n', 1, RECURSION),
    'recursion_sort_key': ([], 'def f(x):\n    return sorted([1, 2], key=f)\nf(1)\n', 1, RECURSION),
    'recursion_getattr': ([], 'class A:\n    def __getattr__(self, name):\n        return getattr(self, name)\nA().x\n', 1, RECURSION),
    'recursion_repr': ([], 'class A:\n    def __repr__(self):\n        return "%r" % self\nrepr(A())\n', 1, RECURSION),
    'recursion_property': ([], 'class A:\n    @property\n    def x(self):\n        return self.x\nA().x\n', 1, RECURSION),
    'recursion_map': ([], 'it = iter([1])\nfor _ in range(1000000):\n    it = map(abs, it)\nnext(it)\n', 1, RECURSION),
    'recursion_eval': ([], 'def f():\n    eval("f()")\nf()\n', 1, RECURSION),
    'recursion_generator': ([], 'def g():\n    yield from g()\nnext(g())\n', 1, RECURSION),
    'recursion_import_time_class': ([], 'class M(type):\n    def __call__(cls):\n        return cls()\nclass A(metaclass=M):\n    pass\nA()\n', 1, RECURSION),
    # ---- deep data
    'deep_list_repr': ([], f'a = []\nfor _ in range({DEPTH}):\n    a = [a]\nrepr(a)\n', 1, RECURSION),
    'deep_list_equal': ([], f'a = []\nb = []\nfor _ in range({DEPTH}):\n    a = [a]\n    b = [b]\na == b\n', 1, RECURSION),
    'deep_tuple_hash': ([], f'a = ()\nfor _ in range({DEPTH}):\n    a = (a,)\nhash(a)\n', None, RECURSION),
    'deep_list_freed': ([], 'import gc\nfor _ in range(3):\n    a = []\n    for _ in range(1000000):\n        a = [a]\n    del a\n    gc.collect()\n', 0, ''),
    'deep_objects_freed': ([], 'import gc\nclass N:\n    pass\nfirst = None\nfor _ in range(300000):\n    n = N()\n    n.next = first\n    first = n\ngc.collect()\n', 0, ''),
    'deep_json': ([], f'import json\njson.loads("[" * {DEPTH} + "]" * {DEPTH})\n', 1, RECURSION),
    'deep_isinstance': ([], f't = int\nfor _ in range({DEPTH}):\n    t = (t,)\nisinstance("", t)\n', None, RECURSION),
    'deep_exception_chain': ([], 'e = None\nfor _ in range(100000):\n    n = ValueError()\n    n.__context__ = e\n    e = n\nraise e\n', 1, '(ValueError|RecursionError.*)'),
    # ---- nested source
    'nested_parentheses': ([], nest('(', '1', ')'), 1, NESTING),
    'nested_brackets': ([], nest('[', '', ']'), 1, NESTING),
    'nested_braces': ([], nest('{1:', '1', '}'), 1, NESTING),
    'nested_calls': ([], nest('f(', '', ')'), 1, NESTING),
    'nested_open_only': ([], '(' * DEPTH, 1, NESTING),
    'nested_minus': ([], '-' * DEPTH + '1\n', None, NESTING),
    'nested_not': ([], 'not ' * DEPTH + '1\n', None, NESTING),
    'nested_await': ([], 'async def f():\n    ' + 'await ' * DEPTH + 'x\n', None, NESTING),
    'nested_lambda': ([], 'lambda: ' * DEPTH + '1\n', None, NESTING),
    'nested_ternary': ([], '1 if 1 else ' * DEPTH + '1\n', None, NESTING),
    'nested_star': ([], 'print(' + '*' * DEPTH + '[])\n', 1, NESTING),
    'nested_blocks': ([], ''.join(' ' * i + 'if 1:\n' for i in range(2000)) + ' ' * 2000 + 'pass\n', 1, '(IndentationError|SyntaxError|MemoryError|RecursionError).*'),
    'nested_functions': ([], ''.join(' ' * i + 'def f():\n' for i in range(90)) + ' ' * 90 + 'pass\n', None, NESTING),
    'nested_elif': ([], 'if 0: pass\n' + 'elif 0: pass\n' * DEPTH, None, NESTING),
    'nested_f_strings': ([], 'x = 1\n' + 'f"{' * 1000 + 'x' + '}"' * 1000 + '\n', 1, NESTING),
    'nested_patterns': ([], 'match 1:\n    case ' + nest('[', '_', ']', 20000) + ': pass\n', 1, NESTING),
    'nested_targets': ([], nest('(', 'a', ',)', 20000) + ' = 1\n', 1, NESTING),
    'nested_comprehension': ([], nest('[', '1', ' for _ in "a"]', 150), None, NESTING),
    'nested_subscripts': ([], 'x = ' + nest('a[', '0', ']'), 1, NESTING),
    'long_attribute_chain': ([], 'class A: pass\na = A()\na.a = a\nx = a' + '.a' * DEPTH + '\n', None, NESTING),
    'long_sum': ([], 'x = ' + '1 + ' * DEPTH + '1\nassert x == 100001\n', None, NESTING),
    'long_power': ([], 'x = 1' + ' ** 1' * DEPTH + '\n', None, NESTING),
    'long_comparison': ([], 'x = 1' + ' < 2' * 3000 + '\n', None, NESTING),
    'long_or': ([], 'x = 0' + ' or 0' * DEPTH + '\n', None, NESTING),
    'long_calls': ([], 'f = lambda: f\nx = f' + '()' * DEPTH + '\n', None, NESTING),
    'long_decorators': ([], 'd = lambda f: f\n' + '@d\n' * 5000 + 'def f(): pass\n', None, NESTING),
    # ---- large source
    'large_string': ([], 'x = "' + 'a' * 50_000_000 + '"\nassert len(x) == 50000000\n', 0, ''),
    'large_line': ([], 'x = [' + '1, ' * 1_500_000 + ']\nassert sum(x) == 1500000\n', 0, ''),
    'large_line_of_calls': ([], 'abs(1); ' * 300_000 + '\n', 0, ''),
    'large_comment': ([], '#' * 50_000_000 + '\nraise SystemExit(3)\n', 3, ''),
    'large_name': ([], 'a' * 1_000_000 + ' = 1\n', 0, ''),
    'large_dict': ([], 'x = {' + ''.join(f'{i}: "{i}", ' for i in range(200_000)) + '}\nassert len(x) == 200000\n', 0, ''),
    'many_locals': ([], 'def f():\n' + ''.join(f'    v{i} = {i}\n' for i in range(5000)) + '    return v4999 + v0\nassert f() == 4999\n', 0, ''),
    'many_arguments': ([], 'def f(*a, **k):\n    return len(a) + len(k)\nassert f(' + '1, ' * 3000 + ''.join(f'k{i}=1, ' for i in range(1000)) + ') == 4000\n', 0, ''),
    'many_parameters': ([], 'def f(' + ', '.join(f'a{i}=1' for i in range(2000)) + '):\n    return a1999\nassert f() == 1\n', 0, ''),
    'many_constants': ([], 'x = 0\n' + ''.join(f'x += {i}.5\n' for i in range(70_000)), 0, ''),
    'long_jump': ([], 'n = 0\nfor i in range(2):\n    if i:\n' + '        n += 1\n' * 70_000 + '    else:\n        n -= 1\nassert n == 69999\n', 0, ''),
    'large_int_literal': ([], 'x = 0x' + 'f' * 1_000_000 + '\nassert x.bit_length() == 4000000\n', 0, ''),
    'large_decimal_literal': ([], 'x = ' + '9' * 100_000 + '\n', 1, 'SyntaxError: Exceeds the limit.*'),
    # ---- large values
    'heap_limit': ([*HEAP], 'l = []\nwhile True:\n    l.append(0)\n', 1, NO_MEMORY),
    'heap_limit_caught': ([*HEAP], 'l = []\ntry:\n    while True:\n        l.append("x" * 1000)\nexcept MemoryError:\n    n = len(l)\n    l = None\nassert n > 1000\nprint([i for i in range(1000)][-1])\n', 0, ''),
    'heap_limit_dict': ([*HEAP], 'd = {}\ni = 0\nwhile True:\n    d[i] = i = i + 1\n', 1, NO_MEMORY),
    'heap_limit_str': ([*HEAP], 's = "x"\nwhile True:\n    s += s\n', 1, NO_MEMORY),
    'heap_limit_bytearray': ([*HEAP], 'b = bytearray(b"x")\nwhile True:\n    b += bytes(b)\n', 1, NO_MEMORY),
    'heap_limit_int': ([*HEAP], 'i = 2\nwhile True:\n    i *= i\n', 1, NO_MEMORY),
    'heap_limit_list_of_range': ([*HEAP], 'list(range(10**12))\n', 1, NO_MEMORY),
    'heap_limit_join': ([*HEAP], '"".join("x" * 100000 for _ in range(10000))\n', 1, NO_MEMORY),
    'heap_limit_objects': ([*HEAP], 'class A: pass\nfirst = None\nwhile True:\n    a = A()\n    a.next = first\n    first = a\n', 1, NO_MEMORY),
    'huge_str': ([], '"a" * 10**18\n', 1, TOO_LARGE),
    'huge_str_overflow': ([], '"ab" * (2**63 - 1)\n', 1, TOO_LARGE),
    'huge_list': ([], '[0] * 10**18\n', 1, TOO_LARGE),
    'huge_tuple': ([], '(1, 2) * 2**62\n', 1, TOO_LARGE),
    'huge_bytes': ([], 'bytes(10**18)\n', 1, TOO_LARGE),
    'huge_bytearray': ([], 'bytearray(2**63 - 1)\n', 1, TOO_LARGE),
    'huge_shift': ([], '1 << 10**18\n', 1, TOO_LARGE),
    'huge_width': ([], '"%1000000000000000000d" % 1\n', 1, TOO_LARGE),
    'huge_width_beyond': ([], '"%99999999999999999999d" % 1\n', 1, TOO_LARGE),
    'huge_format_width': ([], 'format(1, ">999999999999999999")\n', 1, TOO_LARGE),
    'huge_format_precision': ([], 'format(1.5, ".99999999999999999999f")\n', 1, TOO_LARGE),
    'huge_center': ([], '"a".center(10**18)\n', 1, TOO_LARGE),
    'huge_expandtabs': ([], '("\\t" * 1000).expandtabs(2**31 - 1)\n', None, TOO_LARGE),
    'huge_replace': ([], '("a" * 10**7).replace("a", "b" * 10**12)\n', 1, TOO_LARGE),
    'huge_range_len': ([], 'len(range(10**30))\n', 1, 'OverflowError.*'),
    'huge_index': ([], '[][10**30]\n', 1, 'IndexError.*'),
    'huge_round': ([], 'assert round(1.5, 2**31) == 1.5\n', 0, ''),
    'huge_int_text': ([], 'str(10**5000)\n', 1, 'ValueError: Exceeds the limit.*'),
    'huge_pow_mod': ([], 'assert pow(3, 10**300, 10**9 + 7) < 10**9 + 7\n', 0, ''),
    'huge_struct': ([], 'import struct\nstruct.calcsize("99999999999999999999999s")\n', 1, '.*'),
    'huge_to_bytes': ([], '(1).to_bytes(10**18, "big")\n', 1, TOO_LARGE),
    # ---- changing what is being used
    'list_cleared_in_sort': ([], 'l = [3, 1, 2]\ntry:\n    l.sort(key=lambda x: l.clear() or x)\nexcept ValueError:\n    pass\n', 0, ''),
    'list_cleared_in_eq': ([], 'class A:\n    def __eq__(self, other):\n        l.clear()\n        return False\nl = [A() for _ in range(100)]\nl.index(1) if 0 else l.count(1)\n', 0, ''),
    'dict_changed_in_hash': ([], 'd = {}\nclass A:\n    def __hash__(self):\n        return 1\n    def __eq__(self, other):\n        d.clear()\n        return False\nfor _ in range(100):\n    d[A()] = 1\n', 0, ''),
    'set_changed_in_eq': ([], 's = set()\nclass A:\n    def __hash__(self):\n        return 1\n    def __eq__(self, other):\n        s.clear()\n        return False\nfor _ in range(100):\n    s.add(A())\n', 0, ''),
    'bytearray_resized_while_viewed': ([], 'b = bytearray(10)\nm = memoryview(b)\nb.append(1)\n', 1, 'BufferError.*'),
    'generator_reentered': ([], 'def g():\n    next(it)\n    yield\nit = g()\nnext(it)\n', 1, 'ValueError: generator already executing'),
}


# Cases that are known to fail: json is not there; frames do not count towards heapsize.
PENDING = {'deep_json'}


def run_case(name, options):
    """The reasons why a case is wrong."""
    arguments, source, wanted, pattern = CASES[name]
    with tempfile.TemporaryDirectory(prefix='krait-extreme-') as folder:
        path = os.path.join(folder, name + '.py')
        with open(path, 'wb') as file:
            file.write(source if isinstance(source, bytes) else source.encode())
        try:
            done = subprocess.run([options.krait, *arguments, path], capture_output=True, stdin=subprocess.DEVNULL,
                                  timeout=options.timeout)
        except subprocess.TimeoutExpired:
            return [f'hangs: more than {options.timeout:g} s']
    code = done.returncode
    lines = done.stderr.decode('utf-8', 'replace').splitlines()
    last = lines[-1] if lines else ''
    if code < 0 or code >= 128:
        return [f'ends with {code}', *lines[-3:]]
    if wanted is None and code == 0:
        return []
    if code != (1 if wanted is None else wanted):
        return [f'exit code {code}, not {wanted}', *lines[-3:]]
    if not re.fullmatch(pattern, last):
        return [f'ends with "{last[:200]}"', f'wanted: {pattern}']
    return []


def run_missing(options):
    done = subprocess.run([options.krait, '/nowhere/nothing.py'], capture_output=True, text=True)
    right = done.returncode == 2 and "can't open file '/nowhere/nothing.py': [Errno 2]" in done.stderr
    return [] if right else [f'exit code {done.returncode}: {done.stderr.strip()}']


def run_full_disk(options):
    with open('/dev/full', 'w') as full:
        done = subprocess.run([options.krait, '-c', 'print("x" * 100000)'], stdout=full, stderr=subprocess.PIPE, text=True)
    right = done.returncode in (1, 120) and '[Errno 28]' in done.stderr
    return [] if right else [f'exit code {done.returncode}: {done.stderr.strip()[-200:]}']


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('names', nargs='*', help='only cases whose name contains this')
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument('--krait', default=os.path.join(here, '..', 'build', 'krait'))
    parser.add_argument('--timeout', type=float, default=60)
    parser.add_argument('-j', '--jobs', type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    if not os.path.exists(options.krait):
        print(f'{options.krait} does not exist')
        return 1
    jobs = {name: lambda name=name: run_case(name, options) for name in CASES}
    jobs['missing_file'] = lambda: run_missing(options)
    jobs['full_disk'] = lambda: run_full_disk(options)
    if not options.names:
        jobs = {name: job for name, job in jobs.items() if name not in PENDING}
    names = [name for name in jobs if not options.names or any(text in name for text in options.names)]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, lines in zip(names, pool.map(lambda name: jobs[name](), names)):
            if lines:
                failed += 1
                print(f'FAIL {name}\n    ' + '\n    '.join(lines), flush=True)
    print(f'{len(names) - failed} passed, {failed} failed')
    return 1 if failed else 0


sys.exit(main())
