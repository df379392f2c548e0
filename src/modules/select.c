// select — waiting for descriptors: select(), poll and epoll objects.

#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "core/convert.h"
#include "modules/posix.h"
#include "vm/threads.h"

// poll: registered descriptors. epoll: a descriptor.
typedef struct Poll {
    Obj h;
    Dict *events;  // descriptor -> mask
    int fd;        // -1: closed
} Poll;

static Poll *as_poll(Value v)
{
    return (Poll *)v;
}

RAISES static bool to_fd(VM *vm, Value v, int *out)
{
    static const ConvertPlace place = {0};
    CHECKB(convert_argument(vm, CONVERT_fd, &place, &v));
    *out = (int)as_int(v);
    return true;
}

// ---- timeouts

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

// When to give up, in seconds of now(); < 0: never. unit: of the argument, in seconds.
RAISES static bool to_deadline(VM *vm, Value v, double unit, bool negative_is_never,
                               double *deadline)
{
    double timeout;
    *deadline = -1;
    if (v == NONE) {
        return true;
    }
    if (!is_float(v) && !is_any_int(v) && !type_of(vm, v)->slots->index &&
        !type_of(vm, v)->slots->float_) {
        raise_error(vm, E_TypeError, "timeout must be a%s or None",
                    unit == 1 ? " float" : "n integer");
        return false;
    }
    CHECKB(op_float(vm, v, &timeout));
    if (isnan(timeout)) {
        raise_error(vm, E_ValueError, "Invalid value NaN (not a number)");
        return false;
    }
    if (timeout < 0) {
        if (!negative_is_never) {
            raise_error(vm, E_ValueError, "timeout must be non-negative");
        }
        return negative_is_never;
    }
    if (timeout * unit > 9e9) {
        raise_error(vm, E_OverflowError, "timeout is too large");
        return false;
    }
    *deadline = now() + timeout * unit;
    return true;
}

