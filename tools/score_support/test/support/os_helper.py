"""Files and environment of tests."""
import contextlib
import os
import shutil
import tempfile
import unittest

TESTFN = os.path.join(tempfile.gettempdir(), f'score_{os.getpid()}_tmp')
TESTFN_ASCII = TESTFN
TESTFN_UNICODE = TESTFN + '-àòɘŁğ'
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
FS_NONASCII = 'æ'
SAVEDCWD = os.getcwd()


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmtree(path):
    shutil.rmtree(path, ignore_errors=True)


def rmdir(path):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(path)


def create_empty_file(filename):
    open(filename, 'wb').close()


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    path = path or tempfile.mkdtemp()
    os.makedirs(path, exist_ok=True)
    try:
        yield path
    finally:
        rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    saved = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(saved)


@contextlib.contextmanager
def temp_cwd(name='tempcwd', quiet=False):
    with temp_dir() as path, change_cwd(path) as where:
        yield where


class FakePath:
    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f'<FakePath {self.path!r}>'

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard:
    def __enter__(self):
        self.saved = dict(os.environ)
        return self

    def __exit__(self, *exc):
        for name in set(os.environ) - set(self.saved):
            del os.environ[name]
        os.environ.update(self.saved)

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        os.environ[name] = value

    def __delitem__(self, name):
        os.environ.pop(name, None)

    def __contains__(self, name):
        return name in os.environ

    def get(self, name, default=None):
        return os.environ.get(name, default)

    def set(self, name, value):
        os.environ[name] = value

    def unset(self, *names):
        for name in names:
            os.environ.pop(name, None)


def skip_unless_symlink(test):
    return test


skip_unless_hardlink = skip_unless_xattr = skip_if_dac_override = skip_unless_dac_override = skip_unless_symlink


def can_symlink():
    return True


def fd_count():
    return len(os.listdir('/proc/self/fd'))


def skip_unless_working_chmod(test):
    return unittest.skipIf(os.getuid() == 0, 'runs as root')(test)
