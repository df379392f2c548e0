// posix_files — descriptors: open, read, write, pipes, terminals.

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include "modules/posix.h"

static int fd_of(Value v)  // after the conversion `fd` or `int`
{
    int64_t i;
    return int_to_i64(v, &i) && i >= INT32_MIN && i <= INT32_MAX ? (int)i : -1;
}

RAISES static bool to_offset(VM *vm, Value v, off_t *out)
{
    int64_t i;
    CHECKB(op_index_i64(vm, v, &i));
    *out = (off_t)i;
    return true;
}

// args: path, flags, mode, dir_fd
RAISES static Maybe posix_open(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int flags, mode, dir, fd;
    CHECK(posix_path(vm, args[0], "open", false, &path));
    CHECK(posix_to_int(vm, args[1], &flags));
    CHECK(posix_to_int(vm, args[2], &mode));
    CHECK(posix_dir_fd(vm, args[3], &dir));
    do {
        fd = openat(dir, path.text, flags | O_CLOEXEC, (mode_t)mode);
    } while (fd < 0 && posix_again(vm));
    return fd < 0 ? posix_fail_path(vm, &path) : just(from_small(fd));
}

RAISES static Maybe posix_close_fd(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return close(fd) < 0 && errno != EINTR ? posix_fail(vm) : just(NONE);
}

RAISES static Maybe posix_closerange(VM *vm, Value *args, int n)
{
    (void)n;
    int low, high;
    CHECK(posix_to_int(vm, args[0], &low));
    CHECK(posix_to_int(vm, args[1], &high));
    long most = sysconf(_SC_OPEN_MAX);
    if (most > 0 && high > most) {
        high = (int)most;
    }
    for (int fd = low < 0 ? 0 : low; fd < high; fd++) {
        (void)close(fd);
    }
    return just(NONE);
}

// ---- reading and writing

RAISES static Maybe read_at(VM *vm, Value *args, bool positioned)
{
    int fd;
    ptrdiff_t length, count;
    off_t offset = 0;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(op_index_ssize(vm, args[1], &length));
    CHECK(!positioned || to_offset(vm, args[2], &offset));
    if (length < 0) {
        errno = EINVAL;
        return posix_fail(vm);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)length));
    do {
        count = positioned ? pread(fd, bytes->data, (size_t)length, offset)
                           : read(fd, bytes->data, (size_t)length);
    } while (count < 0 && posix_again(vm));
    if (count < 0) {
        return posix_fail(vm);
    }
    return count == length ? just_obj(bytes) : bytes_new(vm, bytes->data, (size_t)count);
}

RAISES static Maybe posix_read(VM *vm, Value *args, int n)
{
    (void)n;
    return read_at(vm, args, false);
}

RAISES static Maybe posix_pread(VM *vm, Value *args, int n)
{
    (void)n;
    return read_at(vm, args, true);
}

RAISES static Maybe write_at(VM *vm, Value *args, bool positioned)
{
    int fd;
    ptrdiff_t count;
    off_t offset = 0;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(!positioned || to_offset(vm, args[2], &offset));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    do {
        count = positioned ? pwrite(fd, view.data, view.size, offset)
                           : write(fd, view.data, view.size);
    } while (count < 0 && posix_again(vm));
    int error = errno;
    buffer_release(vm, &view);
    errno = error;
    return posix_int(vm, count);
}

RAISES static Maybe posix_write(VM *vm, Value *args, int n)
{
    (void)n;
    return write_at(vm, args, false);
}

RAISES static Maybe posix_pwrite(VM *vm, Value *args, int n)
{
    (void)n;
    return write_at(vm, args, true);
}

enum { VECTOR_MAX = 1024 };

