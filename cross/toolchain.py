"""Compilers, emulators and C libraries for the targets, installed where they are missing.

Twelve have a cross compiler among Debian's packages. loongarch64 has none in Debian 12: clang 19
and lld compile, the C library and the emulator are unpacked from packages of the next release,
which nothing is installed of. musl's compiler is a wrapper around the machine's own.
"""
import glob
import os
import shutil
import subprocess

from archs import ARCHS, CACHE
from packages import install, private_apt, run

LOONG = 'loongarch64'
LOONG_ROOT = os.path.join(CACHE, 'root-loongarch64')
LOONG_SUITE = 'trixie'
# What is unpacked for it. All but the emulator are for every machine.
LOONG_PACKAGES = ['libc6-loong64-cross', 'libc6-dev-loong64-cross', 'linux-libc-dev-loong64-cross',
                  'libgcc-14-dev-loong64-cross', 'libgcc-s1-loong64-cross', 'qemu-user']
CLANG = 19

MUSL_HEADERS = os.path.join(CACHE, 'kernel-headers')


def is_native(name):
    """True when a program of the target runs here without an emulator."""
    return ARCHS[name].qemu is None


def sysroot(name):
    """The folder with lib/ and include/ of the target's C library, for qemu's -L."""
    root = LOONG_ROOT + '/usr/' if name == LOONG else '/usr/'
    return root + ARCHS[name].triplet


def emulator(name):
    """The emulator's path; None for native targets."""
    if name == LOONG:
        return LOONG_ROOT + '/usr/bin/qemu-loongarch64'
    qemu = ARCHS[name].qemu
    return qemu and (shutil.which(f'qemu-{qemu}-static') or f'qemu-{qemu}-static')


def compiler(name):
    """The C compiler as a command."""
    if name == LOONG:
        return [f'clang-{CLANG}', f'--config={LOONG_ROOT}/clang.cfg']
    if ARCHS[name].libc == 'musl':
        return ['musl-gcc', '-idirafter', MUSL_HEADERS]
    return [ARCHS[name].triplet + '-gcc']


def tool(name, word):
    """ar, ranlib, nm or strip."""
    if name == LOONG:
        return f'llvm-{word}-{CLANG}'
    return word if ARCHS[name].libc == 'musl' else f'{ARCHS[name].triplet}-{word}'


# ---- installing


def has_headers(arch):
    return os.path.exists(f'/usr/{arch.triplet}/include/stdio.h') or \
        os.path.exists(f'/usr/include/{arch.triplet}')


def missing_packages(name):
    arch = ARCHS[name]
    if name == LOONG:
        tools = {f'clang-{CLANG}': f'clang-{CLANG}', f'ld.lld-{CLANG}': f'lld-{CLANG}',
                 f'llvm-ar-{CLANG}': f'llvm-{CLANG}'}
        return [package for program, package in tools.items() if not shutil.which(program)]
    if arch.libc == 'musl':
        return [] if shutil.which('musl-gcc') else ['musl-tools']
    packages = []
    if not shutil.which(arch.triplet + '-gcc') or not has_headers(arch):
        packages += ['gcc-' + arch.triplet, f'libc6-dev-{arch.debian}-cross']
    if arch.qemu and not shutil.which(f'qemu-{arch.qemu}-static'):
        packages.append('qemu-user-static')
    return packages


class Missing(Exception):
    """What a target needs and the package manager does not offer."""


def install_toolchain(name):
    """Installs everything that builds need but libffi; raises Missing."""
    packages = missing_packages(name)
    try:
        install(packages)
        if name == LOONG:
            prepare_loongarch64()
    except subprocess.CalledProcessError as error:
        wanted = LOONG_PACKAGES if 'download' in error.cmd else packages
        where = LOONG_SUITE if 'download' in error.cmd else 'the configured sources'
        raise Missing(f'needs packages that {where} may not offer: ' + ' '.join(wanted)) from error
    if ARCHS[name].libc == 'musl':
        prepare_musl()


def prepare_musl():
    """The kernel's headers, which musl's include path lacks, without those of glibc."""
    os.makedirs(MUSL_HEADERS, exist_ok=True)
    own = subprocess.run(['gcc', '-print-multiarch'], capture_output=True, text=True).stdout.strip()
    for folder, at in (('linux', '/usr/include/linux'), ('asm-generic', '/usr/include/asm-generic'),
                       ('asm', f'/usr/include/{own}/asm')):
        if not os.path.lexists(f'{MUSL_HEADERS}/{folder}'):
            os.symlink(at, f'{MUSL_HEADERS}/{folder}')


def prepare_loongarch64():
    """Unpacks the C library and the emulator, and writes the compiler's configuration."""
    if os.path.exists(LOONG_ROOT + '/clang.cfg'):
        return
    shutil.rmtree(LOONG_ROOT, ignore_errors=True)
    os.makedirs(LOONG_ROOT)
    options = private_apt(LOONG_ROOT + '/apt', 'deb', (LOONG_SUITE,))
    run('apt-get', *options, 'update')
    run('apt-get', *options, 'download', *LOONG_PACKAGES, cwd=LOONG_ROOT)
    for package in glob.glob(LOONG_ROOT + '/*.deb'):
        run('dpkg', '-x', package, LOONG_ROOT)
        os.remove(package)
    shutil.rmtree(LOONG_ROOT + '/apt')
    for other in glob.glob(LOONG_ROOT + '/usr/bin/qemu-*'):  # 200 MB of other emulators
        if os.path.basename(other) != 'qemu-loongarch64':
            os.remove(other)
    write_clang_configuration()


def write_clang_configuration():
    triplet = ARCHS[LOONG].triplet
    library = f'{LOONG_ROOT}/usr/{triplet}/lib'
    runtime = f'{LOONG_ROOT}/usr/lib/gcc-cross/{triplet}/14'
    lines = ['--target=' + triplet, '--sysroot=' + LOONG_ROOT,
             f'-isystem {LOONG_ROOT}/usr/{triplet}/include', '-B' + runtime, '-L' + runtime,
             '-B' + library, '-L' + library, f'--ld-path={shutil.which(f"ld.lld-{CLANG}")}',
             '-Wno-unused-command-line-argument']
    with open(LOONG_ROOT + '/clang.cfg', 'w') as file:
        file.write('\n'.join(lines) + '\n')
