"""Running other programs."""

import errno
import io
import os
import select
import sys
import time

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput",
           "check_output", "run", "CalledProcessError", "DEVNULL", "SubprocessError",
           "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A program ended with an exit code other than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                import signal
                return "Command '%s' died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program did not end in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """What run() returns."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ["args={!r}".format(self.args), "returncode={!r}".format(self.returncode)]
        if self.stdout is not None:
            parts.append("stdout={!r}".format(self.stdout))
        if self.stderr is not None:
            parts.append("stderr={!r}".format(self.stderr))
        return "{}({})".format(type(self).__name__, ", ".join(parts))

    __class_getitem__ = classmethod(type(list[int]))

    def check_returncode(self):
        """Raise CalledProcessError unless the exit code is 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


_active = []  # objects that went away before their program ended


def _cleanup():
    for process in _active[:]:
        if process.poll() is not None:
            try:
                _active.remove(process)
            except ValueError:
                pass


def list2cmdline(seq):
    """The arguments as one line, quoted as programs of Windows expect it."""
    out = []
    for arg in map(os.fsdecode, seq):
        quote = not arg or " " in arg or "\t" in arg
        text = ""
        slashes = 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            text += "\\" * (slashes * 2 + 1 if c == '"' else slashes) + c
            slashes = 0
        text += "\\" * (slashes * 2 if quote else slashes)
        out.append('"%s"' % text if quote else text)
    return " ".join(out)


def _user_id(user):
    if user is None:
        return -1
    if isinstance(user, str):
        import pwd
        return pwd.getpwnam(user).pw_uid
    if user < 0:
        raise ValueError(f"User ID cannot be negative, got {user}")
    return user


def _group_id(group):
    if group is None:
        return -1
    if isinstance(group, str):
        import grp
        return grp.getgrnam(group).gr_gid
    if group < 0:
        raise ValueError(f"Group ID cannot be negative, got {group}")
    return group


class Popen:
    """A program that runs, with streams from and to it."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None,
                 preexec_fn=None, close_fds=True, shell=False, cwd=None, env=None,
                 universal_newlines=None, startupinfo=None, creationflags=0,
                 restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                 group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1,
                 pipesize=-1, process_group=None):
        _cleanup()
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if stdout is STDOUT:
            raise ValueError("STDOUT can only be used for stderr")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and \
                bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are "
                                  "supplied but different. Pass one or the other.")
        if pass_fds and not close_fds:
            close_fds = True
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._communication_started = False
        self._input = None

        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]

        self._devnull = None
        opened = []  # ends that the child gets, to be closed here
        ours = {}    # ends that stay here
        try:
            fds = [self._stream(0, stdin, opened, ours, pipesize),
                   self._stream(1, stdout, opened, ours, pipesize)]
            if stderr == STDOUT:
                fds.append(fds[1] if fds[1] != -1 else 1)
            else:
                fds.append(self._stream(2, stderr, opened, ours, pipesize))
            self._start(args, executable, tuple(fds), close_fds, pass_fds, cwd, env,
                        restore_signals, start_new_session, process_group, user, group, umask,
                        preexec_fn)
        except BaseException:
            for fd in ours.values():
                os.close(fd)
            raise
        finally:
            for fd in opened:
                os.close(fd)
        if 0 in ours:
            self.stdin = self._open(ours[0], "wb", bufsize)
        if 1 in ours:
            self.stdout = self._open(ours[1], "rb", bufsize)
        if 2 in ours:
            self.stderr = self._open(ours[2], "rb", bufsize)

    def _stream(self, number, wanted, opened, ours, pipesize):
        if wanted is None:
            return -1
        if wanted == PIPE:
            read, write = os.pipe()
            theirs, mine = (read, write) if number == 0 else (write, read)
            opened.append(theirs)
            ours[number] = mine
            if pipesize > 0:
                import fcntl
                fcntl.fcntl(mine, fcntl.F_SETPIPE_SZ, pipesize)
            return theirs
        if wanted == DEVNULL:
            if self._devnull is None:
                self._devnull = os.open(os.devnull, os.O_RDWR)
                opened.append(self._devnull)
            return self._devnull
        return wanted if isinstance(wanted, int) else wanted.fileno()

    def _open(self, fd, mode, bufsize):
        line = self.text_mode and bufsize == 1
        file = io.open(fd, mode, -1 if line else bufsize)
        if not self.text_mode:
            return file
        return io.TextIOWrapper(file, encoding=self.encoding, errors=self.errors,
                                line_buffering=line and mode == "wb",
                                write_through=mode == "wb" and not line and bufsize == 0)

    def _start(self, args, executable, fds, close_fds, pass_fds, cwd, env, restore_signals,
               new_session, process_group, user, group, umask, preexec_fn):
        if os.path.dirname(executable):
            programs = [executable]
        elif isinstance(executable, bytes):
            programs = [os.path.join(os.fsencode(directory), executable)
                        for directory in os.get_exec_path(env)]
        else:
            executable = os.fspath(executable)
            programs = [os.path.join(directory, executable)
                        for directory in os.get_exec_path(env)]
        read, write = os.pipe()
        low = []
        while write < 3:  # the child puts its streams there
            low.append(write)
            write = os.dup(write)
        for fd in low:
            os.close(fd)
        keep = tuple(sorted(set(map(int, pass_fds)) | {write}))
        for fd in pass_fds:
            if fd < 0:
                raise ValueError("bad value(s) in fds_to_keep")
        inheritable = [(fd, os.get_inheritable(fd)) for fd in pass_fds]
        try:
            for fd, _ in inheritable:
                os.set_inheritable(fd, True)
            self.pid = os._fork_exec(args, programs, env, cwd, fds, write, bool(close_fds), keep,
                                     bool(restore_signals), bool(new_session),
                                     -1 if process_group is None else process_group,
                                     _user_id(user), _group_id(group), umask, preexec_fn)
            self._child_created = True
        finally:
            os.close(write)
            for fd, old in inheritable:
                os.set_inheritable(fd, old)
        report = b""
        try:
            while part := os.read(read, 4096):
                report += part
        finally:
            os.close(read)
        if report:
            try:
                os.waitpid(self.pid, 0)
            except ChildProcessError:
                pass
            self.returncode = 255
            number, _, where = report.decode().partition(":")
            if where == "SubprocessError":
                raise SubprocessError("Exception occurred in preexec_fn.")
            error = OSError(int(number), os.strerror(int(number)))
            if where == "noexec:chdir":
                error.filename = cwd
            elif not where:
                error.filename = executable
            raise error

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        for stream in (self.stdout, self.stderr):
            if stream:
                stream.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if kind != KeyboardInterrupt:
                self.wait()

    def _done(self, status):
        self.returncode = os.waitstatus_to_exitcode(status)

    def poll(self):
        """The exit code, or None while the program runs."""
        if self.returncode is None and self._child_created:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid == self.pid:
                    self._done(status)
            except ChildProcessError:
                self.returncode = 0  # somebody else waited for it
        return self.returncode

    def wait(self, timeout=None):
        """Wait until the program ends; returns the exit code."""
        if self.returncode is not None:
            return self.returncode
        if timeout is None:
            while self.returncode is None:
                try:
                    pid, status = os.waitpid(self.pid, 0)
                except ChildProcessError:
                    pid, status = self.pid, 0
                if pid == self.pid:
                    self._done(status)
            return self.returncode
        end = time.monotonic() + timeout
        delay = 0.0005
        while self.poll() is None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, 0.05)
            time.sleep(delay)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Write input, read all output, wait: (stdout, stderr)."""
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is None and not self._communication_started and \
                [self.stdin, self.stdout, self.stderr].count(None) >= 2:
            stdout = stderr = None
            if self.stdin:
                self._write_all(input)
            elif self.stdout:
                stdout = self.stdout.read()
                self.stdout.close()
            elif self.stderr:
                stderr = self.stderr.read()
                self.stderr.close()
            self.wait()
            return stdout, stderr
        end = None if timeout is None else time.monotonic() + timeout
        try:
            return self._communicate(input, end, timeout)
        finally:
            self._communication_started = True

    def _write_all(self, input):
        try:
            if input:
                self.stdin.write(input)
            self.stdin.close()
        except BrokenPipeError:
            pass
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise

    def _communicate(self, input, end, timeout):
        if not self._communication_started:
            self._output = {}
            self._offset = 0
            for stream in (self.stdout, self.stderr):
                if stream:
                    self._output[stream] = []
            if self.stdin:
                try:
                    self.stdin.flush()
                except BrokenPipeError:
                    pass
                if input and self.text_mode:
                    input = input.encode(self.stdin.encoding, self.stdin.errors)
                self._input = memoryview(input).cast("B") if input else b""
                if not input:
                    try:
                        self.stdin.close()
                    except BrokenPipeError:
                        pass
        poller = select.poll()
        streams = {}
        if self.stdin and not self.stdin.closed:
            streams[self.stdin.fileno()] = self.stdin
            poller.register(self.stdin.fileno(), select.POLLOUT)
        for stream in self._output:
            if not stream.closed:
                streams[stream.fileno()] = stream
                poller.register(stream.fileno(), select.POLLIN | select.POLLPRI)
        while streams:
            left = None if end is None else max(0, end - time.monotonic()) * 1000
            ready = poller.poll(left)
            if end is not None and time.monotonic() > end:
                raise self._expired(timeout)
            for fd, event in ready:
                stream = streams[fd]
                finished = False
                if stream is self.stdin:
                    try:
                        self._offset += os.write(fd, self._input[self._offset:
                                                                 self._offset + select.PIPE_BUF])
                        finished = self._offset >= len(self._input)
                    except BrokenPipeError:
                        finished = True
                else:
                    data = os.read(fd, 32768)
                    if data:
                        self._output[stream].append(data)
                    finished = not data
                if finished:
                    poller.unregister(fd)
                    del streams[fd]
                    try:
                        stream.close()
                    except BrokenPipeError:
                        pass
        try:
            self.wait(None if end is None else max(0, end - time.monotonic()))
        except TimeoutExpired:
            raise self._expired(timeout) from None
        return (self._collected(self.stdout), self._collected(self.stderr))

    def _expired(self, timeout):
        def so_far(stream):
            return b"".join(self._output[stream]) or None if stream else None
        return TimeoutExpired(self.args, timeout, so_far(self.stdout), so_far(self.stderr))

    def _collected(self, stream):
        if stream is None:
            return None
        data = b"".join(self._output[stream])
        if not self.text_mode:
            return data
        text = data.decode(stream.encoding, stream.errors)
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def send_signal(self, sig):
        """Send a signal, unless the program has ended."""
        if self.poll() is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Send SIGTERM."""
        self.send_signal(15)

    def kill(self):
        """Send SIGKILL."""
        self.send_signal(9)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program and wait; a CompletedProcess."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except BaseException:
            process.kill()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program and wait; the exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program and wait; CalledProcessError unless the exit code is 0."""
    code = call(*popenargs, **kwargs)
    if code:
        command = kwargs.get("args")
        raise CalledProcessError(code, popenargs[0] if command is None else command)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program; what it wrote to its standard output."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        text = any(kwargs.get(name) for name in ("universal_newlines", "text", "encoding",
                                                 "errors"))
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(exit code, output) of a shell command."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding,
                            errors=errors)
        code = 0
    except CalledProcessError as error:
        data = error.output
        code = error.returncode
    return code, data.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """The output of a shell command."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]
