"""Programs on pseudo-terminals."""

import os
import select
import sys
import tty
from os import close, waitpid

__all__ = ["openpty", "fork", "spawn"]

STDIN_FILENO = 0
STDOUT_FILENO = 1
STDERR_FILENO = 2
CHILD = 0


def openpty():
    """(master, slave) of a new pseudo-terminal."""
    return os.openpty()


def fork():
    """Fork with a pseudo-terminal: (pid, master)."""
    return os.forkpty()


def _read(fd):
    return os.read(fd, 1024)


def _copy(master, master_read, stdin_read):
    watched = [master, STDIN_FILENO]
    while True:
        for fd in select.select(watched, [], [])[0]:
            if fd == master:
                try:
                    data = master_read(master)
                except OSError:
                    data = b""
                if not data:
                    return
                os.write(STDOUT_FILENO, data)
            else:
                data = stdin_read(STDIN_FILENO)
                if not data:
                    watched.remove(STDIN_FILENO)
                while data:
                    data = data[os.write(master, data):]


def spawn(argv, master_read=_read, stdin_read=_read):
    """Run a program on a terminal that is connected to ours; the wait status."""
    if isinstance(argv, str):
        argv = (argv,)
    pid, master = fork()
    if pid == CHILD:
        os.execlp(argv[0], *argv)
    try:
        mode = tty.setraw(STDIN_FILENO)
        restore = True
    except tty.error:
        restore = False
    try:
        _copy(master, master_read, stdin_read)
    finally:
        if restore:
            tty.tcsetattr(STDIN_FILENO, tty.TCSAFLUSH, mode)
    close(master)
    return waitpid(pid, 0)[1]
