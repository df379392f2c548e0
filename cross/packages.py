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


def mirrors():
    """The addresses of Debian's main archive among those that apt uses."""
    found = subprocess.run(['apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'],
                           capture_output=True, text=True, check=True)
    main = {uri for uri in found.stdout.split() if not uri.rstrip('/').endswith('-security')}
    return sorted(main, key=lambda uri: (not uri.rstrip('/').endswith('/debian'), uri))


def private_apt(folder, kind, suites):
    """Options that make apt use a list of its own, of other suites; kind: deb or deb-src."""
    os.makedirs(folder + '/lists/partial', exist_ok=True)
    with open(folder + '/sources', 'w') as file:
        file.writelines(f'{kind} {uri} {suite} main\n' for uri in mirrors()[:1] for suite in suites)
    return ['-q', '-o', f'Dir::Etc::sourcelist={folder}/sources', '-o', 'Dir::Etc::sourceparts=-',
            '-o', f'Dir::State::lists={folder}/lists', '-o', 'Dir::Cache::srcpkgcache=', '-o',
            'Dir::Cache::pkgcache=', '-o', 'APT::Sandbox::User=root']


def install(packages):
    if not packages:
        return
    if not shutil.which('apt-get'):
        sys.exit('cross: only Debian-like systems are known; install: ' + ' '.join(packages))
    as_root('apt-get', 'update', '-q')
    as_root('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-q', '-y',
            '--no-install-recommends', *packages)
