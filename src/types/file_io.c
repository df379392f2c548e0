// file_io — FileIO: a file descriptor as a raw stream of bytes.

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "py.h"
#include "types/bytes.h"
#include "types/io.h"
#include "types/str.h"
#include "vm/frame.h"
#include "vm/threads.h"

static FileIO *as_file(Value v)
{
    return (FileIO *)v;
}

RAISES static bool check_open(VM *vm, FileIO *file)
{
    if (file->fd < 0) {
        raise_error(vm, E_ValueError, "I/O operation on closed file");
        return false;
    }
    return true;
}

RAISES static bool check_able(VM *vm, FileIO *file, bool able, const char *action)
{
    CHECKB(check_open(vm, file));
    if (!able) {
        char message[64];
        (void)strcpy(message, "File not open for ");
        (void)strcat(message, action);
        (void)io_unsupported(vm, message);
    }
    return able;
}

// ---- opening

RAISES static bool parse_mode(VM *vm, FileIO *file, Value mode, int *flags)
{
    unsigned main_letters = 0, plus = 0;
    bool bad = false;
    *flags = 0;
    for (size_t i = 0; i < str_size(mode); i++) {
        switch (str_data(mode)[i]) {
        case 'r':
            main_letters++;
            file->readable = true;
            break;
        case 'w':
            main_letters++;
            file->writable = true;
            *flags |= O_CREAT | O_TRUNC;
            break;
        case 'x':
            main_letters++;
            file->writable = file->created = true;
            *flags |= O_CREAT | O_EXCL;
            break;
        case 'a':
            main_letters++;
            file->writable = file->appending = true;
            *flags |= O_CREAT | O_APPEND;
            break;
        case '+':
            plus++;
            break;
        case 'b':
            break;
        default:
            bad = true;
        }
    }
    if (bad) {
        raise_error(vm, E_ValueError, "invalid mode: %V", mode);
        return false;
    }
    if (main_letters != 1 || plus > 1) {
        raise_error(vm, E_ValueError,
                    "Must have exactly one of create/read/write/append mode and at most one "
                    "plus");
        return false;
    }
    file->readable |= plus > 0;
    file->writable |= plus > 0;
    *flags |= plus ? O_RDWR : file->readable ? O_RDONLY : O_WRONLY;
    *flags |= O_CLOEXEC;
    return true;
}

RAISES static int call_opener(VM *vm, Value opener, Value name, int flags)
{
    Value v = TRY_ELSE(call_2(vm, opener, name, from_small(flags)), -1);
    int64_t fd;
    if (!is_any_int(v)) {
        raise_error(vm, E_TypeError, "expected integer from opener");
        return -1;
    }
    if (!int_to_i64(v, &fd) || fd < 0 || fd > INT32_MAX) {
        raise_error(vm, E_ValueError, "opener returned %V", v);
        return -1;
    }
    (void)fcntl((int)fd, F_SETFD, FD_CLOEXEC);
    return (int)fd;
}

RAISES static int open_path(VM *vm, Value name, int flags)
{
    Value bytes = TRY_ELSE(path_to_bytes(vm, name), -1);
    io_pending_flush(vm);
    for (bool collected = false;;) {
        int fd = open((const char *)as_bytes(bytes)->data, flags, 0666);
        if (fd >= 0) {
            return fd;
        }
        if ((errno == EMFILE || errno == ENFILE) && !collected) {
            collected = true;  // WHY: files that nobody holds may be the reason
            gc_collect(vm);
            continue;
        }
        if (errno != EINTR) {
            raise_errno_path(vm, errno, name);
            return -1;
        }
        CHECK_ELSE(vm_poll(vm), -1);
    }
}

RAISES static bool to_descriptor(VM *vm, Value name, int64_t *fd)
{
    if (!int_to_i64(name, fd) || *fd > INT32_MAX || *fd < INT32_MIN) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C int");
        return false;
    }
    if (*fd < 0) {
        raise_error(vm, E_ValueError, "negative file descriptor");
        return false;
    }
    return true;
}

