#!/usr/bin/env python3
"""Checks the rules of CONTRIBUTING.md that a program can check.

usage: tools/lint.py [--build FOLDER] [file...]

Prints `file:line: message` for each fault; exit code 1 when there is one. Exceptions, each with
its reason, are in tools/limits.txt. Without files: everything.
"""
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILE_LINES = 800
FUNCTION_LINES = 60

# What each folder of src/ may include, besides itself.
LAYERS = {
    'base': '',
    'os': 'base',
    'gc': 'base os core',
    'core': 'base os gc',
    'front': 'base',
    'types': 'base os gc core vm front py.h',
    'vm': 'base os gc core types front py.h',
    'modules': 'base os gc core types vm front ffi repl py.h',
    'ffi': 'base os gc core types vm front modules py.h',
    'repl': 'base os gc core types vm front modules py.h',
    'py.h': 'base os gc core',
    'startup.c': 'base os gc core types vm front modules ffi repl py.h',
    'embed': 'base os gc core types vm front modules ffi repl py.h',
    'main.c': 'base os gc core types vm front modules ffi repl py.h',
}
CONDITIONALS_ALLOWED = re.compile(r'src/(base/(arch|config)\.h|os/.*|gc/roots\.c|ffi/abi_[^/]*\.c)$')
CONTROL = {'if', 'for', 'while', 'switch'}
TOKEN = re.compile(r'''//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\w+|\S''', re.S)
UNFINISHED = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b')

faults = []


def fault(path, line, message):
    faults.append(f'{path}:{line}: {message}')


def read(path):
    with open(os.path.join(ROOT, path), encoding='utf-8') as file:
        return file.read()


def read_limits():
    """{(path[:function], rule): value or ''} from tools/limits.txt; a line without reason is a fault."""
    limits = {}
    for number, line in enumerate(read('tools/limits.txt').splitlines(), 1):
        if not line.strip() or line.startswith('#'):
            continue
        parts = line.split(None, 2)
        if len(parts) < 3:
            fault('tools/limits.txt', number, 'path, rule and reason are needed')
            continue
        rule, _, value = parts[1].partition('=')
        limits[parts[0], rule] = value
        if not os.path.exists(os.path.join(ROOT, parts[0].partition(':')[0])):
            fault('tools/limits.txt', number, f'{parts[0]} does not exist')
    return limits


# ---- text rules --------------------------------------------------------------------------

def check_size(path, text, limits):
    count = text.count('\n')
    allowed = limits.get((path, 'lines'), FILE_LINES)
    if allowed != 'any' and count > int(allowed):
        fault(path, count, f'{count} lines, more than {allowed}')


def check_head(path, text, limits):
    name = os.path.basename(path)
    stem = os.path.splitext(name)[0]
    first = text.split('\n', 1)[0]
    if not first.startswith((f'// {stem} — ', f'// {name} — ')):
        fault(path, 1, f'the first line is not "// {stem} — purpose"')
    if path.endswith('.h') and '\n#pragma once\n' not in text and (path, 'included') not in limits:
        fault(path, 1, 'no #pragma once')


def check_lines(path, text, limits):
    conditionals = CONDITIONALS_ALLOWED.match(path) or (path, 'if') in limits
    for number, line in enumerate(text.split('\n'), 1):
        if UNFINISHED.search(line):
            fault(path, number, 'unfinished work is an issue, not a comment')
        if not conditionals and re.match(r'\s*#\s*(if|ifdef|ifndef|elif)\b', line):
            if not path.endswith('.def') or not re.match(r'#ifndef \w+$', line):
                fault(path, number, '#if belongs to base/arch.h, base/config.h, os/, gc/roots.c, ffi/abi_*.c')
        if '\t' in line or line.endswith(' '):
            fault(path, number, 'tab or space at the end of the line')


def is_plain_header(name):
    """A table, or a header that includes nothing but tables and base/: the front end may use it."""
    if not os.path.exists(os.path.join(ROOT, 'src', name)):
        return False
    includes = re.findall(r'#\s*include\s+"([^"]+)"', read('src/' + name))
    return name.endswith('.def') or all(re.match(r'base/|\w+/\w+\.def$', i) for i in includes)


