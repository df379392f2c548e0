#!/usr/bin/env python3
"""Shows that the call oracle notices a broken rule: on the architecture concerned, and only there.

usage: tests/ffi_mutants.py [--libffi VERSION] [NAME...]

Each row of src/ffi/abi_mutants.def names a rule and an architecture. Builds with
-Dffi_mutants=true are kept in build-cross/ARCH-mutants; without KRAIT_FFI_MUTANT the oracle has to
pass there, with the mutant to fail; on x86-64 it has to pass with every mutant.
"""
import argparse
import importlib.machinery
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, 'cross'))
import libffi
import toolchain
from archs import ARCHS, CACHE
setup = importlib.machinery.SourceFileLoader('setup', os.path.join(ROOT, 'cross', 'setup')).load_module()

CASES = 100


def mutants():
    with open(os.path.join(ROOT, 'src', 'ffi', 'abi_mutants.def')) as file:
        return re.findall(r'^ABI_MUTANT\((\w+), (\w+), (\w+), ', file.read(), re.MULTILINE)


def build(name, version):
    """The folder of a build with mutants."""
    folder = os.path.join(CACHE, name + '-mutants')
    if not os.path.exists(folder + '/build.ninja'):
        options = []
        if name != 'x86_64':
            toolchain.install_toolchain(name)
            prefix = libffi.build(version, name)
            cross_file = f'{prefix}/{name}.ini'
            setup.write_cross_file(cross_file, name, prefix)
            options = ['--cross-file', cross_file]
        subprocess.run(['meson', 'setup', folder, ROOT, '-Dchecks=true', '-Dffi_mutants=true', *options], check=True,
                       stdout=subprocess.DEVNULL)
    subprocess.run(['ninja', '-C', folder, 'krait'], check=True, stdout=subprocess.DEVNULL)
    return folder


def oracle(name, folder, backend, mutant):
    """True when it passes."""
    command = [sys.executable, os.path.join(ROOT, 'tests', 'ffi_oracle.py'), '--krait', folder + '/krait',
               '--backend', backend, '-n', str(CASES)]
    environment = dict(os.environ, KRAIT_FFI_MUTANT=mutant)
    if name != 'x86_64':
        environment['QEMU_LD_PREFIX'] = toolchain.sysroot(name)
        command += ['--cc', ' '.join(toolchain.compiler(name)), '--clang', ARCHS[name].triplet]
    if not toolchain.is_native(name):
        command += ['--wrapper', toolchain.emulator(name)]
    return subprocess.run(command, env=environment, capture_output=True).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--libffi', default='3.4.8')
    parser.add_argument('names', nargs='*')
    options = parser.parse_args()
    passed = failed = 0
    for mutant, name, backend in mutants():
        if options.names and mutant not in options.names:
            continue
        there, here = build(name, options.libffi), build('x86_64', options.libffi)
        for arch, folder, rule, expected in ((name, there, 'none', True), (name, there, mutant, False),
                                             ('x86_64', here, mutant, True)):
            ok = oracle(arch, folder, backend, rule) == expected
            passed, failed = passed + ok, failed + (not ok)
            print(f'{"ok  " if ok else "WRONG"} {arch}, {rule}: the oracle '
                  f'{"passes" if expected == ok else "fails"}', flush=True)
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