// What is left in milliseconds, rounded up; -1: no limit.
static int left_ms(double deadline)
{
    if (deadline < 0) {
        return -1;
    }
    double left = ceil((deadline - now()) * 1000);
    return left <= 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

// ---- select()

typedef struct FdList {
    List *objects;
    fd_set set;
} FdList;

RAISES static bool read_list(VM *vm, Value v, FdList *out, int *highest)
{
    FD_ZERO(&out->set);
    out->objects = list_from_iterable(vm, v);
    if (!out->objects) {
        if (error_is(vm, E_TypeError)) {
            error_clear(vm);
            raise_error(vm, E_TypeError, "arguments 1-3 must be sequences");
        }
        return false;
    }
    for (size_t i = 0; i < out->objects->size; i++) {
        int fd;
        CHECKB(to_fd(vm, out->objects->items[i], &fd));
        if (fd >= FD_SETSIZE) {
            raise_error(vm, E_ValueError, "filedescriptor out of range in select()");
            return false;
        }
        FD_SET(fd, &out->set);
        *highest = fd > *highest ? fd : *highest;
    }
    return true;
}

RAISES static Maybe ready_list(VM *vm, FdList *list, const fd_set *ready)
{
    List *result = TRY_PTR(list_new(vm, 0));
    for (size_t i = 0; i < list->objects->size; i++) {
        int fd;
        CHECK(to_fd(vm, list->objects->items[i], &fd));
        CHECK(fd >= FD_SETSIZE || !FD_ISSET(fd, ready) ||
              list_append(vm, result, list->objects->items[i]));
    }
    return just_obj(result);
}

// args: rlist, wlist, xlist, timeout
RAISES static Maybe select_select(VM *vm, Value *args, int n)
{
    (void)n;
    FdList lists[3];
    fd_set ready[3];
    int highest = -1, count;
    double deadline;
    CHECK(to_deadline(vm, args[3], 1, false, &deadline));
    for (int i = 0; i < 3; i++) {
        CHECK(read_list(vm, args[i], &lists[i], &highest));
    }
    do {
        double left = deadline < 0 ? 0 : deadline - now();
        left = left < 0 ? 0 : left;
        struct timeval span = {(time_t)left, (suseconds_t)((left - floor(left)) * 1e6)};
        for (int i = 0; i < 3; i++) {
            ready[i] = lists[i].set;
        }
        count =
            select(highest + 1, &ready[0], &ready[1], &ready[2], deadline < 0 ? NULL : &span);
    } while (count < 0 && posix_again(vm));
    if (count < 0) {
        return posix_fail(vm);
    }
    Value results[3];
    for (int i = 0; i < 3; i++) {
        results[i] = TRY(ready_list(vm, &lists[i], &ready[i]));
    }
    return tuple_new(vm, results, 3);
}

// ---- poll

RAISES static Maybe select_poll(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Poll *self = TRY_PTR((Poll *)type_alloc(vm, type_by_id(vm, T_poll), 0));
    self->fd = -1;
    Dict *events = TRY_PTR(dict_new(vm));
    GC_SET(vm, self, events, events);
    return just_obj(self);
}

RAISES static bool to_mask(VM *vm, Value v, unsigned limit, unsigned *out)
{
    int64_t mask;
    CHECKB(op_index_i64(vm, v, &mask));
    if (mask < 0 || mask > limit) {
        if (mask < 0) {
            raise_error(vm, E_ValueError, "value must be positive");
        } else {
            raise_error(vm, E_OverflowError, "Python int too large for C unsigned short");
        }
        return false;
    }
    *out = (unsigned)mask;
    return true;
}

RAISES static Maybe poll_set(VM *vm, Value *args, bool must_exist)
{
    int fd;
    unsigned mask;
    CHECK(to_fd(vm, args[1], &fd));
    CHECK(to_mask(vm, args[2], USHRT_MAX, &mask));
    if (must_exist) {
        Value known = TRY(dict_find(vm, as_poll(args[0])->events, from_small(fd)));
        if (known == NOTHING) {
            errno = ENOENT;
            return posix_fail(vm);
        }
    }
    CHECK(dict_set(vm, as_poll(args[0])->events, from_small(fd), from_small((SWord)mask)));
    return just(NONE);
}

RAISES static Maybe poll_register(VM *vm, Value *args, int n)
{
    (void)n;
    return poll_set(vm, args, false);
}

RAISES static Maybe poll_modify(VM *vm, Value *args, int n)
{
    (void)n;
    return poll_set(vm, args, true);
}

RAISES static Maybe poll_unregister(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(to_fd(vm, args[1], &fd));
    bool found = TRY_TRI(dict_remove(vm, as_poll(args[0])->events, from_small(fd)));
    return found ? just(NONE) : raise_key(vm, from_small(fd));
}

RAISES static Maybe poll_results(VM *vm, const struct pollfd *fds, size_t count)
{
    List *list = TRY_PTR(list_new(vm, 4));
    for (size_t i = 0; i < count; i++) {
        if (fds[i].revents) {
            Value pair =
                TRY(tuple_2(vm, from_small(fds[i].fd), from_small((uint16_t)fds[i].revents)));
            CHECK(list_append(vm, list, pair));
        }
    }
    return just_obj(list);
}

// args: self, timeout in milliseconds
RAISES static Maybe poll_poll(VM *vm, Value *args, int n)
{
    (void)n;
    Poll *self = as_poll(args[0]);
    double deadline;
    CHECK(to_deadline(vm, args[1], 0.001, true, &deadline));
    size_t count = 0;
    struct pollfd *fds = calloc(self->events->used + 1, sizeof *fds);
    if (!fds) {
        return raise_memory(vm);
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(self->events, &position, &key, &value)) {
        fds[count++] = (struct pollfd){.fd = (int)as_int(key), .events = (short)as_int(value)};
    }
    int result;
    do {
        threads_release(vm);
        result = poll(fds, count, left_ms(deadline));
        threads_acquire(vm);
    } while (result < 0 && posix_again(vm));
    Maybe list = result < 0 ? posix_fail(vm) : poll_results(vm, fds, count);
    free(fds);
    return list;
}

static void poll_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Poll *)self)->events);
}

static const Def poll_methods[] = {
    {"register(self, fd, eventmask=7, /)", FN(poll_register), "Watch a descriptor."},
    {"modify(self, fd, eventmask, /)", FN(poll_modify), "Change what is watched for."},
    {"unregister(self, fd, /)", FN(poll_unregister), "Stop watching a descriptor."},
    {"poll(self, timeout=None, /)", FN(poll_poll), "The list of (descriptor, events)."},
    {0},
};

