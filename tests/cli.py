#!/usr/bin/env python3
"""Command lines, and the prompt on a pseudo-terminal.

usage: tests/cli.py [--krait build/krait] [filter...]

Each case runs in a folder of its own with the files of FILES. Patterns are regular expressions
that must match the whole output.
"""
import argparse
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time

FILES = {
    'hello.py': 'import sys\nprint(__name__, sys.argv[1:])\n',
    'first.py': 'this is no Python\nprint(1 / 1)\n1 / 0\n',
    'fail.py': 'x = 41\nraise ValueError("no")\n',
    'app/__main__.py': 'import sys, helper\nprint(__name__, repr(__package__), helper.x, sys.argv[1:])\n',
    'app/helper.py': 'x = 7\n',
    'empty/readme': '',
    'pkg/__init__.py': 'print("init")\n',
    'pkg/mod.py': 'import sys\nfrom . import other\nprint(__name__, __package__, other.y, sys.argv)\n',
    'pkg/other.py': 'y = 8\n',
    'pkg/run/__init__.py': '',
    'pkg/run/__main__.py': 'print(__name__, __package__)\n',
    'used.py': 'x = 1\n',
    'garbage.krc': 'print(1)\n',
    'startup.py': 'started = 5\n',
}

USAGE = r'usage: \S+ \[option\] .*\nTry `\S+ -h\' for more information\.\n'
PS = '>>> '
LIST = """
def has(level):
    try:
        open(f"__pycache__/used.krait-1{level}.krc").close()
        return True
    except OSError:
        return False
print([level for level in ("", ".opt-1", ".opt-2") if has(level)])
"""
TWICE = 'import sys; print(used.x); del sys.modules["used"]'