RAISES static bool attach(VM *vm, FileIO *file, Value name, Value opener, int flags)
{
    bool given = is_any_int(name);
    if (given) {
        int64_t fd;
        CHECKB(to_descriptor(vm, name, &fd));
        file->fd = (int32_t)fd;
    } else {
        if (!file->close_fd) {
            raise_error(vm, E_ValueError, "Cannot use closefd=False with file name");
            return false;
        }
        file->fd =
            opener != NONE ? call_opener(vm, opener, name, flags) : open_path(vm, name, flags);
        CHECKB(file->fd >= 0);
    }
    struct stat st;
    int error = fstat(file->fd, &st) < 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
    if (error) {
        if (!given) {
            close(file->fd);
        }
        file->fd = -1;
        (void)(error == EISDIR ? raise_errno_path(vm, error, name) : raise_errno(vm, error));
        return false;
    }
    if (file->appending) {
        (void)lseek(file->fd, 0, SEEK_END);
    }
    return true;
}

int file_io_shut(FileIO *file)
{
    int fd = file->fd;
    file->fd = -1;
    return fd >= 0 && file->close_fd && close(fd) < 0 && errno != EINTR ? errno : 0;
}

RAISES static bool start(VM *vm, FileIO *file, Value name, Value mode, bool close_fd,
                         Value opener)
{
    (void)file_io_shut(file);
    file->created = file->readable = file->writable = file->appending = false;
    file->seekable = -1;
    file->close_fd = close_fd;
    int flags;
    if (!is_any_int(name)) {
        name = TRYB(path_fspath(vm, name));
    }
    CHECKB(parse_mode(vm, file, mode, &flags));
    gc_set(vm, file, &file->name, name);
    return attach(vm, file, name, opener, flags);
}

RAISES static FileIO *file_alloc(VM *vm, Type *type)
{
    FileIO *file = TRYP_PTR((FileIO *)type_alloc(vm, type, 0));
    file->fd = -1;
    file->seekable = -1;
    file->close_fd = true;
    file->name = NONE;
    return file;
}

Maybe file_io_new(VM *vm, Value name, Value mode, bool close_fd, Value opener)
{
    FileIO *file = TRY_PTR(file_alloc(vm, type_by_id(vm, T_FileIO)));
    CHECK(start(vm, file, name, mode, close_fd, opener));
    return just_obj(file);
}

RAISES static Maybe file_io_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR(file_alloc(vm, as_type(args[0]))));
}

RAISES static Maybe file_io_init(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(start(vm, as_file(args[0]), args[1], args[2], args[3] == TRUE_, args[4]));
    return just(NONE);
}

// ---- reading

bool file_io_read_into(VM *vm, FileIO *file, void *data, size_t size, ptrdiff_t *count)
{
    CHECKB(check_able(vm, file, file->readable, "reading"));
    size = size > PTRDIFF_MAX ? PTRDIFF_MAX : size;
    for (;;) {
        int fd = file->fd;
        threads_release(vm);
        *count = read(fd, data, size);
        threads_acquire(vm);
        if (*count >= 0) {
            return true;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return true;
        }
        if (errno != EINTR) {
            raise_errno(vm, errno);
            return false;
        }
        CHECKB(vm_poll(vm));
        CHECKB(check_open(vm, file));
    }
}

RAISES static Maybe file_io_readinto(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_able(vm, as_file(args[0]), as_file(args[0])->readable, "reading"));
    Buffer view = {0};
    CHECK(io_writable(vm, args[1], &view));
    ptrdiff_t count;
    bool ok = file_io_read_into(vm, as_file(args[0]), view.data, view.size, &count);
    buffer_release(vm, &view);
    CHECK(ok);
    return count < 0 ? just(NONE) : int_from_i64(vm, count);
}

// Bytes that are probably left, for a first guess.
static size_t rest_of(FileIO *file)
{
    struct stat st;
    off_t here = lseek(file->fd, 0, SEEK_CUR);
    if (here < 0 || fstat(file->fd, &st) < 0 || st.st_size <= here ||
        (uintmax_t)(st.st_size - here) > SIZE_MAX / 4) {
        return IO_BUFFER_SIZE;
    }
    return (size_t)(st.st_size - here) + 1;
}

RAISES static Maybe file_io_readall(VM *vm, Value *args, int n)
{
    (void)n;
    FileIO *file = as_file(args[0]);
    CHECK(check_able(vm, file, file->readable, "reading"));
    Buf buf = BUF_INIT;
    size_t step = rest_of(file);
    for (;;) {
        char *room = buf_reserve(&buf, step);
        ptrdiff_t count = 0;
        if (!room || !file_io_read_into(vm, file, room, step, &count)) {
            bool memory = !room;
            buf_free(&buf);
            return memory ? raise_memory(vm) : RAISED;
        }
        if (count <= 0) {
            bool nothing = count < 0 && buf.size == 0;
            if (nothing) {
                buf_free(&buf);
                return just(NONE);
            }
            return bytes_from_buf(vm, &buf);
        }
        buf.size += (size_t)count;
        step = buf.cap - buf.size;
        step = step < IO_BUFFER_SIZE / 8 ? buf.size : step;
    }
}

