#!/usr/bin/env python3
"""Runs modules of CPython's own library, which nobody wrote for Krait, and compares with CPython.

Each tests/stdlib/use_<module>.py is a small driver. CPython runs it; krait runs it too, and whatever
pure-Python module it does not have itself is copied from CPython's library to a temporary folder
on its path, the module in question always. Nothing of CPython's is in this repository. Needs
CPython: $PYTHON313, python3.13 or python3 of 3.11 or later. tests/stdlib/known.txt lists the drivers that do not agree yet.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

import run

FOLDER = os.path.join(run.HERE, 'stdlib')


def find_python():
    """(command, folder of its library, version) of the CPython to compare with."""
    probe = 'import sys, os, sysconfig; print(sys.version_info[:2], sysconfig.get_path("stdlib"), sep="\\n")'
    for name in (os.environ.get('PYTHON313'), 'python3.13', 'python3'):
        path = name and shutil.which(name)
        if path:
            done = subprocess.run([path, '-c', probe], capture_output=True, text=True)
            if done.returncode == 0:
                version, library = done.stdout.splitlines()
                return path, library, version
    return None


def copy_module(library, name, target):
    """Copies a pure-Python module or package; False when the library has none of that name."""
    path = os.path.join(library, *name.split('.'))
    to = os.path.join(target, *name.split('.'))
    if os.path.exists(path + '.py') and not os.path.exists(to + '.py'):
        os.makedirs(os.path.dirname(to), exist_ok=True)
        shutil.copy(path + '.py', to + '.py')
        return True
    if os.path.isdir(path) and not os.path.exists(to):
        shutil.copytree(path, to, ignore=shutil.ignore_patterns('__pycache__', 'test', 'tests'))
        return True
    return False


def run_driver(test, options, library):
    """(exit code, stdout, stderr, copied modules) of krait, copying what it misses until it runs."""
    copied = []
    wanted = test.name.split('/')[-1].removeprefix('use_')
    with tempfile.TemporaryDirectory(prefix='krait-stdlib-') as folder:
        if copy_module(library, wanted, folder):  # before Krait's own module of that name
            copied.append(wanted)
        while True:
            env = {'KRAITPATH': folder}
            code, out, err = run.run_program([options.krait, test.file], test, options.timeout, env)
            missing = re.findall(r"ModuleNotFoundError: No module named '([\w.]+)'", err)
            if not missing or not copy_module(library, missing[-1], folder):
                return code, out, err, copied
            copied.append(missing[-1])


def compare(test, options, python, library):
    """(reasons why the outputs differ, copied modules); None: this CPython is too old for it."""
    code, wanted, err = run.run_program([python, '-S', test.file], test, options.timeout, {})
    if code != 0:
        return None, []
    code, out, err, copied = run_driver(test, options, library)
    if code == 0 and out == wanted:
        return [], copied
    lines = [f'    exit code {code}'] if code != 0 else []
    lines += run.short_diff(wanted, out, test.file)
    return lines + ['    stderr: ' + line[:200] for line in err.splitlines()[-6:]], copied


def read_known():
    with open(os.path.join(FOLDER, 'known.txt'), encoding='utf-8') as file:
        lines = [line for line in file if line.strip() and not line.startswith('#')]
    return dict(line.split(None, 1) for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('names', nargs='*')
    parser.add_argument('--krait', default=os.path.join(run.HERE, '..', 'build', 'krait'))
    parser.add_argument('--timeout', type=float, default=60)
    parser.add_argument('-j', '--jobs', type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    found = find_python()
    if not found or not os.path.exists(options.krait):
        print('no CPython to compare with' if not found else f'{options.krait} does not exist')
        print('0 passed, 0 failed')
        return 0
    python, library, version = found
    print(f'CPython {version}, {library}')
    known = read_known()
    names = sorted(file[4:-3] for file in os.listdir(FOLDER) if file.startswith('use_'))
    tests = [run.Test(os.path.join(FOLDER, f'use_{name}.py')) for name in names
             if not options.names or name in options.names]
    passed = failed = skipped = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = pool.map(lambda test: compare(test, options, python, library), tests)
        for test, (lines, copied) in zip(tests, results):
            name = test.file[4:-3]
            if lines is None:
                skipped += 1
                print(f'{name}: not with CPython {version}')
            elif not lines and name not in known:
                passed += 1
                print(f'{name}: the same' + (', with ' + ' '.join(copied) if copied else ''))
            elif lines and name in known and not options.names:
                skipped += 1
                print(f'{name}: known: {known[name].strip()}')
            else:
                failed += 1
                print(f'FAIL {name}\n' + '\n'.join(lines or ['    agrees now: take it off known.txt']))
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    return 1 if failed else 0


sys.exit(main())