const TypeDef poll_type = {
    .name = "select.poll",
    .size = sizeof(Poll),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .trace = poll_trace,
    .methods = poll_methods,
};

// ---- epoll

RAISES static bool epoll_check(VM *vm, Poll *self)
{
    if (self->fd < 0) {
        raise_error(vm, E_ValueError, "I/O operation on closed epoll object");
        return false;
    }
    return true;
}

RAISES static Maybe epoll_wrap(VM *vm, Type *type, int fd)
{
    if (fd < 0) {
        return posix_fail(vm);
    }
    Poll *self = (Poll *)type_alloc(vm, type, 0);
    if (!self) {
        close(fd);
        return RAISED;
    }
    self->fd = fd;
    return just_obj(self);
}

// args: class, sizehint, flags
RAISES static Maybe epoll_make(VM *vm, Value *args, int n)
{
    (void)n;
    int size, flags;
    CHECK(posix_to_int(vm, args[1], &size));
    CHECK(posix_to_int(vm, args[2], &flags));
    if (size < -1 || size == 0) {
        return raise_error(vm, E_ValueError, "sizehint must be positive or -1");
    }
    if (flags && flags != EPOLL_CLOEXEC) {
        return raise_error(vm, E_OSError, "invalid flags");
    }
    return epoll_wrap(vm, as_type(args[0]), epoll_create1(EPOLL_CLOEXEC));
}

RAISES static Maybe epoll_fromfd(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[1], &fd));
    errno = EBADF;
    return epoll_wrap(vm, as_type(args[0]), fd);
}

RAISES static Maybe epoll_control(VM *vm, Value *args, int operation)
{
    Poll *self = as_poll(args[0]);
    int fd;
    struct epoll_event event = {0};
    CHECK(epoll_check(vm, self));
    CHECK(to_fd(vm, args[1], &fd));
    event.data.fd = fd;
    if (operation != EPOLL_CTL_DEL) {
        unsigned mask;
        CHECK(to_mask(vm, args[2], UINT_MAX, &mask));
        event.events = mask;
    }
    return posix_done(vm, epoll_ctl(self->fd, operation, fd, &event));
}

RAISES static Maybe epoll_register(VM *vm, Value *args, int n)
{
    (void)n;
    return epoll_control(vm, args, EPOLL_CTL_ADD);
}

RAISES static Maybe epoll_modify(VM *vm, Value *args, int n)
{
    (void)n;
    return epoll_control(vm, args, EPOLL_CTL_MOD);
}

RAISES static Maybe epoll_unregister(VM *vm, Value *args, int n)
{
    (void)n;
    return epoll_control(vm, args, EPOLL_CTL_DEL);
}

RAISES static Maybe epoll_results(VM *vm, const struct epoll_event *events, int count)
{
    List *list = TRY_PTR(list_new(vm, (size_t)count));
    for (int i = 0; i < count; i++) {
        Value mask = TRY(int_from_u64(vm, events[i].events));
        Value pair = TRY(tuple_2(vm, from_small(events[i].data.fd), mask));
        CHECK(list_append(vm, list, pair));
    }
    return just_obj(list);
}

// args: self, timeout in seconds, maxevents
RAISES static Maybe epoll_poll(VM *vm, Value *args, int n)
{
    (void)n;
    Poll *self = as_poll(args[0]);
    double deadline;
    int most, count;
    CHECK(epoll_check(vm, self));
    CHECK(to_deadline(vm, args[1], 1, true, &deadline));
    CHECK(posix_to_int(vm, args[2], &most));
    if (most == -1) {
        most = FD_SETSIZE - 1;
    } else if (most < 1) {
        return raise_error(vm, E_ValueError, "maxevents must be greater than 0, got %d", most);
    }
    struct epoll_event *events = calloc((size_t)most, sizeof *events);
    if (!events) {
        return raise_memory(vm);
    }
    do {
        int fd = self->fd, timeout = left_ms(deadline);
        threads_release(vm);
        count = epoll_wait(fd, events, most, timeout);
        threads_acquire(vm);
    } while (count < 0 && posix_again(vm));
    Maybe list = count < 0 ? posix_fail(vm) : epoll_results(vm, events, count);
    free(events);
    return list;
}

