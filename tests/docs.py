#!/usr/bin/env python3
"""The documentation tells the truth: runs the programs in it, and looks for what it leaves out.

usage: tests/docs.py --krait PATH

In README.md and docs/*-tutorial.md a ```python block goes on where the one before ended, and the ```text block
behind it is what it prints. `<!-- library: NAME -->` in front skips a block without that library.
Every public name of module ffi, and of its types, has to occur in docs/ffi.md. The last line is
`N passed, N failed`.
"""
import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r'(?:<!-- library: (\S+) -->\n)?```python\n(.*?)```\n(?:```text\n(.*?)```\n)?',
                   re.S)
MARK = '\x01block\x01'
NAMES = '''
import ffi
print(*[name for name in dir(ffi) if not name.startswith('_')])
'''
CAN_LOAD = 'import ffi, sys\nffi.open(sys.argv[1])\n'


def run(krait, program, *arguments):
    return subprocess.run([krait, '-c', program, *arguments], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)


def check_page(krait, page):
    """(passed, failed) blocks of a page, which are one program."""
    blocks = [(code, wanted) for library, code, wanted in BLOCK.findall(page.read_text())
              if not library or run(krait, CAN_LOAD, library).returncode == 0]
    program = f'\nprint({MARK!r})\n'.join(code for code, _ in blocks)
    done = run(krait, program)
    printed = done.stdout.split(MARK + '\n')
    failed = 0
    for i, (code, wanted) in enumerate(blocks):
        got = printed[i] if i < len(printed) else '(not reached)\n'
        if got != wanted:
            failed += 1
            print(f'{page.name}: after\n{code}\nwanted:\n{wanted}\ngot:\n{got}')
    return len(blocks) - failed, failed


def check_names(krait):
    """(passed, failed) public names of ffi that docs/ffi.md explains."""
    text = (ROOT / 'docs' / 'ffi.md').read_text()
    names = run(krait, NAMES).stdout.split()
    missing = [name for name in names if not re.search(rf'\b{re.escape(name)}\b', text)]
    for name in missing:
        print(f'docs/ffi.md does not mention ffi.{name}')
    return len(names) - len(missing), len(missing)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--krait', default=str(ROOT / 'build' / 'krait'))
    krait = parser.parse_args().krait
    pages = [ROOT / 'README.md', *sorted((ROOT / 'docs').glob('*-tutorial.md'))]
    results = [check_page(krait, page) for page in pages]
    results.append(check_names(krait))
    passed, failed = (sum(column) for column in zip(*results))
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
