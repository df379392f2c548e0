# Runs test files in forks of one interpreter, for tests/run.py --batch.
#
# Reads lines of NUL-separated folder, file, files for standard output and error, and scratch folder
# from descriptor 0; writes the child's id and then its exit code (or minus the signal) to 1. What
# fails here is run again alone, so that small differences do not matter: a traceback has one more
# line, and posix is a module that was imported before.
import posix
import sys


def read_job():
    line = b''
    while not line.endswith(b'\n'):
        byte = posix.read(0, 1)
        if not byte:
            return None
        line += byte
    return line[:-1].decode().split('\0')


def become(job):
    """In the child: everything as after a start with the file."""
    folder, file, out, err, scratch = job
    posix.setsid()
    posix.chdir(folder)
    for fd, path, flags in ((0, '/dev/null', posix.O_RDONLY),
                            (1, out, posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC),
                            (2, err, posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC)):
        opened = posix.open(path, flags, 0o600)
        posix.dup2(opened, fd)
        posix.close(opened)
    for name in ('TMPDIR', 'HOME'):
        posix.putenv(name, scratch)
        posix.environ[name.encode()] = scratch.encode()
    sys.path[0] = folder
    sys.argv[:] = [file]
    sys.modules.pop('posix')


while True:
    job = read_job()
    if job is None:
        posix._exit(0)
    pid = posix.fork()
    if pid == 0:
        break
    posix.write(1, b'%d\n' % pid)
    _, status = posix.waitpid(pid, 0)
    posix.write(1, b'%d\n' % posix.waitstatus_to_exitcode(status))
become(job)
__file__ = job[0] + '/' + job[1]
with open(__file__, 'rb') as file:
    __code__ = compile(file.read(), __file__, 'exec')
for name in [name for name in globals() if name[:2] != '__'] + ['name']:
    del globals()[name]
exec(globals().pop('__code__'))