// COMPAT: preadv2 and pwritev2 are missing in musl. The kernel wants the halves of the offset.
static ptrdiff_t vector_positioned(bool reading, int fd, const struct iovec *vector, int size,
                                   off_t offset, int flags)
{
    if (!flags) {
        return reading ? preadv(fd, vector, size, offset) : pwritev(fd, vector, size, offset);
    }
    long low = (long)offset, high = (long)((uint64_t)offset >> 32);
    return syscall(reading ? SYS_preadv2 : SYS_pwritev2, fd, vector, (long)size, low, high,
                   flags);
}

// readv and friends: args are fd, buffers, and offset and flags when positioned.
RAISES static Maybe vector_call(VM *vm, Value *args, bool reading, bool positioned)
{
    int fd;
    off_t offset = 0;
    int flags = 0;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(!positioned || to_offset(vm, args[2], &offset));
    CHECK(!positioned || posix_to_int(vm, args[3], &flags));
    List *list = TRY_PTR(list_from_iterable(vm, args[1]));
    if (list->size > VECTOR_MAX) {
        errno = EINVAL;
        return posix_fail(vm);
    }
    struct iovec *vector = calloc(list->size + 1, sizeof *vector);
    Buffer *views = calloc(list->size + 1, sizeof *views);
    size_t got = 0;
    bool ok = vector && views;
    if (!ok) {
        (void)raise_memory(vm);
    }
    for (; ok && got < list->size; got += ok) {
        ok =
            buffer_get(vm, list->items[got], &views[got], reading ? BUFFER_WRITE : BUFFER_READ);
        if (ok) {
            vector[got] = (struct iovec){views[got].data, views[got].size};
        }
    }
    ptrdiff_t count = -1;
    if (ok) {
        int size = (int)list->size;
        do {
            count = positioned ? vector_positioned(reading, fd, vector, size, offset, flags)
                    : reading  ? readv(fd, vector, size)
                               : writev(fd, vector, size);
        } while (count < 0 && posix_again(vm));
    }
    int error = errno;
    while (got > 0) {
        buffer_release(vm, &views[--got]);
    }
    free(vector);
    free(views);
    errno = error;
    return posix_int(vm, count);
}

RAISES static Maybe posix_readv(VM *vm, Value *args, int n)
{
    (void)n;
    return vector_call(vm, args, true, false);
}

RAISES static Maybe posix_writev(VM *vm, Value *args, int n)
{
    (void)n;
    return vector_call(vm, args, false, false);
}

RAISES static Maybe posix_preadv(VM *vm, Value *args, int n)
{
    (void)n;
    return vector_call(vm, args, true, true);
}

RAISES static Maybe posix_pwritev(VM *vm, Value *args, int n)
{
    (void)n;
    return vector_call(vm, args, false, true);
}

RAISES static Maybe posix_lseek(VM *vm, Value *args, int n)
{
    (void)n;
    int fd, whence;
    off_t offset;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(to_offset(vm, args[1], &offset));
    CHECK(posix_to_int(vm, args[2], &whence));
    return posix_int(vm, lseek(fd, offset, whence));
}

RAISES static Maybe posix_ftruncate(VM *vm, Value *args, int n)
{
    (void)n;
    int fd, result;
    off_t length;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(to_offset(vm, args[1], &length));
    do {
        result = ftruncate(fd, length);
    } while (result < 0 && posix_again(vm));
    return posix_done(vm, result);
}

#define SYNC(name)                                               \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        int result;                                              \
        do {                                                     \
            result = name(fd_of(args[0]));                       \
        } while (result < 0 && posix_again(vm));                 \
        return posix_done(vm, result);                           \
    }

SYNC(fsync)
SYNC(fdatasync)

RAISES static Maybe posix_sync(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    sync();
    return just(NONE);
}

