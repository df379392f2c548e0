"""The table of targets, and where the things built for one are.

A target that is not in the table is not supported; docs/platforms.md says what was run.
"""
import collections
import os

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CACHE = os.path.join(ROOT, 'build-cross')

Arch = collections.namedtuple('Arch', 'triplet debian qemu family endian libc static',
                              defaults=('glibc', False))

# name: GNU triplet, Debian's name, qemu's name (None: runs natively), Meson's CPU family, bytes
ARCHS = {
    'x86_64':      Arch('x86_64-linux-gnu',          'amd64',    None,          'x86_64',      'little'),
    'i386':        Arch('i686-linux-gnu',            'i386',     None,          'x86',         'little'),
    'aarch64':     Arch('aarch64-linux-gnu',         'arm64',    'aarch64',     'aarch64',     'little'),
    'armhf':       Arch('arm-linux-gnueabihf',       'armhf',    'arm',         'arm',         'little'),
    'armel':       Arch('arm-linux-gnueabi',         'armel',    'arm',         'arm',         'little'),
    'mips':        Arch('mips-linux-gnu',            'mips',     'mips',        'mips',        'big'),
    'mipsel':      Arch('mipsel-linux-gnu',          'mipsel',   'mipsel',      'mips',        'little'),
    'mips64':      Arch('mips64-linux-gnuabi64',     'mips64',   'mips64',      'mips64',      'big'),
    'mips64el':    Arch('mips64el-linux-gnuabi64',   'mips64el', 'mips64el',    'mips64',      'little'),
    'riscv64':     Arch('riscv64-linux-gnu',         'riscv64',  'riscv64',     'riscv64',     'little'),
    'ppc64':       Arch('powerpc64-linux-gnu',       'ppc64',    'ppc64',       'ppc64',       'big'),
    'ppc64le':     Arch('powerpc64le-linux-gnu',     'ppc64el',  'ppc64le',     'ppc64',       'little'),
    's390x':       Arch('s390x-linux-gnu',           's390x',    's390x',       's390x',       'big'),
    'loongarch64': Arch('loongarch64-linux-gnu',     'loong64',  'loongarch64', 'loongarch64', 'little'),
    # With another C library, and without a dynamic linker.
    'x86_64-musl':        Arch('x86_64-linux-musl', 'amd64', None, 'x86_64', 'little', 'musl'),
    'x86_64-musl-static': Arch('x86_64-linux-musl', 'amd64', None, 'x86_64', 'little', 'musl', True),
}


def words_of(name):
    """Bits of a pointer."""
    return 32 if ARCHS[name].family in ('x86', 'arm', 'mips') else 64


def architecture_of(name):
    """The name without C library and linkage."""
    return name.split('-')[0]


def label(name, version):
    """The name of a combination in paths: riscv64-3.4.8."""
    return f'{name}-{version}'


def prefix_of(name, version):
    """Where libffi of that version is installed for that target; it is static in any case."""
    return os.path.join(CACHE, 'libffi', label(name.removesuffix('-static'), version))


def build_of(name, version):
    """The Meson build folder."""
    return os.path.join(CACHE, label(name, version))
