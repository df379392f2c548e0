#!/usr/bin/env python3
"""Runs callbacks where a system is hardened, and where processes change under them.

Each case runs the program below, which makes more callbacks than there are static thunks, sorts
with each of them, forks and closes them. A case that the kernel here cannot set up is skipped.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))

PROGRAM = '''
import ffi, os, sys
libc = ffi.load("c", cdef="""
    void qsort(void *base, size_t count, size_t size, int (*compare)(const int *, const int *));
    int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d);
""")
case = sys.argv[1]
if case == "no new executable memory":
    if libc.prctl(65, 1, 0, 0, 0):  # PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN
        sys.exit(77)
elif case == "the binary is replaced":
    print("started", flush=True)
    sys.stdin.readline()

def sort(compare):
    a = ffi.new("int[6]", [3, 1, 2, 6, 5, 4])
    libc.qsort(a, 6, 4, compare)
    return list(a)

def make(count):
    return [ffi.callback("int(const int *, const int *)", lambda a, b: a[0] - b[0])
            for _ in range(count)]

def check(callbacks):
    assert all(sort(c) == [1, 2, 3, 4, 5, 6] for c in callbacks)

def make_or_refuse(count):  # a libffi without static trampolines shares memory with the parent
    try:
        return make(count)
    except NotImplementedError as e:
        assert len(kept) < 400 or "shares the memory" in str(e)
        return []

kept = []
try:
    for _ in range(40):
        kept += make(10)
except NotImplementedError as e:  # a libffi with static trampolines inside the binary
    assert case == "the binary is replaced" and "has been replaced" in str(e)
    for c in kept[-20:]:
        c.close()
    del kept[-20:]
check(kept)
pid = os.fork()
if pid == 0:  # the child uses the parent's callbacks, makes some and closes all
    check(kept)
    mine = make_or_refuse(200)
    check(mine)
    for c in kept + mine:
        c.close()
    check(make(10) if kept else [])  # without thunks, a replaced binary allows none
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
check(kept)
for c in kept[::2]:
    c.close()
check(kept[1::2] + (make(300) if len(kept) == 400 else []))
print("fine")
'''

# What stands before the interpreter: a namespace in which the shell command is done first.
NAMESPACE = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']
CASES = {
    'plain': None,
    'no new executable memory': None,
    '/proc is not there': 'mount -t tmpfs none /proc',
    'the root is read-only': 'mount -o remount,ro,bind /',
    'the binary is replaced': None,
}


def namespace(setup):
    """The command in front, or None where the kernel does not let us."""
    front = NAMESPACE + [setup + ' || exit 77; exec "$@"', 'sh']
    done = subprocess.run(front + ['true'], capture_output=True)
    return front if done.returncode == 0 else None


def replace_while_running(krait, program):
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, 'krait')
        shutil.copy(krait, copy)
        process = subprocess.Popen([copy, program, 'the binary is replaced'], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stdout.readline()
        os.rename(shutil.copy('/bin/sh', copy + '.new'), copy)
        out, err = process.communicate('go\n', timeout=60)
        return process.returncode, out, err


def run_case(name, krait, program):
    """None when it passed, 'skipped', or what went wrong."""
    front = []
    if CASES[name]:
        front = namespace(CASES[name])
        if front is None:
            return 'skipped'
    if name == 'the binary is replaced':
        code, out, err = replace_while_running(krait, program)
    else:
        done = subprocess.run(front + [krait, program, name], capture_output=True, text=True, timeout=60)
        code, out, err = done.returncode, done.stdout, done.stderr
    if code == 77:
        return 'skipped'
    return None if code == 0 and out.endswith('fine\n') else f'exit code {code}: {out}{err}'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--krait', default=os.path.join(HERE, '..', 'build', 'krait'))
    krait = os.path.abspath(parser.parse_args().krait)
    counts = {'passed': 0, 'failed': 0, 'skipped': 0}
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, 'callbacks.py')
        with open(program, 'w') as file:
            file.write(PROGRAM)
        for name in CASES:
            answer = run_case(name, krait, program)
            outcome = 'passed' if answer is None else 'skipped' if answer == 'skipped' else 'failed'
            counts[outcome] += 1
            if outcome != 'passed':
                print(f'{outcome}: {name}' + ('' if outcome == 'skipped' else '\n' + answer))
    skipped = f', {counts["skipped"]} skipped' if counts['skipped'] else ''
    print(f'{counts["passed"]} passed, {counts["failed"]} failed{skipped}')
    return 1 if counts['failed'] else 0


sys.exit(main())