// args: out_fd, in_fd, offset, count
RAISES static Maybe posix_sendfile(VM *vm, Value *args, int n)
{
    (void)n;
    int out, in;
    off_t offset = 0;
    ptrdiff_t count, result;
    CHECK(posix_to_int(vm, args[0], &out));
    CHECK(posix_to_int(vm, args[1], &in));
    CHECK(args[2] == NONE || to_offset(vm, args[2], &offset));
    CHECK(op_index_ssize(vm, args[3], &count));
    do {
        result = sendfile(out, in, args[2] == NONE ? NULL : &offset, (size_t)count);
    } while (result < 0 && posix_again(vm));
    return posix_int(vm, result);
}

// args: src, dst, count, offset_src, offset_dst
RAISES static Maybe posix_copy_file_range(VM *vm, Value *args, int n)
{
    (void)n;
    int from, to;
    off_t offsets[2] = {0, 0};
    ptrdiff_t count, result;
    CHECK(posix_to_int(vm, args[0], &from));
    CHECK(posix_to_int(vm, args[1], &to));
    CHECK(op_index_ssize(vm, args[2], &count));
    if (count < 0) {
        return raise_error(vm, E_ValueError, "negative value for 'count' not allowed");
    }
    for (int i = 0; i < 2; i++) {
        CHECK(args[3 + i] == NONE || to_offset(vm, args[3 + i], &offsets[i]));
    }
    do {
        result = copy_file_range(from, args[3] == NONE ? NULL : &offsets[0], to,
                                 args[4] == NONE ? NULL : &offsets[1], (size_t)count, 0);
    } while (result < 0 && posix_again(vm));
    return posix_int(vm, result);
}

// args: fd, offset, length
RAISES static Maybe posix_fallocate_method(VM *vm, Value *args, int n)
{
    (void)n;
    off_t offset, length;
    CHECK(to_offset(vm, args[1], &offset));
    CHECK(to_offset(vm, args[2], &length));
    errno = posix_fallocate(fd_of(args[0]), offset, length);
    return errno ? posix_fail(vm) : just(NONE);
}

RAISES static Maybe posix_fadvise_method(VM *vm, Value *args, int n)
{
    (void)n;
    off_t offset, length;
    int advice;
    CHECK(to_offset(vm, args[1], &offset));
    CHECK(to_offset(vm, args[2], &length));
    CHECK(posix_to_int(vm, args[3], &advice));
    errno = posix_fadvise(fd_of(args[0]), offset, length, advice);
    return errno ? posix_fail(vm) : just(NONE);
}

// args: fd, command, length
RAISES static Maybe posix_lockf(VM *vm, Value *args, int n)
{
    (void)n;
    int command, result;
    off_t length;
    CHECK(posix_to_int(vm, args[1], &command));
    CHECK(to_offset(vm, args[2], &length));
    do {
        result = lockf(fd_of(args[0]), command, length);
    } while (result < 0 && posix_again(vm));
    return posix_done(vm, result);
}

// ---- copies, pipes, flags

