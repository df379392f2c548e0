// fcntl — control of descriptors, and locks.

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "modules/posix.h"

enum { ARGUMENT_MAX = 1024 };

// The argument as C takes it: an int, or memory that the call may change.
typedef struct Argument {
    int64_t number;
    char data[ARGUMENT_MAX];
    size_t size;
    bool is_data;
} Argument;

RAISES static bool read_argument(VM *vm, Value v, const char *function, Argument *out)
{
    out->is_data = is_str(v) || has_buffer(vm, v);
    if (!out->is_data) {
        Value index = TRYB(op_index(vm, v));
        out->number = (int64_t)int_low_bits(index);
        return true;
    }
    Buffer view = {0};
    Value bytes = is_str(v) ? TRYB(str_encode(vm, v, "utf-8", NULL)) : v;
    CHECKB(buffer_get(vm, bytes, &view, BUFFER_READ));
    out->size = view.size;
    bool fits = view.size < ARGUMENT_MAX;
    if (fits) {
        memcpy(out->data, view.data, view.size);
        out->data[view.size] = '\0';
    } else {
        raise_error(vm, E_ValueError, "%s argument 3 is too long", function);
    }
    buffer_release(vm, &view);
    return fits;
}

// args: fd, command, argument
RAISES static Maybe fcntl_fcntl(VM *vm, Value *args, int n)
{
    (void)n;
    int command, result;
    Argument a;
    CHECK(posix_to_int(vm, args[1], &command));
    CHECK(read_argument(vm, args[2], "fcntl", &a));
    do {
        result = a.is_data ? fcntl((int)as_int(args[0]), command, a.data)
                           : fcntl((int)as_int(args[0]), command, (long)a.number);
    } while (result < 0 && posix_again(vm));
    if (result < 0) {
        return posix_fail(vm);
    }
    return a.is_data ? bytes_new(vm, a.data, a.size) : just(from_small(result));
}

// args: fd, request, argument, mutate
RAISES static Maybe fcntl_ioctl(VM *vm, Value *args, int n)
{
    (void)n;
    int fd = (int)as_int(args[0]), result;
    Value index = TRY(op_index(vm, args[1]));
    unsigned long request = (unsigned long)int_low_bits(index) & UINT32_MAX;
    if (args[3] == TRUE_ && has_buffer(vm, args[2])) {
        Buffer view = {0};
        if (buffer_get(vm, args[2], &view, BUFFER_WRITE)) {
            result = ioctl(fd, request, view.data);
            int error = errno;
            buffer_release(vm, &view);
            errno = error;
            return result < 0 ? posix_fail(vm) : just(from_small(result));
        }
        error_clear(vm);  // read-only: a copy is used
    }
    Argument a;
    CHECK(read_argument(vm, args[2], "ioctl", &a));
    result = a.is_data ? ioctl(fd, request, a.data) : ioctl(fd, request, (long)a.number);
    if (result < 0) {
        return posix_fail(vm);
    }
    return a.is_data ? bytes_new(vm, a.data, a.size) : just(from_small(result));
}

RAISES static Maybe fcntl_flock(VM *vm, Value *args, int n)
{
    (void)n;
    int operation, result;
    CHECK(posix_to_int(vm, args[1], &operation));
    do {
        result = flock((int)as_int(args[0]), operation);
    } while (result < 0 && posix_again(vm));
    return posix_done(vm, result);
}

// args: fd, operation, length, start, whence
RAISES static Maybe fcntl_lockf(VM *vm, Value *args, int n)
{
    (void)n;
    int operation, whence, result;
    int64_t length, start;
    struct flock lock = {0};
    CHECK(posix_to_int(vm, args[1], &operation));
    CHECK(op_index_i64(vm, args[2], &length));
    CHECK(op_index_i64(vm, args[3], &start));
    CHECK(posix_to_int(vm, args[4], &whence));
    if (operation != LOCK_UN && !(operation & (LOCK_SH | LOCK_EX))) {
        return raise_error(vm, E_ValueError, "unrecognized lockf argument");
    }
    lock.l_type = operation == LOCK_UN ? F_UNLCK : operation & LOCK_SH ? F_RDLCK : F_WRLCK;
    lock.l_start = (off_t)start;
    lock.l_len = (off_t)length;
    lock.l_whence = (short)whence;
    do {
        result = fcntl((int)as_int(args[0]), operation & LOCK_NB ? F_SETLK : F_SETLKW, &lock);
    } while (result < 0 && posix_again(vm));
    return posix_done(vm, result);
}

static const Def fcntl_defs[] = {
    {"fcntl(fd: fd, cmd, arg=0, /)", FN(fcntl_fcntl), "Perform a command on a descriptor."},
    {"ioctl(fd: fd, request, arg=0, mutate_flag: bool = True, /)", FN(fcntl_ioctl),
     "Perform a request on a device."},
    {"flock(fd: fd, operation, /)", FN(fcntl_flock), "Lock a file."},
    {"lockf(fd: fd, cmd, len=0, start=0, whence=0, /)", FN(fcntl_lockf),
     "Lock part of a file."},
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/fcntl_names.def"
#undef NAME
    {0},
};

MODULE(fcntl, "Control of descriptors, and locks.");