RAISES static Maybe file_io_read(VM *vm, Value *args, int n)
{
    FileIO *file = as_file(args[0]);
    SWord size;
    CHECK(check_able(vm, file, file->readable, "reading"));
    CHECK(io_size(vm, args[1], &size));
    if (size < 0) {
        return file_io_readall(vm, args, n);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)size));
    ptrdiff_t count;
    CHECK(file_io_read_into(vm, file, bytes->data, (size_t)size, &count));
    if (count < 0) {
        return just(NONE);
    }
    return count == size ? just_obj(bytes) : bytes_new(vm, bytes->data, (size_t)count);
}

// ---- writing

int file_io_drain(FileIO *file, const void *data, size_t size, size_t *done)
{
    for (*done = 0; *done < size;) {
        ssize_t count = write(file->fd, (const char *)data + *done, size - *done);
        if (count >= 0) {
            *done += (size_t)count;
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

RAISES static Maybe file_io_write(VM *vm, Value *args, int n)
{
    (void)n;
    FileIO *file = as_file(args[0]);
    CHECK(check_able(vm, file, file->writable, "writing"));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    Maybe result = RAISED;
    for (bool again = true; again;) {
        int fd = file->fd;
        threads_release(vm);
        ssize_t count = write(fd, view.data, view.size);
        threads_acquire(vm);
        again = count < 0 && errno == EINTR && vm_poll(vm) && check_open(vm, file);
        if (again || vm->exc != ABSENT) {
            continue;
        }
        if (count >= 0) {
            result = int_from_i64(vm, count);
        } else {
            result =
                errno == EAGAIN || errno == EWOULDBLOCK ? just(NONE) : raise_errno(vm, errno);
        }
    }
    buffer_release(vm, &view);
    return result;
}

// ---- position

RAISES static Maybe file_io_seek(VM *vm, Value *args, int n)
{
    (void)n;
    FileIO *file = as_file(args[0]);
    int64_t offset, whence;
    CHECK(check_open(vm, file));
    if (is_float(args[1])) {
        return raise_error(vm, E_TypeError, "an integer is required");
    }
    CHECK(op_index_i64(vm, args[1], &offset));
    CHECK(op_index_i64(vm, args[2], &whence));
    int origin = whence == 1 ? SEEK_CUR : whence == 2 ? SEEK_END : (int)whence;
    off_t where = lseek(file->fd, (off_t)offset, whence == 0 ? SEEK_SET : origin);
    return where < 0 ? raise_errno(vm, errno) : int_from_i64(vm, where);
}

RAISES static Maybe file_io_tell(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    off_t where = lseek(as_file(args[0])->fd, 0, SEEK_CUR);
    return where < 0 ? raise_errno(vm, errno) : int_from_i64(vm, where);
}

RAISES static Maybe file_io_truncate(VM *vm, Value *args, int n)
{
    FileIO *file = as_file(args[0]);
    CHECK(check_able(vm, file, file->writable, "writing"));
    Value size = args[1] == NONE ? TRY(file_io_tell(vm, args, n)) : args[1];
    int64_t length;
    CHECK(op_index_i64(vm, size, &length));
    while (ftruncate(file->fd, (off_t)length) < 0) {
        if (errno != EINTR) {
            return raise_errno(vm, errno);
        }
        CHECK(vm_poll(vm));
    }
    return just(size);
}

RAISES static Maybe file_io_seekable(VM *vm, Value *args, int n)
{
    (void)n;
    FileIO *file = as_file(args[0]);
    CHECK(check_open(vm, file));
    if (file->seekable < 0) {
        file->seekable = lseek(file->fd, 0, SEEK_CUR) >= 0;
    }
    return just_bool(file->seekable);
}

// ---- the rest

RAISES static Maybe file_io_close(VM *vm, Value *args, int n)
{
    (void)n;
    FileIO *file = as_file(args[0]);
    if (file->fd >= 0 && !is_exact(args[0], T_FileIO)) {
        // COMPAT: a subclass may flush.
        Maybe done = call_method_0(vm, args[0], vm_name(vm, N_flush));
        if (raised(done)) {
            Value exception = error_take(vm);
            (void)file_io_shut(file);
            error_restore(vm, exception);
            return RAISED;
        }
    }
    file->base.closed = true;
    int error = file_io_shut(file);
    return error ? raise_errno(vm, error) : just(NONE);
}

RAISES static Maybe file_io_fileno(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just(from_small(as_file(args[0])->fd));
}

RAISES static Maybe file_io_isatty(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just_bool(isatty(as_file(args[0])->fd) == 1);
}

RAISES static Maybe file_io_readable(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just_bool(as_file(args[0])->readable);
}

RAISES static Maybe file_io_writable(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just_bool(as_file(args[0])->writable);
}

RAISES static Maybe file_io_closed(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_file(self)->fd < 0);
}

RAISES static Maybe file_io_closefd(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_file(self)->close_fd);
}

RAISES static Maybe file_io_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_file(self)->name);
}

