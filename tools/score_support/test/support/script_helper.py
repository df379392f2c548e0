"""Running the interpreter from tests."""
import os
import subprocess
import sys
from collections import namedtuple

Result = namedtuple('Result', 'rc out err')


def interpreter_requires_environment():
    return False


def spawn_python(*args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kw):
    return subprocess.Popen([sys.executable, *args], stdin=subprocess.PIPE, stdout=stdout, stderr=stderr, **kw)


def kill_python(process):
    process.stdin.close()
    data = process.stdout.read()
    process.stdout.close()
    process.wait()
    return data


def run_python_until_end(*args, **env):
    environment = {} if env.pop('__cleanenv', None) else dict(os.environ)
    env.pop('__isolated', None)
    cwd = env.pop('__cwd', None)
    environment.update(env)
    done = subprocess.run([sys.executable, *args], stdin=subprocess.DEVNULL, capture_output=True, env=environment, cwd=cwd)
    return Result(done.returncode, done.stdout, done.stderr), [sys.executable, *args]


def assert_python_ok(*args, **env):
    result, command = run_python_until_end(*args, **env)
    if result.rc:
        raise AssertionError(f'{command} ended with {result.rc}: {result.err.decode("utf-8", "replace")}')
    return result


def assert_python_failure(*args, **env):
    result, command = run_python_until_end(*args, **env)
    if not result.rc:
        raise AssertionError(f'{command} did not fail')
    return result


def make_script(folder, name, source, omit_suffix=False):
    path = os.path.join(folder, name if omit_suffix else name + '.py')
    with open(path, 'w', encoding='utf-8') as file:
        file.write(source)
    return path


def run_test_script(script):
    assert_python_ok('-u', script)