static int epoll_shut(Poll *self)
{
    int fd = self->fd;
    self->fd = -1;
    return fd > 0 ? close(fd) : 0;
}

RAISES static Maybe epoll_close(VM *vm, Value *args, int n)
{
    (void)n;
    return posix_done(vm, epoll_shut(as_poll(args[0])));
}

static void epoll_finalize(VM *vm, Obj *self)
{
    (void)vm;
    (void)epoll_shut((Poll *)self);
}

RAISES static Maybe epoll_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(epoll_check(vm, as_poll(args[0])));
    return just(args[0]);
}

RAISES static Maybe epoll_fileno(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(epoll_check(vm, as_poll(args[0])));
    return just(from_small(as_poll(args[0])->fd));
}

RAISES static Maybe epoll_closed(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_poll(self)->fd < 0);
}

static const Def epoll_methods[] = {
    {"register(self, fd, eventmask=7)", FN(epoll_register), "Watch a descriptor."},
    {"modify(self, fd, eventmask)", FN(epoll_modify), "Change what is watched for."},
    {"unregister(self, fd)", FN(epoll_unregister), "Stop watching a descriptor."},
    {"poll(self, timeout=None, maxevents=-1)", FN(epoll_poll),
     "The list of (descriptor, events)."},
    {"fromfd(type, fd, /)", CLASS_FN(epoll_fromfd), "An object for an epoll descriptor."},
    {"close(self)", FN(epoll_close), "Close the descriptor."},
    {"fileno(self)", FN(epoll_fileno), "The descriptor."},
    {"__enter__(self)", FN(epoll_enter), NULL},
    {"__exit__(self, /, *exception)", FN(epoll_close), NULL},
    {"closed", GET(epoll_closed), "Is it closed?"},
    {0},
};

const TypeDef epoll_type = {
    .name = "select.epoll",
    .doc = "Waits for many descriptors.",
    .size = sizeof(Poll),
    .flags = TYPE_FINAL,
    .new_ = {"epoll(sizehint=-1, flags=0)", FN(epoll_make), NULL},
    .finalize = epoll_finalize,
    .methods = epoll_methods,
};

static const Def select_defs[] = {
    {"select(rlist, wlist, xlist, timeout=None, /)", FN(select_select),
     "Wait until descriptors are ready: three lists."},
    {"poll()", FN(select_poll), "An object that waits for descriptors."},
    {"epoll", TYPE_REF(T_epoll), NULL},
    {"error", TYPE_REF(E_OSError), NULL},
    {"PIPE_BUF", INTEGER(PIPE_BUF), NULL},
#define CONSTANT_ROW(name)         \
    {                              \
#name, INTEGER(name), NULL \
    }
    CONSTANT_ROW(POLLIN),
    CONSTANT_ROW(POLLPRI),
    CONSTANT_ROW(POLLOUT),
    CONSTANT_ROW(POLLERR),
    CONSTANT_ROW(POLLHUP),
    CONSTANT_ROW(POLLNVAL),
    CONSTANT_ROW(POLLRDNORM),
    CONSTANT_ROW(POLLRDBAND),
    CONSTANT_ROW(POLLWRNORM),
    CONSTANT_ROW(POLLWRBAND),
    CONSTANT_ROW(POLLMSG),
    CONSTANT_ROW(POLLRDHUP),
    CONSTANT_ROW(EPOLLIN),
    CONSTANT_ROW(EPOLLOUT),
    CONSTANT_ROW(EPOLLPRI),
    CONSTANT_ROW(EPOLLERR),
    CONSTANT_ROW(EPOLLHUP),
    CONSTANT_ROW(EPOLLRDHUP),
    CONSTANT_ROW(EPOLLONESHOT),
    CONSTANT_ROW(EPOLLEXCLUSIVE),
    {"EPOLLET", INTEGER(1u << 31), NULL},
    CONSTANT_ROW(EPOLLRDNORM),
    CONSTANT_ROW(EPOLLRDBAND),
    CONSTANT_ROW(EPOLLWRNORM),
    CONSTANT_ROW(EPOLLWRBAND),
    CONSTANT_ROW(EPOLLMSG),
    CONSTANT_ROW(EPOLL_CLOEXEC),
    {0},
};

MODULE(select, "Waiting for descriptors.");