RAISES static bool file_io_set_name(VM *vm, Value self, Value name)
{
    gc_set(vm, as_file(self), &as_file(self)->name, name == ABSENT ? NONE : name);
    return true;
}

Maybe file_io_mode(VM *vm, Value self)
{
    FileIO *file = as_file(self);
    bool both = file->readable && file->writable;
    const char *mode = file->created     ? (both ? "xb+" : "xb")
                       : file->appending ? (both ? "ab+" : "ab")
                       : both            ? "rb+"
                       : file->readable  ? "rb"
                                         : "wb";
    return str_intern_c(vm, mode);
}

RAISES static Maybe file_io_repr(VM *vm, Value self)
{
    FileIO *file = as_file(self);
    if (file->fd < 0) {
        return str_from_c(vm, "<_io.FileIO [closed]>");
    }
    Value mode = TRY(file_io_mode(vm, self));
    return str_from_format(vm, "<_io.FileIO name=%R mode=%R closefd=%s>", file->name, mode,
                           file->close_fd ? "True" : "False");
}

static void file_io_trace(VM *vm, Obj *self)
{
    io_trace_base(vm, self);
    gc_mark_value(vm, ((FileIO *)self)->name);
}

static void file_io_finalize(VM *vm, Obj *self)
{
    (void)vm;
    if (!((FileIO *)self)->owned && self->shape) {
        (void)file_io_shut((FileIO *)self);
    }
}

static const Def file_io_methods[] = {
    {"read(self, size=-1, /)", FN(file_io_read), "Read at most size bytes."},
    {"readall(self, /)", FN(file_io_readall), "Read until the end."},
    {"readinto(self, buffer, /)", FN(file_io_readinto), "Read into a buffer."},
    {"write(self, data, /)", FN(file_io_write), "Write; returns the number of bytes."},
    {"seek(self, pos, whence=0, /)", FN(file_io_seek), "Move; returns the position."},
    {"tell(self, /)", FN(file_io_tell), "The position."},
    {"truncate(self, size=None, /)", FN(file_io_truncate), "Cut at the position or at size."},
    {"close(self, /)", FN(file_io_close), "Close the descriptor."},
    {"seekable(self, /)", FN(file_io_seekable), "Can it move?"},
    {"readable(self, /)", FN(file_io_readable), "Was it opened for reading?"},
    {"writable(self, /)", FN(file_io_writable), "Was it opened for writing?"},
    {"fileno(self, /)", FN(file_io_fileno), "The file descriptor."},
    {"isatty(self, /)", FN(file_io_isatty), "Is it a terminal?"},
    {"closed", GET(file_io_closed), "True if the file is closed"},
    {"closefd", GET(file_io_closefd), "Is the descriptor closed with the file?"},
    {"mode", GET(file_io_mode), "How it was opened."},
    {"name", GETSET(file_io_name, file_io_set_name), "What was opened."},
    {0},
};

const TypeDef FileIO_type = {
    .name = "_io.FileIO",
    .doc = "A file descriptor as a raw stream of bytes.",
    .size = sizeof(FileIO),
    .base = T_RawIOBase,
    .kind = T_FileIO,
    .new_ = {"FileIO(*args, **kwargs)", FN(file_io_make), NULL},
    .init = {"FileIO(file, mode: str = 'r', closefd: bool = True, opener=None)",
             FN(file_io_init), NULL},
    .repr = file_io_repr,
    .trace = file_io_trace,
    .finalize = file_io_finalize,
    .methods = file_io_methods,
};
