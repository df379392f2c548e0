#!/usr/bin/env python3
"""Compares interpreters on bench/*.py; prints a Markdown table of ratios to the first one.

usage: bench/run.py [--krait PATH] [-i NAME=COMMAND]... [-n ROUNDS] [--startup] [kernel...]

Runs are interleaved (every interpreter once per round) and the minimum of CPU time, user and
system, over the rounds counts, less that of an empty program. A kernel whose output differs from
the first interpreter's is marked. Differences below 10 % between two builds are noise: code layout.
"""
import argparse
import glob
import math
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
KNOWN = ['python3.13', 'python3.14', 'micropython', 'pypy3']


def measure(command, path, timeout):
    """(CPU seconds, wall seconds, output) or None when it fails."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command + [path], stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=subprocess.DEVNULL)
        timer = threading.Timer(timeout, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        timer.cancel()
        process.returncode = status
        output.seek(0)
        text = output.read()
    return (usage.ru_utime + usage.ru_stime, wall, text) if status == 0 else None


def resident_megabytes(command, path):
    """Peak RSS of a program that waits for input: the kernel's own count for that address space.

    WHY: ru_maxrss of a child starts with the RSS of the process that forked it.
    """
    process = subprocess.Popen(command + [path], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    with open(f'/proc/{process.pid}/status') as file:
        fields = dict(line.split(':', 1) for line in file)
    process.communicate(b'\n')
    return int(fields.get('VmHWM', '0 kB').split()[0]) / 1024


def best(runs):
    """The minimum of each number; None when any run failed."""
    if not runs or None in runs:
        return None
    return [min(run[i] for run in runs) for i in range(2)] + [runs[0][2]]


def compare(interpreters, path, rounds, timeout):
    runs = {name: [] for name in interpreters}
    for _ in range(rounds):
        for name, command in interpreters.items():
            if None not in runs[name]:
                runs[name].append(measure(command, path, timeout))
    return {name: best(found) for name, found in runs.items()}


def cell(result, base, empty, base_empty):
    """(text, ratio or None) of one interpreter on one kernel."""
    if result is None:
        return 'fails', None
    seconds = max(result[0] - empty[0], 1e-4)
    if base is None:
        return f'{seconds * 1000:.0f} ms', None
    ratio = seconds / max(base[0] - base_empty[0], 1e-4)
    mark = '' if result[2] == base[2] else ' (output differs)'
    return f'{ratio:.2f}{mark}', ratio


def table(interpreters, results, empty):
    names = list(interpreters)
    first = names[0]
    lines = ['| kernel | ' + first + ' ms | ' + ' | '.join(names[1:]) + ' |',
             '|---|' + '---:|' * len(names)]
    ratios = {name: [] for name in names[1:]}
    for kernel, result in results.items():
        base = result[first]
        row = [kernel, 'fails' if base is None else f'{max(base[0] - empty[first][0], 0) * 1000:.0f}']
        for name in names[1:]:
            text, ratio = cell(result[name], base, empty[name], empty[first])
            row.append(text)
            if ratio:
                ratios[name].append(ratio)
        lines.append('| ' + ' | '.join(row) + ' |')
    means = [f'{math.exp(sum(map(math.log, r)) / len(r)):.2f}' if r else '' for r in ratios.values()]
    return lines + ['| geometric mean | | ' + ' | '.join(means) + ' |']


def find_interpreters(options):
    found = {}
    if os.access(options.krait, os.X_OK):
        found['krait'] = [os.path.abspath(options.krait)]
    for item in options.interpreter:
        name, _, command = item.partition('=')
        found[name] = shlex.split(command or name)
    if not options.interpreter:
        for name in KNOWN:
            path = shutil.which(name)
            if path and subprocess.run([path, '-c', ''], capture_output=True).returncode == 0:
                found[name] = [path] + (['-S', '-E'] if name.startswith('python') else [])
    return found


def print_startup(interpreters, empty):
    print('| empty program | wall ms | CPU ms | RSS MB |\n|---|---:|---:|---:|')
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write('input()\n')
        file.flush()
        for name, command in interpreters.items():
            cpu, wall, _ = empty[name]
            rss = resident_megabytes(command, file.name)
            print(f'| {name} | {wall * 1000:.2f} | {cpu * 1000:.2f} | {rss:.1f} |')


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('usage: ')[1].split('\n')[0])
    parser.add_argument('kernels', nargs='*')
    parser.add_argument('--krait', default=os.path.join(HERE, '..', 'build', 'krait'))
    parser.add_argument('-i', '--interpreter', action='append', default=[], metavar='NAME=COMMAND')
    parser.add_argument('-n', '--rounds', type=int, default=5)
    parser.add_argument('--timeout', type=float, default=60)
    parser.add_argument('--startup', action='store_true', help='only the empty program: time and RSS')
    options = parser.parse_args()
    interpreters = find_interpreters(options)
    if not interpreters:
        sys.exit('bench: no interpreter found')
    with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
        file.write('pass\n')
        file.flush()
        empty = compare(interpreters, file.name, options.rounds * 4, options.timeout)
    failing = [name for name in interpreters if empty[name] is None]
    for name in failing:
        print(f'{name}: an empty program fails, left out\n')
        del interpreters[name]
    if options.startup:
        return print_startup(interpreters, empty)
    kernels = [os.path.splitext(os.path.basename(path))[0] for path in sorted(glob.glob(HERE + '/*.py'))]
    results = {}
    for kernel in kernels:
        if kernel not in ('run', 'ffi') and (not options.kernels or kernel in options.kernels):
            path = os.path.join(HERE, kernel + '.py')
            results[kernel] = compare(interpreters, path, options.rounds, options.timeout)
            print(f'{kernel} done', file=sys.stderr)
    print('\n'.join(table(interpreters, results, empty)))


main()