# name: (arguments, standard input, exit code, stdout, stderr, environment)
CASES = {
    'file_arguments': (['hello.py', '-x', 'b'], '', 0, r"__main__ \['-x', 'b'\]\n", '', {}),
    'text_arguments': (['-c', 'import sys; print(sys.argv)', '-c', 'a'], '', 0, r"\['-c', '-c', 'a'\]\n", '', {}),
    'text_glued': (['-cprint(5)'], '', 0, '5\n', '', {}),
    'letters_glued': (['-BIc', 'print(5)'], '', 0, '5\n', '', {}),
    'stdin': ([], 'import sys\nprint(sys.argv, __name__)\n', 0, r"\[''\] __main__\n", '', {}),
    'stdin_dash': (['-', 'a'], 'import sys\nprint(sys.argv)\n', 0, r"\['-', 'a'\]\n", '', {}),
    'module': (['-m', 'pkg.mod', 'a'], '', 0, r"init\n__main__ pkg 8 \['/.*/pkg/mod.py', 'a'\]\n", '', {}),
    'module_package': (['-m', 'pkg.run'], '', 0, 'init\n__main__ pkg.run\n', '', {}),
    'module_missing': (['-m', 'nomod'], '', 1, '', r'\S+: No module named nomod\n', {}),
    'module_package_without_main': (['-m', 'pkg'], '', 1, 'init\n', r"\S+: No module named pkg.__main__; 'pkg' is a package and cannot be directly executed\n", {}),
    'module_parent_missing': (['-m', 'no.mod'], '', 1, '', r"\S+: Error while finding module specification for 'no.mod' \(ModuleNotFoundError: No module named 'no'\)\n", {}),
    'module_parent_no_package': (['-m', 'pkg.mod.x'], '', 1, '(.|\n)*', r"\S+: Error while finding module specification for 'pkg.mod.x' \(ModuleNotFoundError: __path__ attribute not found on 'pkg.mod' while trying to find 'pkg.mod.x'\)\n", {}),
    'module_builtin': (['-m', 'sys'], '', 1, '', r'\S+: No code object available for sys\n', {}),
    'module_relative': (['-m', '.x'], '', 1, '', r'\S+: Relative module names not supported\n', {}),
    'folder': (['app', 'a'], '', 0, r"__main__ '' 7 \['a'\]\n", '', {}),
    'folder_without_main': (['empty'], '', 1, '', r"\S+: can't find '__main__' module in '/.*/empty'\n", {}),
    'file_missing': (['nofile.py'], '', 2, '', r"\S+: can't open file '/.*/nofile.py': \[Errno 2\] No such file or directory\n", {}),
    'option_unknown': (['-z'], '', 2, '', 'Unknown option: -z\n' + USAGE, {}),
    'option_long_unknown': (['--nothing'], '', 2, '', 'unknown option --nothing\n' + USAGE, {}),
    'option_needs_argument': (['-c'], '', 2, '', 'Argument expected for the -c option\n' + USAGE, {}),
    'extra_bad_value': (['-X', 'heapsize=-1', '-c', ''], '', 2, '', r'Invalid value for option -X heapsize=-1\n' + USAGE, {}),
    'extra_unknown_is_kept': (['-X', 'a=b', '-Xc', '-c', 'import sys; print(sys._xoptions)'], '', 0, r"\{'a': 'b', 'c': True\}\n", '', {}),
    'extra_help': (['-X', 'help'], '', 0, r'(.*\n)*-X heapsize=N .*\n(.*\n)*', '', {}),
    'extra_dis': (['-X', 'dis', '-c', 'print(6 * x)'], '', 0, r'(.*\n)*.*MUL.*\n(.*\n)*', '', {}),
    'extra_digits': (['-X', 'int_max_str_digits=0', '-c', 'print(len(str(10 ** 5000)))'], '', 0, '5001\n', '', {}),
    'help': (['-h'], '', 0, r'usage: (.*\n)+', '', {}),
    'version': (['-V'], '', 0, r'Krait \S+ \(Python 3\.13\.0\)\n', '', {}),
    'skip_first_line': (['-x', 'first.py'], '', 1, '1.0\n', r'(.*\n)*.*line 3, in <module>\n(.*\n)*', {}),
    'warning_options': (['-W', 'error', '-Wonce', '-c', 'import sys; print(sys.warnoptions)'], '', 0, r"\['always', 'error', 'once'\]\n", '', {'PYTHONWARNINGS': 'always'}),
    'optimize': (['-OO', '-c', 'import sys\nassert 0\nprint(__debug__, sys.flags.optimize)'], '', 0, 'False 2\n', '', {}),
    'optimize_environment': (['-c', 'assert 0'], '', 0, '', '', {'PYTHONOPTIMIZE': '1'}),
    'ignore_environment': (['-E', '-c', 'import sys; print(sys.flags.optimize, "/nowhere" in sys.path)'], '', 0, '0 False\n', '', {'PYTHONOPTIMIZE': '1', 'KRAITPATH': '/nowhere'}),
    'path_environment': (['-c', 'import sys; print(sys.path[:3])'], '', 0, r"\['', '/a', '/b'\]\n", '', {'KRAITPATH': '/a', 'PYTHONPATH': '/b'}),
    'isolated': (['-I', '-c', 'import sys; print(sys.flags.isolated, "" in sys.path)'], '', 0, '1 False\n', '', {}),
    'exit_number': (['-c', 'raise SystemExit(7)'], '', 7, '', '', {}),
    'exit_bool': (['-c', 'raise SystemExit(True)'], '', 1, '', '', {}),
    'exit_text': (['-c', 'raise SystemExit(1.5)'], '', 1, '', '1.5\n', {}),
    'exit_tuple': (['-c', 'import sys; sys.exit((1, 2))'], '', 1, '', r'\(1, 2\)\n', {}),
    'exit_none': (['-c', 'raise SystemExit'], '', 0, '', '', {}),
    'exit_negative': (['-c', 'raise SystemExit(-1)'], '', 255, '', '', {}),
    'interrupt_ends_by_signal': (['-c', 'raise KeyboardInterrupt'], '', -signal.SIGINT, '', r'Traceback(.*\n)+KeyboardInterrupt\n', {}),
    'text_shown_in_traceback': (['-c', '1 / 0'], '', 1, '', r'Traceback.*\n  File "<string>", line 1, in <module>\n    1 / 0\n    ~~\^~~\nZeroDiv.*\n', {}),
    # ---- compiled files
    'cache_written': (['-c', f'import used; {LIST}'], '', 0, r"\[''\]\n", '', {}),
    'cache_by_optimization': (['-OO', '-c', f'import used; {LIST}'], '', 0, r"\['.opt-2'\]\n", '', {}),
    'cache_not_written': (['-B', '-c', f'import used; {LIST}'], '', 0, r'\[\]\n', '', {}),
    'cache_not_written_environment': (['-c', f'import used; {LIST}'], '', 0, r'\[\]\n', '', {'PYTHONDONTWRITEBYTECODE': '1'}),
    'cache_not_written_attribute': (['-c', f'import sys; sys.dont_write_bytecode = True; import used; {LIST}'], '', 0, r'\[\]\n', '', {}),
    'cache_used': (['-c', f'import used; {TWICE}; import used; print(used.x)'], '', 0, '1\n1\n', '', {}),
    'cache_ignored_when_source_changes': (['-c', f'import used; file = open("used.py", "w"); file.write("x = 22"); file.close(); {TWICE}; import used; print(used.x)'], '', 0, '1\n22\n', '', {}),
    'cache_ignored_when_broken': (['-c', f'import used; file = open(used.__cached__, "wb"); file.write(b"KRC"); file.close(); {TWICE}; import used; print(used.x)'], '', 0, '1\n1\n', '', {}),
    'cache_attribute': (['-c', 'import used; print(used.__cached__)'], '', 0, r'.*__pycache__/used.krait-1.krc\n', '', {}),
    'compiled_file_is_none': (['garbage.krc'], '', 1, '', 'RuntimeError: Bad magic number in .krc file\n', {}),
    'compiled_file_runs': (['-c', 'import used, sys; sys.path.insert(0, "moved"); data = open(used.__cached__, "rb").read(); file = open("direct.krc", "wb"); file.write(data); file.close(); import direct; print(direct.x)'], '', 0, '1\n', '', {}),
    # ---- the prompt on a pipe
    'prompt_values': (['-iq'], '1 + 1\n_\nNone\n"a"\n', 0, "2\n2\n'a'\n", f'({PS}){{5}}\n', {}),
    'prompt_blocks': (['-iq'], 'for i in range(2):\n  i\n\nif 0:\n  1\nelse:\n  2\n\n', 0, '0\n1\n2\n', r'(>>> |\.\.\. )+\n', {}),
    'prompt_block_at_the_end': (['-iq'], 'for i in range(2):\n  i', 0, '0\n1\n', r'(>>> |\.\.\. )+\n', {}),
    'prompt_incomplete_at_the_end': (['-iq'], 'f(\n', 0, '', r">>> \.\.\.   File \"<stdin>\", line 1\n    f\(\n     \^\nSyntaxError: '\(' was never closed\n\n", {}),
    'prompt_texts': (['-iq'], 'x = """\na\n"""\nx\n', 0, r"'\\na\\n'\n", r'(>>> |\.\.\. )+\n', {}),
    'prompt_errors_go_on': (['-iq'], '1/0\n7\n', 0, '7\n', r'>>> Traceback.*\n  File "<stdin>", line 1, in <module>\n    1/0\n    ~\^~\nZeroDivisionError: division by zero\n>>> >>> \n', {}),
    'prompt_exit_code': (['-iq'], 'raise SystemExit(3)\n7\n', 3, '', PS, {}),
    'prompt_other_prompts': (['-iq'], 'import sys; sys.ps1 = "$"; sys.ps2 = 5\n(\n3)\n', 0, '3\n', r'>>> \$5\$\n', {}),
    'prompt_displayhook': (['-iq'], 'import sys\nsys.displayhook = lambda x: print("<", x, ">")\n5\n', 0, '< 5 >\n', r'(>>> )+\n', {}),
    'prompt_comments': (['-iq'], '# c\n\n   \n5  # d\n', 0, '5\n', r'(>>> )+\n', {}),
    'prompt_future': (['-iq'], 'from __future__ import annotations\ndef f(a: b): pass\n\nf.__annotations__\n', 0, r"\{'a': 'b'\}\n", r'(>>> |\.\.\. )+\n', {}),
    'prompt_after_program': (['-iq', 'fail.py'], 'x + 1\n', 0, '42\n', r'Traceback(.*\n)+ValueError: no\n>>> >>> \n', {}),
    'prompt_startup_file': (['-iq'], 'started\n', 0, '5\n', f'{PS}{PS}\n', {'PYTHONSTARTUP': 'startup.py'}),
    'prompt_inspect_environment': (['hello.py'], '3\n', 0, r'__main__ \[\]\n3\n', f'{PS}{PS}\n', {'PYTHONINSPECT': '1'}),
}

