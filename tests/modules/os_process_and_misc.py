import os
print(os.getpid() > 0, os.getppid() > 0, os.name, os.sep, os.linesep == "\n", os.pathsep)
print(os.curdir, os.pardir, os.devnull, os.extsep, os.altsep, os.getuid() >= 0)
print(os.getgid() >= 0, os.umask(os.umask(0o22)) >= 0, len(os.urandom(16)))
print(os.cpu_count() >= 1, os.uname().sysname in ("Linux", "Darwin", "FreeBSD"))
print(os.get_terminal_size.__name__, os.strerror(1))
print(os.system("exit 3") >> 8, os.waitstatus_to_exitcode(768), os.fsencode("é"))
print(os.fsdecode(b"\xc3\xa9"), ascii(os.fsdecode(b"\xff")), os.fspath("p"))
print(os.fspath(b"b"), os.F_OK, os.R_OK, os.SEEK_END, os.O_RDONLY, os.EX_OK)
pid = os.fork()
if pid == 0:
    os._exit(7)
print(os.waitpid(pid, 0)[1] >> 8, os.WIFEXITED(0), os.WEXITSTATUS(1792))

class P:
    def __fspath__(self):
        return "/from/fspath"

class BadP:
    def __fspath__(self):
        return 5

print(os.fspath(P()), isinstance(P(), os.PathLike), os.path.join(P(), "x"))
for f in (lambda: os.fspath(5), lambda: os.fspath(BadP()), lambda: os.fsencode(5),
        lambda: os.urandom(-1), lambda: os.kill(2**22 + 12345, 0)):
    try:
        print(f())
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, e)
