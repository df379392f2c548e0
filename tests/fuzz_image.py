#!/usr/bin/env python3
"""Changes bytes in compiled modules: each mutant must run or raise, and never crash.

usage: tests/fuzz_image.py [--krait build/krait] [--mutants 2000] [--seed N] [--keep FOLDER]

Half of the changes hit instructions, the others anything. With a sanitizer build every report
of the sanitizer counts as a crash.
"""
import argparse
import os
import random
import resource
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = 20
RECORD_FIELDS = 24
WORDS, WORDS_AT = 14, 15


def pick_programs():
    """Test programs of the language, the larger the better, evenly over the areas."""
    found = []
    for area in ('lang', 'types', 'errors', 'builtins'):
        folder = os.path.join(HERE, area)
        names = sorted(name for name in os.listdir(folder) if name.endswith('.py'))
        names.sort(key=lambda name: -os.path.getsize(os.path.join(folder, name)))
        found += [os.path.join(folder, name) for name in names[:PROGRAMS // 4]]
    return found


def compile_program(krait, path, folder):
    """The image of a program: what importing it leaves in the cache."""
    name = 'm' + os.path.basename(path)[:-3]
    shutil.copy(path, os.path.join(folder, name + '.py'))
    subprocess.run([krait, '-c', f'import {name}'], cwd=folder, capture_output=True, timeout=60,
                   stdin=subprocess.DEVNULL)
    with open(os.path.join(folder, '__pycache__', name + '.krait-1.krc'), 'rb') as file:
        return file.read()


def code_ranges(image):
    """(start, end) of the instructions of each code."""
    count, table = struct.unpack_from('<II', image, 20)
    for code in range(count):
        record, = struct.unpack_from('<I', image, table + 4 * code)
        fields = struct.unpack_from(f'<{RECORD_FIELDS}I', image, record)
        if fields[WORDS]:
            yield fields[WORDS_AT], fields[WORDS_AT] + 4 * fields[WORDS]
        yield record, record + 4 * RECORD_FIELDS


def mutate(image, ranges, rng):
    mutant = bytearray(image)
    for _ in range(rng.choice((1, 1, 2, 4))):
        start, end = rng.choice(ranges) if rng.random() < 0.6 else (40, len(mutant))
        at = rng.randrange(start, end)
        mutant[at] = rng.choice((mutant[at] ^ 1 << rng.randrange(8), rng.randrange(256), 0, 255,
                                 (mutant[at] + rng.choice((-1, 1))) & 255))
    return bytes(mutant)


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (2, 3))


def run(krait, path, folder, environment):
    """None, or how it crashed."""
    try:
        done = subprocess.run([krait, '-X', 'heapsize=64M', path], cwd=folder, timeout=10,
                              stdin=subprocess.DEVNULL, capture_output=True, env=environment,
                              preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return None
    errors = done.stderr.decode('utf-8', 'replace')
    if done.returncode < 0 and -done.returncode not in (9, 24):  # of the time limit
        return f'signal {-done.returncode}'
    if 'Sanitizer' in errors or 'runtime error: ' in errors:
        return errors[:2000]
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--krait', default='build/krait')
    parser.add_argument('--mutants', type=int, default=2000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--keep', help='folder for mutants that crash')
    options = parser.parse_args()
    krait = os.path.abspath(options.krait)
    rng = random.Random(options.seed)
    environment = {'PATH': os.environ['PATH'], 'LC_ALL': 'C.UTF-8', 'PYTHONDONTWRITEBYTECODE': '1'}
    environment.update((k, v) for k, v in os.environ.items() if k.endswith('SAN_OPTIONS'))
    crashes = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop('PYTHONDONTWRITEBYTECODE', None)
        images = [compile_program(krait, path, folder) for path in pick_programs()]
        sources = [(image, list(code_ranges(image))) for image in images]
        for number in range(options.mutants):
            mutant = mutate(*sources[number % len(sources)], rng)
            path = os.path.join(folder, 'mutant.krc')
            with open(path, 'wb') as file:
                file.write(mutant)
            fault = run(krait, path, folder, environment)
            if fault:
                crashes += 1
                print(f'mutant {number}: {fault}')
                if options.keep:
                    shutil.copy(path, os.path.join(options.keep, f'{options.seed}-{number}.krc'))
    print(f'{options.mutants} mutants of {len(images)} programs, {crashes} crashes')
    print(f'{options.mutants - crashes} passed, {crashes} failed')
    sys.exit(crashes > 0)


main()
