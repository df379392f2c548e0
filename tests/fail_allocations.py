#!/usr/bin/env python3
"""Runs a sample of the tests again and again, failing a different allocation each time.

Needs a krait built with -Dalloc_fail=true, where KRAIT_ALLOC_FAIL=n makes the n-th allocation
fail and KRAIT_ALLOC_FAIL=n+ that one and all behind it. A test passes when every run ends by
itself: a MemoryError is right, and so is the normal output; a signal or a hang is not.
"""
import argparse
import concurrent.futures
import os
import sys

import run


def positions():
    """The first allocations one by one, then sparser and sparser."""
    n = 1
    while n < 1_000_000:
        yield n
        n = n + 1 if n < 10 else n * 5 // 4 + 1


def sweep(test, options):
    """The faults of one test, and how many runs it took."""
    normal, runs = 0, 0
    for n in positions():
        for forever in ('', '+'):
            env = {'KRAIT_ALLOC_FAIL': f'{n}{forever}'}
            command = [options.krait] + test.options + [test.file] + test.args
            code, out, err = run.run_program(command, test, options.timeout, env)
            runs += 1
            if code is None or code < 0 or code >= 128:
                what = 'hangs' if code is None else f'ends with {code}'
                lines = [f'    KRAIT_ALLOC_FAIL={n}{forever} {what}']
                return lines + ['    ' + line[:200] for line in err.splitlines()[-6:]], runs
            if not run.judge(test, code, out, err, options.timeout):
                normal += 1
            else:
                normal = 0
        # Several normal runs in a row: the program makes fewer allocations than that.
        if normal >= 6:
            break
    return [], runs


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('names', nargs='*', help='only these tests, all of them')
    parser.add_argument('--krait', default=os.path.join(run.HERE, '..', 'build-fail', 'krait'))
    parser.add_argument('--every', type=int, default=25, help='the sample: each n-th test')
    parser.add_argument('--timeout', type=float, default=20)
    parser.add_argument('-j', '--jobs', type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    options.krait = os.path.abspath(options.krait)
    if not os.path.exists(options.krait):
        print(f'{options.krait} does not exist: nothing to run')
        return 0
    tests = [test for test in run.find_tests(options.names) if not test.slow and test.skip is None]
    if not options.names:
        tests = tests[::options.every]
    failed = total = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for test, (lines, runs) in zip(tests, pool.map(lambda test: sweep(test, options), tests)):
            total += runs
            if lines:
                failed += 1
                print('FAIL ' + test.name + '\n' + '\n'.join(lines), flush=True)
    print(f'{total} runs with a failing allocation')
    print(f'{len(tests) - failed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