def check_layers(path, text):
    parts = path.split('/')
    here = parts[1]
    allowed = set(LAYERS.get(here, '').split()) | {here}
    if here not in LAYERS:
        fault(path, 1, f'src/{here} is in no layer')
    for number, line in enumerate(text.split('\n'), 1):
        match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
        if not match:
            continue
        target = match[1].split('/')[0]
        if match[1] == 'krait.h' or here == 'front' and is_plain_header(match[1]):
            continue
        if not os.path.exists(os.path.join(ROOT, 'src', match[1])):
            fault(path, number, f'{match[1]} is not a path from src/')
        elif target not in allowed:
            fault(path, number, f'{here} may not include {match[1]}')


def check_rows(path, text):
    """Every row of a table carries its documentation, a string or a comment behind it."""
    lines = text.split('\n')
    number = 0
    while number < len(lines):
        start, line = number, lines[number]
        number += 1
        match = re.match(r'([A-Z][A-Z0-9_]*)\(', line)
        if not match or match[1] == 'NAME':
            continue
        while lines[number - 1].count('\\') and number < len(lines):
            number += 1
        row = '\n'.join(lines[start:number])
        while row.count('(') > row.count(')') and number < len(lines):
            row += '\n' + lines[number]
            number += 1
        if not re.search(r'"[^"]*"|//\s*\S', row):
            fault(path, start + 1, 'a row without documentation')


# ---- token rules -------------------------------------------------------------------------

def tokenize(text):
    """(token, line) of C text, without comments and without preprocessor directives."""
    text = re.sub(r'^[ \t]*#[ \t]*(include|if|ifdef|ifndef|elif|else|endif|error|pragma|undef)\b[^\n]*',
                  '', text, flags=re.M)
    result, line, position = [], 1, 0
    for match in TOKEN.finditer(text):
        line += text.count('\n', position, match.start())
        position = match.start()
        if not match[0].startswith(('//', '/*')):
            result.append((match[0], line))
    return result


def closing(tokens, index):
    """The index of the parenthesis that closes the one at `index`."""
    depth = 0
    while index < len(tokens):
        depth += (tokens[index][0] == '(') - (tokens[index][0] == ')')
        if depth == 0:
            return index
        index += 1
    return index - 1


def next_token(tokens, index):
    index += 1
    while index < len(tokens) and tokens[index][0] == '\\':
        index += 1
    return tokens[index][0] if index < len(tokens) else ''


def previous_token(tokens, index):
    index -= 1
    while index >= 0 and tokens[index][0] == '\\':
        index -= 1
    return tokens[index][0] if index >= 0 else ''


def check_braces(path, text):
    tokens = tokenize(text)
    open_braces, ends_do = [], False
    for index, (token, line) in enumerate(tokens):
        if token == '{':
            open_braces.append(previous_token(tokens, index) == 'do')
        elif token == '}':
            ends_do = bool(open_braces) and open_braces.pop()
        elif token in CONTROL and next_token(tokens, index) == '(':
            after = next_token(tokens, closing(tokens, index + 1))
            tail_of_do = token == 'while' and ends_do and previous_token(tokens, index) == '}'
            if after != '{' and not tail_of_do:
                fault(path, line, f'no braces after {token}')
        elif token == 'else' and next_token(tokens, index) not in ('{', 'if'):
            fault(path, line, 'no braces after else')
        elif token == 'do' and next_token(tokens, index) != '{':
            fault(path, line, 'no braces after do')


def check_functions(path, text, limits):
    lines = text.split('\n')
    start = None
    for number, line in enumerate(lines):
        if line == '{':
            start = number
        elif line == '}' and start is not None:
            count = number - start + 1
            head = ' '.join(lines[max(0, start - 4):start])
            names = re.findall(r'(\w+)\(', head)
            name = next((n for n in reversed(names) if re.search(r'[\w*] \**' + n + r'\(', head)), '?')
            allowed = int(limits.get((f'{path}:{name}', 'function'), FUNCTION_LINES))
            if count > allowed:
                fault(path, start + 1, f'{name} has {count} lines, more than {allowed}')
            start = None


def check_contracts(path, text):
    """The paragraph of a header that has prototypes has a comment, too."""
    line = 1
    for paragraph in re.split(r'\n\n', text):
        match = re.search(r'^(?!static|typedef|return|extern)[A-Za-z_][\w ]*[ *]\w+\([^{}#=]*?\)[\w() ]*;',
                          paragraph, re.M)
        if match and not '//' in paragraph:
            fault(path, line + paragraph.count('\n', 0, match.start()), 'a prototype without a contract comment')
        line += paragraph.count('\n') + 2


# ---- rules on the whole ------------------------------------------------------------------