RAISES static Maybe posix_dup(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return posix_int(vm, fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

// args: fd, fd2, inheritable
RAISES static Maybe posix_dup2(VM *vm, Value *args, int n)
{
    (void)n;
    int from, to, result;
    CHECK(posix_to_int(vm, args[0], &from));
    CHECK(posix_to_int(vm, args[1], &to));
    if (from < 0 || to < 0) {
        errno = EBADF;
        return posix_fail(vm);
    }
    do {
        result = args[2] == TRUE_ || from == to ? dup2(from, to) : dup3(from, to, O_CLOEXEC);
    } while (result < 0 && posix_again(vm));
    return posix_int(vm, result);
}

RAISES static Maybe pair(VM *vm, int result, const int *fds)
{
    return result < 0 ? posix_fail(vm) : tuple_2(vm, from_small(fds[0]), from_small(fds[1]));
}

RAISES static Maybe posix_pipe(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    int fds[2];
    return pair(vm, pipe2(fds, O_CLOEXEC), fds);
}

RAISES static Maybe posix_pipe2(VM *vm, Value *args, int n)
{
    (void)n;
    int fds[2], flags;
    CHECK(posix_to_int(vm, args[0], &flags));
    return pair(vm, pipe2(fds, flags), fds);
}

RAISES static Maybe posix_get_inheritable(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    int flags = fcntl(fd, F_GETFD);
    return flags < 0 ? posix_fail(vm) : just_bool(!(flags & FD_CLOEXEC));
}

RAISES static Maybe posix_set_inheritable(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    bool on = TRY_TRI(op_truth(vm, args[1]));
    int flags = fcntl(fd, F_GETFD);
    return posix_done(
        vm, flags < 0 ? -1 : fcntl(fd, F_SETFD, on ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC));
}

RAISES static Maybe posix_get_blocking(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    int flags = fcntl(fd, F_GETFL);
    return flags < 0 ? posix_fail(vm) : just_bool(!(flags & O_NONBLOCK));
}

RAISES static Maybe posix_set_blocking(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    int flags = fcntl(fd, F_GETFL);
    return posix_done(
        vm, flags < 0 ? -1
                      : fcntl(fd, F_SETFL,
                              args[1] == TRUE_ ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

RAISES static Maybe posix_memfd_create(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath name;
    int flags;
    CHECK(posix_path(vm, args[0], "memfd_create", false, &name));
    CHECK(posix_to_int(vm, args[1], &flags));
    return posix_int(vm, memfd_create(name.text, (unsigned)flags));
}

RAISES static Maybe posix_eventfd(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t initial;
    int flags;
    CHECK(op_index_i64(vm, args[0], &initial));
    CHECK(posix_to_int(vm, args[1], &flags));
    return posix_int(vm, eventfd((unsigned)initial, flags));
}

// ---- terminals

RAISES static Maybe posix_isatty(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return just_bool(isatty(fd) == 1);
}

RAISES static Maybe posix_ttyname(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    char name[512];
    CHECK(posix_to_int(vm, args[0], &fd));
    errno = ttyname_r(fd, name, sizeof name);
    return errno ? posix_fail(vm) : str_decode_fs(vm, name);
}

RAISES static Maybe posix_openpty(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    int fds[2];
    int result = openpty(&fds[0], &fds[1], NULL, NULL, NULL);
    if (result == 0) {
        (void)fcntl(fds[0], F_SETFD, FD_CLOEXEC);
        (void)fcntl(fds[1], F_SETFD, FD_CLOEXEC);
    }
    return pair(vm, result, fds);
}

RAISES static Maybe posix_get_terminal_size(VM *vm, Value *args, int n)
{
    (void)n;
    struct winsize size;
    int fd = STDOUT_FILENO;
    CHECK(args[0] == NONE || posix_to_int(vm, args[0], &fd));
    if (ioctl(fd, TIOCGWINSZ, &size) < 0) {
        return posix_fail(vm);
    }
    Value values[2] = {from_small(size.ws_col), from_small(size.ws_row)};
    return posix_result(vm, POSIX_terminal_size, values, 2);
}

RAISES static Maybe posix_tcgetpgrp(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return posix_int(vm, tcgetpgrp(fd));
}

RAISES static Maybe posix_tcsetpgrp(VM *vm, Value *args, int n)
{
    (void)n;
    int fd, group;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(posix_to_int(vm, args[1], &group));
    return posix_done(vm, tcsetpgrp(fd, group));
}

RAISES static Maybe posix_login_tty(VM *vm, Value *args, int n)
{
    (void)n;
    return posix_done(vm, login_tty(fd_of(args[0])));
}

RAISES static Maybe posix_ctermid(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return str_decode_fs(vm, "/dev/tty");
}

RAISES static Maybe posix_device_encoding(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return isatty(fd) == 1 ? str_from_c(vm, "UTF-8") : just(NONE);
}

const Def posix_file_defs[] = {
    {"open(path, flags, mode=511, *, dir_fd=None)", FN(posix_open), "Open a file."},
    {"close(fd)", FN(posix_close_fd), "Close a descriptor."},
    {"closerange(fd_low, fd_high, /)", FN(posix_closerange), "Close descriptors in a range."},
    {"read(fd, length, /)", FN(posix_read), "Read at most length bytes."},
    {"write(fd, data, /)", FN(posix_write), "Write; returns the number of bytes."},
    {"pread(fd, length, offset, /)", FN(posix_pread), "Read at an offset."},
    {"pwrite(fd, buffer, offset, /)", FN(posix_pwrite), "Write at an offset."},
    {"readv(fd, buffers, /)", FN(posix_readv), "Read into several buffers."},
    {"writev(fd, buffers, /)", FN(posix_writev), "Write several buffers."},
    {"preadv(fd, buffers, offset, flags=0, /)", FN(posix_preadv), "readv at an offset."},
    {"pwritev(fd, buffers, offset, flags=0, /)", FN(posix_pwritev), "writev at an offset."},
    {"lseek(fd, position, whence, /)", FN(posix_lseek), "Move the position of a descriptor."},
    {"ftruncate(fd, length, /)", FN(posix_ftruncate), "Cut a file."},
    {"fsync(fd: fd)", FN(posix_fsync), "Force a file to disk."},
    {"fdatasync(fd: fd)", FN(posix_fdatasync), "Force the data of a file to disk."},
    {"sync()", FN(posix_sync), "Force everything to disk."},
    {"sendfile(out_fd, in_fd, offset, count)", FN(posix_sendfile), "Copy between descriptors."},
    {"copy_file_range(src, dst, count, offset_src=None, offset_dst=None)",
     FN(posix_copy_file_range), "Copy between files inside the kernel."},
    {"posix_fallocate(fd: fd, offset, length, /)", FN(posix_fallocate_method),
     "Reserve disk space."},
    {"posix_fadvise(fd: fd, offset, length, advice, /)", FN(posix_fadvise_method),
     "Announce how a file will be read."},
    {"lockf(fd: fd, command, length, /)", FN(posix_lockf), "Lock part of a file."},
    {"dup(fd, /)", FN(posix_dup), "Duplicate a descriptor."},
    {"dup2(fd, fd2, inheritable: bool = True)", FN(posix_dup2), "Duplicate onto a descriptor."},
    {"pipe()", FN(posix_pipe), "A pipe: (read end, write end)."},
    {"pipe2(flags, /)", FN(posix_pipe2), "A pipe with flags."},
    {"get_inheritable(fd, /)", FN(posix_get_inheritable), "Do child programs get it?"},
    {"set_inheritable(fd, inheritable, /)", FN(posix_set_inheritable), NULL},
    {"get_blocking(fd, /)", FN(posix_get_blocking), "Do calls wait?"},
    {"set_blocking(fd, blocking: bool, /)", FN(posix_set_blocking), NULL},
    {"memfd_create(name, flags=1)", FN(posix_memfd_create), "A file in memory."},
    {"eventfd(initval, flags=524288)", FN(posix_eventfd), "A descriptor that counts events."},
    {"isatty(fd, /)", FN(posix_isatty), "Is it a terminal?"},
    {"ttyname(fd, /)", FN(posix_ttyname), "The name of a terminal."},
    {"openpty()", FN(posix_openpty), "A pseudo-terminal: (master, slave)."},
    {"get_terminal_size(fd=None, /)", FN(posix_get_terminal_size), "(columns, lines)."},
    {"tcgetpgrp(fd, /)", FN(posix_tcgetpgrp), "The foreground process group."},
    {"tcsetpgrp(fd, pgid, /)", FN(posix_tcsetpgrp), "Set the foreground process group."},
    {"login_tty(fd: fd, /)", FN(posix_login_tty), "Make a terminal the controlling one."},
    {"ctermid()", FN(posix_ctermid), "Name of the controlling terminal."},
    {"device_encoding(fd)", FN(posix_device_encoding), "Encoding of a terminal, or None."},
    {0},
};