# name: (keys typed one after the other, text that the screen must show after all of them)
TYPED = {
    'value': (['1+1\r'], '\r\n2\r\n'),
    'history_and_arrows': (['1+1\r', '\x1b[A\x1b[D5\r'], '\r\n52\r\n'),
    'home_and_end': (['2\x013\x054\r'], '\r\n324\r\n'),
    'word_keys': (['abc def\x17\x15"x"+"y"\x1bb\x0bz"\r'], "\r\n'xz'\r\n"),
    'kill_and_yank': (['12\x15\x19\x19\r'], '\r\n1212\r\n'),
    'delete_character_of_several_bytes': (['"aé日"\x1b[D\x7f\x7f\r'], "\r\n'a'\r\n"),
    'complete_name': (['prin\t(3)\r'], '\r\n3\r\n'),
    'complete_attribute': (['import sys\r', 'sys.byteo\t\r'], f"\r\n'{sys.byteorder}'\r\n"),
    'complete_list': (['import sys\r', 'sys.get\t\t'], 'getrecursionlimit'),
    'tab_indents': (['if 1:\r', '\t5\r', '\r'], '\r\n5\r\n'),
    'interrupt_line': (['abc\x03', '6\r'], '\r\nKeyboardInterrupt\r\n', '\r\n6\r\n'),
    'interrupt_block': (['if 1:\r', '\x03', '6\r'], '\r\n6\r\n'),
    'interrupt_program': (['while True: pass\r', '\r', '\x03', '6\r'], 'KeyboardInterrupt\r\n', '\r\n6\r\n'),
    'end_leaves': (['\x04'], ''),
    'exit_leaves': (['raise SystemExit\r'], ''),
    'wide_line': (['"' + 'a' * 200 + '"' + '\x1b[D' * 150 + 'bc' + '\r'], "'" + 'a' * 51 + 'bc' + 'a' * 149 + "'"),
}


