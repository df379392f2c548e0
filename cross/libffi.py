#!/usr/bin/env python3
"""Builds libffi of a chosen version from the distribution's source package.

usage: cross/libffi.py VERSION ARCH      prints the prefix on the last line

ARCH may be a GNU triplet, too.

VERSION: 3.4.4 (bookworm), 3.4.8 (trixie), 3.5.2 or 3.8.0 (sid): what the mirror that apt already
uses offers at the time. The static library only, so that what was tested is what is shipped.
Everything is kept in build-cross/libffi/.
"""
import glob
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from archs import ARCHS, CACHE, prefix_of
from packages import install, private_apt, run
from toolchain import compiler, tool

SUITES = ('bookworm', 'trixie', 'sid')


def debian_version(options, version):
    shown = subprocess.run(['apt-cache', *options, 'showsrc', 'libffi'], capture_output=True, text=True)
    known = sorted({line.split()[1] for line in shown.stdout.splitlines() if line.startswith('Version: ')})
    for candidate in known:
        if candidate.split('-')[0] == version:
            return candidate
    sys.exit(f'libffi {version} is not offered; there are: ' + ' '.join(known))


def fetch(version):
    """The unpacked source, with a configure script."""
    folder = os.path.join(CACHE, 'libffi', 'source-' + version)
    found = glob.glob(folder + '/libffi-*/configure')
    if found:
        return os.path.dirname(found[0])
    options = private_apt(folder, 'deb-src', SUITES)
    run('apt-get', *options, 'update')
    full = debian_version(options, version)
    run('apt-get', *options, 'source', '--download-only', '--tar-only', 'libffi=' + full, cwd=folder)
    run('tar', 'xf', glob.glob(folder + '/libffi_*.orig.tar.*')[0], cwd=folder)
    shutil.rmtree(folder + '/lists')
    source = glob.glob(folder + '/libffi-*/')[0].rstrip('/')
    if not os.path.exists(source + '/configure'):
        tools = {'autoreconf': 'autoconf', 'automake': 'automake', 'libtoolize': 'libtool'}
        missing = [package for tool, package in tools.items() if not shutil.which(tool)]
        # Its macros come with ltdl.
        install(missing + ['libltdl-dev'] if missing or not glob.glob('/usr/share/aclocal/ltdl.m4') else [])
        run('autoreconf', '-fi', cwd=source)
    return source


def workarounds(version, name):
    """Options of configure that keep known faults of a version out."""
    number = tuple(int(part) for part in version.split('.'))
    # The static trampolines of PowerPC crash when they are linked statically.
    return ['--disable-exec-static-tramp'] if ARCHS[name].family == 'ppc64' and number < (3, 5) else []


def build(version, name):
    """Builds once; gives the prefix."""
    prefix = prefix_of(name, version)
    if os.path.exists(prefix + '/lib/pkgconfig/libffi.pc'):
        return prefix
    source = fetch(version)
    work = prefix + '/work'
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    tools = [f'{word.upper()}={tool(name, word)}' for word in ('ar', 'ranlib', 'nm', 'strip')]
    run(source + '/configure', '-q', '--host=' + ARCHS[name].triplet, '--build=' + build_triplet(),
        '--prefix=' + prefix, '--libdir=' + prefix + '/lib', '--disable-docs',
        '--disable-multi-os-directory', '--disable-shared', 'CC=' + ' '.join(compiler(name)), *tools,
        *workarounds(version, name),
        'CFLAGS=-O2 -g -w', cwd=work)
    run('make', '-s', '-j2', 'install', cwd=work, stdout=subprocess.DEVNULL)
    shutil.rmtree(work)
    return prefix


def build_triplet():
    found = subprocess.run(['cc', '-dumpmachine'], capture_output=True, text=True)
    return found.stdout.strip() or 'x86_64-linux-gnu'


if __name__ == '__main__':
    names = {arch.triplet: name for name, arch in reversed(ARCHS.items())}
    chosen = names.get(sys.argv[-1].replace('-pc-', '-'), sys.argv[-1])
    if len(sys.argv) != 3 or chosen not in ARCHS:
        sys.exit(__doc__)
    print(build(sys.argv[1], chosen))