def is_test_of(word, test):
    return any(part in test for part in [word.strip('_')] + word.split('_') if len(part) > 3 or part == word)


def check_tests(paths, limits):
    tests = [path for path in paths if path.startswith('tests/')]
    stems = {os.path.basename(path)[:-3] for path in tests if path.endswith('.py')}
    for path in paths:
        match = re.match(r'src/(types|modules)/(?:.*/)?(\w+)\.c$', path)
        if match and (path, 'test') not in limits:
            defined = re.findall(r'^const TypeDef (\w+)_type\b|^MODULE\((\w+)', read(path), re.M)
            words = {match[2]} | {name for names in defined for name in names if name}
            if defined and not any(is_test_of(word, test) for word in words for test in stems):
                fault(path, 1, f'no test is named {match[2]}_*.py')
        if path.startswith('tests/') and path.endswith('.out') and path[:-4] + '.py' not in tests:
            fault(path, 1, 'a golden without its test')
        if re.match(r'tests/\w+/', path) and path.endswith('.py') and \
                not re.search(r'/(_|data/)|^tests/(stdlib|fuzz)/', path) and path[:-3] + '.out' not in tests:
            fault(path, 1, 'a test without its golden')


def check_exports(build):
    binary = os.path.join(build, 'krait')
    if not os.path.exists(binary) or not shutil.which('nm'):
        return
    output = subprocess.run(['nm', '-D', '--defined-only', binary], capture_output=True, text=True).stdout
    public = set()
    if os.path.exists(os.path.join(ROOT, 'include/krait.h')):
        public = set(re.findall(r'\b(kr_\w+)\s*\(', read('include/krait.h')))
    public |= {'_edata', '_end', '__bss_start', '_init', '_fini', '_start', 'main', 'data_start', '__data_start',
               '_IO_stdin_used'}
    for line in output.splitlines():
        # "address kind name"; a name with a version is a variable copied from a shared library.
        name = line.split()[-1]
        if '@' not in name and name not in public:
            fault('include/krait.h', 1, f'{name} is exported by the binary and not declared here')


def check_format(paths):
    program = shutil.which('clang-format')
    if not program:
        print('lint: clang-format is not installed, formatting is not checked', file=sys.stderr)
        return
    version = subprocess.run([program, '--version'], capture_output=True, text=True).stdout
    if not re.search(r'version 14\.', version):
        print('lint: formatting is checked by clang-format 14 only', file=sys.stderr)
        return
    done = subprocess.run([program, '--dry-run', *paths], cwd=ROOT, capture_output=True, text=True)
    seen = set()
    for match in re.finditer(r'^(\S+?):(\d+):\d+: warning: code should be clang-formatted', done.stderr, re.M):
        if match[1] not in seen:
            seen.add(match[1])
            fault(match[1], match[2], 'not formatted: make format')


def tracked_files():
    command = ['git', 'ls-files', '--cached', '--others', '--exclude-standard']
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode == 0:
        names = done.stdout.splitlines()
    else:
        names = [os.path.relpath(os.path.join(folder, file), ROOT)
                 for folder, _, files in os.walk(ROOT) for file in files]
    return sorted(name for name in names if os.path.exists(os.path.join(ROOT, name)))


def check_file(path, limits):
    text = read(path)
    check_head(path, text, limits)
    check_lines(path, text, limits)
    if path.startswith('src/'):
        check_layers(path, text)
    if path.endswith('.def'):
        check_rows(path, text)
        return
    check_size(path, text, limits)
    check_braces(path, text)
    check_functions(path, text, limits)
    if path.endswith('.h') and path.startswith('src/'):
        check_contracts(path, text)


def main(argv):
    build = os.path.join(ROOT, 'build')
    if argv[:1] == ['--build']:
        build, argv = os.path.abspath(argv[1]), argv[2:]
    limits = read_limits()
    paths = tracked_files()
    wanted = [os.path.relpath(os.path.abspath(path), ROOT) for path in argv] or paths
    code = [p for p in wanted if re.match(r'(src|include|tests/unit|tests/fuzz)/.*\.(c|h|def)$', p)]
    for path in code:
        check_file(path, limits)
    check_format([path for path in code if not path.endswith('.def')])
    if not argv:
        check_tests(paths, limits)
        check_exports(build)
    print('\n'.join(faults + [f'{len(code)} files, {len(faults)} faults']))
    return 1 if faults else 0


sys.exit(main(sys.argv[1:]))