def run_case(krait, case):
    arguments, text, code, out, err, environment = case
    with tempfile.TemporaryDirectory() as folder:
        make_files(folder)
        env = {'PATH': os.environ['PATH'], 'HOME': folder, 'LC_ALL': 'C.UTF-8', **environment}
        done = subprocess.run([krait, *arguments], input=text.encode(), cwd=folder, env=env,
                              capture_output=True, timeout=60)
    faults = []
    for what, wanted, got in ('stdout', out, done.stdout.decode()), ('stderr', err, done.stderr.decode()):
        if not re.fullmatch(wanted, got):
            faults.append(f'{what} {got!r} is not {wanted!r}')
    if done.returncode != code:
        faults.append(f'exit code {done.returncode}, not {code}')
    return faults


def make_files(folder):
    for name, text in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as file:
            file.write(text)


def read_until(fd, out, wanted, timeout):
    """Reads the terminal until `wanted` bytes have come, or silence, or its end."""
    end = time.monotonic() + timeout
    while wanted not in bytes(out) and time.monotonic() < end:
        if select.select([fd], [], [], 0.1)[0]:
            try:
                data = os.read(fd, 65536)
            except OSError:
                return
            if not data:
                return
            out += data


def run_typed(krait, case):
    keys, *wanted = case
    with tempfile.TemporaryDirectory() as folder:
        pid, fd = pty.fork()
        if pid == 0:
            os.chdir(folder)
            os.execve(krait, [krait, '-q'], {'TERM': 'xterm', 'HOME': folder, 'LC_ALL': 'C.UTF-8'})
        out, whole = bytearray(), bytearray()
        for key in keys:
            read_until(fd, out, b'\x1b[4C', 10)  # the cursor behind a prompt
            whole += out
            out.clear()
            if key == '\x03':
                time.sleep(0.3)  # the program must be running
            os.write(fd, key.encode())
            if key == '\r':
                time.sleep(0.1)
                out += b'\x1b[4C'
        for text in wanted:
            read_until(fd, out, text.encode(), 10)
        whole += out
        if keys[-1] not in ('\x04', 'raise SystemExit\r'):
            os.kill(pid, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        os.close(fd)
    faults = [f'{text!r} is not in {bytes(whole)!r}' for text in wanted if text.encode() not in whole]
    if status not in (0, -signal.SIGKILL):
        faults.append(f'exit code {status}')
    return faults


EMBED = """6 * 7 = 42
scales.weigh([1, 2.5], 2) = 7.0
scales.weigh([1, 'x']): ValueError: could not convert string to float: 'x'
scales.weigh([], -1): ValueError: a factor is never negative
1 / 0: ZeroDivisionError: division by zero
nothing: NameError: name 'nothing' is not defined
Hello, C!
Hello, C?
0: one
1: two
2: three
weigh() succeeded 1 times
"""


def run_embedded(krait, program):
    """A C program with an interpreter inside (docs/embedding.md), when it was built."""
    path = os.path.join(os.path.dirname(krait), program)
    if not os.path.exists(path):
        return []
    done = subprocess.run([path], capture_output=True, text=True, timeout=60)
    if (done.returncode, done.stdout) != (0, EMBED):
        return [f'exit code {done.returncode}, {done.stdout!r} {done.stderr!r}']
    return []


def main():
    # A job in the background ignores it, and so would the interpreter.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser()
    parser.add_argument('--krait', default='build/krait')
    parser.add_argument('filters', nargs='*')
    options = parser.parse_args()
    krait = os.path.abspath(options.krait)
    failed = count = 0
    tables = [(f'cli/{name}', run_case, case) for name, case in CASES.items()]
    tables += [(f'terminal/{name}', run_typed, case) for name, case in TYPED.items()]
    tables.append(('embed/example', run_embedded, 'embed-example'))
    for name, run, case in tables:
        if options.filters and not any(word in name for word in options.filters):
            continue
        count += 1
        faults = run(krait, case)
        failed += bool(faults)
        for text in faults:
            print(f'{name}: {text}')
    print(f'{count - failed} passed, {failed} failed')
    sys.exit(failed > 0)


main()
