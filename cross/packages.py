"""Runs commands, as root where needed, and installs packages of Debian and its derivatives."""
import os
import shutil
import subprocess
import sys


def run(*command, **options):
    print('+ ' + ' '.join(command), flush=True)
    subprocess.run(command, check=True, **options)


def as_root(*command):
    if os.getuid() != 0:
        command = (next((name for name in ('sudo', 'doas') if shutil.which(name)), 'sudo'),) + command
    run(*command, stdin=subprocess.DEVNULL)


def install(packages):
    if not packages:
        return
    if not shutil.which('apt-get'):
        sys.exit('cross: only Debian-like systems are known; install: ' + ' '.join(packages))
    as_root('apt-get', 'update', '-q')
    as_root('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-q', '-y',
            '--no-install-recommends', *packages)
