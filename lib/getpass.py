"""Asking for a password; the name of the user."""

import io
import os
import sys
import termios

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The password may be shown."""


def getpass(prompt="Password: ", stream=None):
    """Ask for a password on the terminal, without showing it."""
    try:
        fd = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        try:
            fd = sys.stdin.fileno()
            input = sys.stdin
            stream = stream or sys.stderr
        except (AttributeError, ValueError):
            return fallback_getpass(prompt, stream)
        opened = False
    else:
        input = io.TextIOWrapper(io.BufferedRandom(_Terminal(fd)))
        stream = stream or input
        opened = True
    try:
        try:
            old = termios.tcgetattr(fd)
        except termios.error:
            return fallback_getpass(prompt, stream)
        new = old[:]
        new[3] &= ~termios.ECHO
        try:
            termios.tcsetattr(fd, termios.TCSAFLUSH, new)
            return _raw_input(prompt, stream, input)
        finally:
            termios.tcsetattr(fd, termios.TCSAFLUSH, old)
            stream.flush()
    finally:
        if opened:
            stream.write("\n")
            input.close()
        else:
            stream.write("\n")


class _Terminal(io.FileIO):
    """A terminal cannot seek, but is read and written."""

    def __init__(self, fd):
        super().__init__(fd, "w+")

    def seekable(self):
        return True

    def seek(self, *args):
        return 0

    def tell(self):
        return 0


def fallback_getpass(prompt="Password: ", stream=None):
    """Ask where the password is shown."""
    import warnings
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    return _raw_input(prompt, stream)


def _raw_input(prompt="", stream=None, input=None):
    stream = stream or sys.stderr
    input = input or sys.stdin
    prompt = str(prompt)
    if prompt:
        stream.write(prompt)
        stream.flush()
    line = input.readline()
    if not line:
        raise EOFError
    return line[:-1] if line[-1] == "\n" else line


def getuser():
    """The name of the user: of the environment, else of the system."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    import pwd
    try:
        return pwd.getpwuid(os.getuid())[0]
    except KeyError as error:
        raise OSError("No username set in the environment") from error
