// _socket — sockets: the type and the module. lib/socket.py makes the public class of it.
//
// A socket with a timeout is non-blocking for the system; the methods wait with poll() first.

#include "modules/_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "modules/posix.h"

typedef struct Socket {
    Obj h;
    int fd;  // -1: closed
    int family, type, protocol;
    double timeout;  // seconds; negative: blocking
} Socket;

static Socket *as_socket(Value v)
{
    return (Socket *)v;
}

// ---- waiting

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

// Waits until the socket is ready when it has a timeout. deadline: of now(), or negative.
RAISES static bool wait_ready(VM *vm, Socket *self, short events, double deadline)
{
    if (self->timeout <= 0) {
        return true;
    }
    for (;;) {
        double left = deadline - now();
        struct pollfd p = {.fd = self->fd, .events = events};
        int result = poll(&p, 1,
                          left <= 0    ? 0
                          : left > 2e6 ? 2000000000
                                       : (int)ceil(left * 1000));
        if (result > 0) {
            return true;
        }
        if (result == 0 && now() >= deadline) {
            raise_error(vm, E_TimeoutError, "timed out");
            return false;
        }
        if (result < 0 && !posix_again(vm)) {
            (void)posix_fail(vm);
            return false;
        }
    }
}

static double deadline_of(const Socket *self)
{
    return self->timeout > 0 ? now() + self->timeout : -1;
}

// After a failed call: true to try again (interrupted, or ready by mistake).
MUST_USE static bool again(VM *vm, const Socket *self)
{
    if (self->timeout > 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
        return true;
    }
    return posix_again(vm);
}

bool socket_timeout(VM *vm, Value v, double *out)
{
    *out = -1;
    if (v == NONE) {
        return true;
    }
    CHECKB(op_float(vm, v, out));
    if (isnan(*out)) {
        raise_error(vm, E_ValueError, "Invalid value NaN (not a number)");
        return false;
    }
    if (*out < 0) {
        raise_error(vm, E_ValueError, "Timeout value out of range");
        return false;
    }
    return true;
}

double socket_default_timeout(VM *vm)
{
    Value v = as_tuple(vm->roots[ROOT_socket_state])->items[2];
    return is_float(v) ? as_float(v) : -1;
}

RAISES static bool set_blocking(VM *vm, Socket *self)
{
    int on = self->timeout >= 0;
    if (ioctl(self->fd, FIONBIO, &on) < 0) {
        (void)posix_fail(vm);
        return false;
    }
    return true;
}

// ---- making

RAISES static Maybe socket_make(VM *vm, Value *args, int n)
{
    (void)n;
    Socket *self = TRY_PTR((Socket *)type_alloc(vm, as_type(args[0]), 0));
    self->fd = -1;
    return just_obj(self);
}

static int option_of(int fd, int name, int otherwise)
{
    int value;
    socklen_t size = sizeof value;
    return getsockopt(fd, SOL_SOCKET, name, &value, &size) < 0 ? otherwise : value;
}

RAISES static bool take_descriptor(VM *vm, Socket *self, Value v)
{
    SocketAddress address = {.size = sizeof address.storage};
    if (!is_any_int(v)) {
        raise_error(vm, E_TypeError, "an integer is required");
        return false;
    }
    CHECKB(posix_to_int(vm, v, &self->fd));
    if (self->fd < 0) {
        raise_error(vm, E_ValueError, "negative file descriptor");
        return false;
    }
    if (getsockname(self->fd, &address.any, &address.size) < 0) {
        self->fd = -1;
        (void)posix_fail(vm);
        return false;
    }
    self->family = self->family == -1 ? address.any.sa_family : self->family;
    self->type = self->type == -1 ? option_of(self->fd, SO_TYPE, SOCK_STREAM) : self->type;
    self->protocol =
        self->protocol == -1 ? option_of(self->fd, SO_PROTOCOL, 0) : self->protocol;
    return true;
}

// args: self, family, type, proto, fileno
RAISES static Maybe socket_init(VM *vm, Value *args, int n)
{
    (void)n;
    Socket *self = as_socket(args[0]);
    CHECK(posix_to_int(vm, args[1], &self->family));
    CHECK(posix_to_int(vm, args[2], &self->type));
    CHECK(posix_to_int(vm, args[3], &self->protocol));
    self->timeout = socket_default_timeout(vm);
    if (args[4] != NONE) {
        CHECK(take_descriptor(vm, self, args[4]));
    } else {
        self->family = self->family == -1 ? AF_INET : self->family;
        self->type = self->type == -1 ? SOCK_STREAM : self->type;
        self->protocol = self->protocol == -1 ? 0 : self->protocol;
        self->fd = socket(self->family, self->type | SOCK_CLOEXEC, self->protocol);
        if (self->fd < 0) {
            return posix_fail(vm);
        }
    }
    self->timeout = self->type & SOCK_NONBLOCK ? 0 : self->timeout;
    self->type &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    CHECK(self->timeout < 0 || set_blocking(vm, self));
    return just(NONE);
}

// ---- connecting

RAISES static Maybe socket_bind(VM *vm, Value *args, int n)
{
    (void)n;
    SocketAddress address;
    CHECK(socket_address(vm, as_socket(args[0])->family, args[1], "bind", &address));
    return posix_done(vm, bind(as_socket(args[0])->fd, &address.any, address.size));
}

RAISES static Maybe socket_listen(VM *vm, Value *args, int n)
{
    (void)n;
    int backlog;
    CHECK(posix_to_int(vm, args[1], &backlog));
    return posix_done(vm, listen(as_socket(args[0])->fd, backlog < 0 ? 0 : backlog));
}

RAISES static Maybe socket_accept(VM *vm, Value *args, int n)
{
    (void)n;
    Socket *self = as_socket(args[0]);
    SocketAddress address = {.size = sizeof address.storage};
    double deadline = deadline_of(self);
    int fd;
    do {
        CHECK(wait_ready(vm, self, POLLIN, deadline));
        address.size = sizeof address.storage;
        fd = accept4(self->fd, &address.any, &address.size, SOCK_CLOEXEC);
    } while (fd < 0 && again(vm, self));
    if (fd < 0) {
        return posix_fail(vm);
    }
    Maybe value = socket_address_value(vm, &address);
    if (raised(value)) {
        close(fd);
        return RAISED;
    }
    return tuple_2(vm, from_small(fd), maybe_value(value));
}

// errno of the connection; *raised_: an exception was raised instead.
RAISES static bool do_connect(VM *vm, Socket *self, Value where, const char *method, int *error)
{
    SocketAddress address;
    CHECKB(socket_address(vm, self->family, where, method, &address));
    double deadline = deadline_of(self);
    *error = connect(self->fd, &address.any, address.size) < 0 ? errno : 0;
    bool waiting = *error == EINTR || (*error == EINPROGRESS && self->timeout > 0);
    if (!waiting) {
        return true;
    }
    if (*error == EINTR) {
        errno = EINTR;
        CHECKB(posix_again(vm));
        struct pollfd p = {.fd = self->fd, .events = POLLOUT};
        while (self->timeout <= 0 && poll(&p, 1, -1) < 0 && posix_again(vm)) {}
        CHECKB(vm->exc == ABSENT);
    }
    CHECKB(wait_ready(vm, self, POLLOUT, deadline));
    *error = option_of(self->fd, SO_ERROR, EINVAL);
    return true;
}

RAISES static Maybe socket_connect(VM *vm, Value *args, int n)
{
    (void)n;
    int error;
    CHECK(do_connect(vm, as_socket(args[0]), args[1], "connect", &error));
    return error ? raise_errno(vm, error) : just(NONE);
}

RAISES static Maybe socket_connect_ex(VM *vm, Value *args, int n)
{
    (void)n;
    int error;
    if (!do_connect(vm, as_socket(args[0]), args[1], "connect_ex", &error)) {
        if (!error_is(vm, E_TimeoutError)) {
            return RAISED;
        }
        error_clear(vm);
        error = EAGAIN;
    }
    return just(from_small(error));
}

RAISES static Maybe socket_shutdown(VM *vm, Value *args, int n)
{
    (void)n;
    int how;
    CHECK(posix_to_int(vm, args[1], &how));
    return posix_done(vm, shutdown(as_socket(args[0])->fd, how));
}

RAISES static Maybe socket_close(VM *vm, Value *args, int n)
{
    (void)n;
    Socket *self = as_socket(args[0]);
    int fd = self->fd;
    self->fd = -1;
    return fd >= 0 && close(fd) < 0 && errno != ECONNRESET ? posix_fail(vm) : just(NONE);
}

RAISES static Maybe socket_detach(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    int fd = as_socket(args[0])->fd;
    as_socket(args[0])->fd = -1;
    return just(from_small(fd));
}

// ---- data

RAISES static bool receive(VM *vm, Socket *self, void *data, size_t size, int flags,
                           SocketAddress *from, ptrdiff_t *got)
{
    double deadline = deadline_of(self);
    do {
        CHECKB(wait_ready(vm, self, POLLIN, deadline));
        if (from) {
            from->size = sizeof from->storage;
        }
        *got = recvfrom(self->fd, data, size, flags, from ? &from->any : NULL,
                        from ? &from->size : NULL);
    } while (*got < 0 && again(vm, self));
    if (*got < 0) {
        (void)posix_fail(vm);
    }
    return *got >= 0;
}

// args: self, size, flags
RAISES static Maybe receive_bytes(VM *vm, Value *args, const char *method, SocketAddress *from)
{
    ptrdiff_t size, got;
    int flags;
    CHECK(op_index_ssize(vm, args[1], &size));
    CHECK(posix_to_int(vm, args[2], &flags));
    if (size < 0) {
        return raise_error(vm, E_ValueError, "negative buffersize in %s", method);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)size));
    CHECK(receive(vm, as_socket(args[0]), bytes->data, (size_t)size, flags, from, &got));
    return got == size ? just_obj(bytes) : bytes_new(vm, bytes->data, (size_t)got);
}

RAISES static Maybe socket_recv(VM *vm, Value *args, int n)
{
    (void)n;
    return receive_bytes(vm, args, "recv", NULL);
}

RAISES static Maybe socket_recvfrom(VM *vm, Value *args, int n)
{
    (void)n;
    SocketAddress from = {0};
    Value data = TRY(receive_bytes(vm, args, "recvfrom", &from));
    return tuple_2(vm, data, TRY(socket_address_value(vm, &from)));
}

// args: self, buffer, nbytes, flags
RAISES static Maybe receive_into(VM *vm, Value *args, const char *method, SocketAddress *from)
{
    ptrdiff_t size, got = 0;
    int flags;
    CHECK(op_index_ssize(vm, args[2], &size));
    CHECK(posix_to_int(vm, args[3], &flags));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_WRITE));
    bool ok = size >= 0 && (size_t)size <= view.size;
    if (!ok) {
        raise_error(vm, E_ValueError,
                    size < 0 ? "negative buffersize in %s"
                             : "nbytes is greater than the length of the buffer",
                    method);
    }
    ok = ok && receive(vm, as_socket(args[0]), view.data, size ? (size_t)size : view.size,
                       flags, from, &got);
    buffer_release(vm, &view);
    return ok ? int_from_i64(vm, got) : RAISED;
}

RAISES static Maybe socket_recv_into(VM *vm, Value *args, int n)
{
    (void)n;
    return receive_into(vm, args, "recv_into", NULL);
}

RAISES static Maybe socket_recvfrom_into(VM *vm, Value *args, int n)
{
    (void)n;
    SocketAddress from = {0};
    Value count = TRY(receive_into(vm, args, "recvfrom_into", &from));
    return tuple_2(vm, count, TRY(socket_address_value(vm, &from)));
}

RAISES static bool transmit(VM *vm, Socket *self, const void *data, size_t size, int flags,
                            const SocketAddress *to, double deadline, ptrdiff_t *sent)
{
    do {
        CHECKB(wait_ready(vm, self, POLLOUT, deadline));
        *sent = sendto(self->fd, data, size, flags, to ? &to->any : NULL, to ? to->size : 0);
    } while (*sent < 0 && again(vm, self));
    if (*sent < 0) {
        (void)posix_fail(vm);
    }
    return *sent >= 0;
}

// args: self, data, flags
RAISES static Maybe send_some(VM *vm, Value *args, bool all)
{
    Socket *self = as_socket(args[0]);
    int flags;
    CHECK(posix_to_int(vm, args[2], &flags));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    double deadline = deadline_of(self);
    size_t done = 0;
    bool ok;
    do {
        ptrdiff_t sent = 0;
        ok = transmit(vm, self, (const char *)view.data + done, view.size - done, flags, NULL,
                      deadline, &sent);
        done += ok ? (size_t)sent : 0;
    } while (ok && all && done < view.size);
    buffer_release(vm, &view);
    return !ok ? RAISED : all ? just(NONE) : int_from_u64(vm, done);
}

RAISES static Maybe socket_send(VM *vm, Value *args, int n)
{
    (void)n;
    return send_some(vm, args, false);
}

RAISES static Maybe socket_sendall(VM *vm, Value *args, int n)
{
    (void)n;
    return send_some(vm, args, true);
}

// args: self, data, [flags,] address
RAISES static Maybe socket_sendto(VM *vm, Value *args, int n)
{
    (void)n;
    Socket *self = as_socket(args[0]);
    Value where = args[3] == ABSENT ? args[2] : args[3];
    int flags = 0;
    ptrdiff_t sent = 0;
    SocketAddress to;
    CHECK(args[3] == ABSENT || posix_to_int(vm, args[2], &flags));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    bool ok = socket_address(vm, self->family, where, "sendto", &to) &&
              transmit(vm, self, view.data, view.size, flags, &to, deadline_of(self), &sent);
    buffer_release(vm, &view);
    return ok ? int_from_i64(vm, sent) : RAISED;
}

// ---- settings

// args: self, level, option, size
RAISES static Maybe socket_getsockopt(VM *vm, Value *args, int n)
{
    (void)n;
    int level, option, room, value = 0;
    char data[1024];
    CHECK(posix_to_int(vm, args[1], &level));
    CHECK(posix_to_int(vm, args[2], &option));
    CHECK(posix_to_int(vm, args[3], &room));
    if (room == 0) {
        socklen_t size = sizeof value;
        int result = getsockopt(as_socket(args[0])->fd, level, option, &value, &size);
        return result < 0 ? posix_fail(vm) : just(from_small(value));
    }
    if (room < 0 || room > (int)sizeof data) {
        return raise_error(vm, E_OSError, "getsockopt buflen out of range");
    }
    socklen_t size = (socklen_t)room;
    int result = getsockopt(as_socket(args[0])->fd, level, option, data, &size);
    return result < 0 ? posix_fail(vm) : bytes_new(vm, data, size);
}

// args: self, level, option, value, length
RAISES static Maybe socket_setsockopt(VM *vm, Value *args, int n)
{
    (void)n;
    int level, option, value;
    CHECK(posix_to_int(vm, args[1], &level));
    CHECK(posix_to_int(vm, args[2], &option));
    int fd = as_socket(args[0])->fd;
    if (is_any_int(args[3])) {
        CHECK(posix_to_int(vm, args[3], &value));
        return posix_done(vm, setsockopt(fd, level, option, &value, sizeof value));
    }
    if (args[3] == NONE && args[4] != ABSENT) {
        CHECK(posix_to_int(vm, args[4], &value));
        return posix_done(vm, setsockopt(fd, level, option, NULL, (socklen_t)value));
    }
    Buffer view = {0};
    CHECK(buffer_get(vm, args[3], &view, BUFFER_READ));
    int result = setsockopt(fd, level, option, view.data, (socklen_t)view.size);
    int error = errno;
    buffer_release(vm, &view);
    errno = error;
    return posix_done(vm, result);
}

RAISES static Maybe socket_settimeout(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(socket_timeout(vm, args[1], &as_socket(args[0])->timeout));
    CHECK(set_blocking(vm, as_socket(args[0])));
    return just(NONE);
}

RAISES static Maybe socket_setblocking(VM *vm, Value *args, int n)
{
    (void)n;
    as_socket(args[0])->timeout = args[1] == TRUE_ ? -1 : 0;
    CHECK(set_blocking(vm, as_socket(args[0])));
    return just(NONE);
}

RAISES static Maybe timeout_value(VM *vm, Value self)
{
    double timeout = as_socket(self)->timeout;
    return timeout < 0 ? just(NONE) : float_new(vm, timeout);
}

RAISES static Maybe socket_gettimeout(VM *vm, Value *args, int n)
{
    (void)n;
    return timeout_value(vm, args[0]);
}

RAISES static Maybe socket_getblocking(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just_bool(as_socket(args[0])->timeout != 0);
}

RAISES static Maybe socket_fileno(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(from_small(as_socket(args[0])->fd));
}

RAISES static Maybe name_of(VM *vm, Value self,
                            int (*ask)(int fd, struct sockaddr *address, socklen_t *size))
{
    SocketAddress address = {.size = sizeof address.storage};
    return ask(as_socket(self)->fd, &address.any, &address.size) < 0
               ? posix_fail(vm)
               : socket_address_value(vm, &address);
}

RAISES static Maybe socket_getsockname(VM *vm, Value *args, int n)
{
    (void)n;
    return name_of(vm, args[0], getsockname);
}

RAISES static Maybe socket_getpeername(VM *vm, Value *args, int n)
{
    (void)n;
    return name_of(vm, args[0], getpeername);
}

RAISES static Maybe socket_family(VM *vm, Value self)
{
    (void)vm;
    return just(from_small(as_socket(self)->family));
}

RAISES static Maybe socket_type_number(VM *vm, Value self)
{
    (void)vm;
    return just(from_small(as_socket(self)->type));
}

RAISES static Maybe socket_proto(VM *vm, Value self)
{
    (void)vm;
    return just(from_small(as_socket(self)->protocol));
}

static void socket_finalize(VM *vm, Obj *self)
{
    (void)vm;
    // A zeroed object was not made: 0 is no socket of ours then.
    if (((Socket *)self)->fd >= 0 && ((Socket *)self)->family != 0) {
        close(((Socket *)self)->fd);
    }
}

static const Def socket_methods[] = {
    {"_accept(self, /)", FN(socket_accept), "(descriptor, address) of a connection."},
    {"bind(self, address, /)", FN(socket_bind), "Give the socket an address."},
    {"close(self, /)", FN(socket_close), "Close the socket."},
    {"connect(self, address, /)", FN(socket_connect), "Connect to an address."},
    {"connect_ex(self, address, /)", FN(socket_connect_ex), "The same; returns errno."},
    {"detach(self, /)", FN(socket_detach), "Give the descriptor away."},
    {"fileno(self, /)", FN(socket_fileno), "The descriptor."},
    {"getpeername(self, /)", FN(socket_getpeername), "The address of the other end."},
    {"getsockname(self, /)", FN(socket_getsockname), "The address of this end."},
    {"getsockopt(self, level, option, buflen=0, /)", FN(socket_getsockopt), "An option."},
    {"setsockopt(self, level, option, value, optlen=..., /)", FN(socket_setsockopt),
     "Set an option."},
    {"listen(self, backlog=128, /)", FN(socket_listen), "Accept connections from now on."},
    {"recv(self, bufsize, flags=0, /)", FN(socket_recv), "Receive bytes."},
    {"recv_into(self, buffer, nbytes=0, flags=0)", FN(socket_recv_into), "Into a buffer."},
    {"recvfrom(self, bufsize, flags=0, /)", FN(socket_recvfrom), "(bytes, address)."},
    {"recvfrom_into(self, buffer, nbytes=0, flags=0)", FN(socket_recvfrom_into),
     "(count, address)."},
    {"send(self, data, flags=0, /)", FN(socket_send), "Send; returns the number of bytes."},
    {"sendall(self, data, flags=0, /)", FN(socket_sendall), "Send all bytes."},
    {"sendto(self, data, flags, address=..., /)", FN(socket_sendto), "Send to an address."},
    {"setblocking(self, flag: bool, /)", FN(socket_setblocking), NULL},
    {"getblocking(self, /)", FN(socket_getblocking), NULL},
    {"settimeout(self, value, /)", FN(socket_settimeout), "Set the timeout in seconds."},
    {"gettimeout(self, /)", FN(socket_gettimeout), "The timeout in seconds, or None."},
    {"shutdown(self, how, /)", FN(socket_shutdown), "Close one direction or both."},
    {"family", GET(socket_family), "The family of addresses."},
    {"type", GET(socket_type_number), "The type of the socket."},
    {"proto", GET(socket_proto), "The protocol."},
    {"timeout", GET(timeout_value), "The timeout in seconds, or None."},
    {0},
};

const TypeDef socket_type = {
    .name = "_socket.socket",
    .doc = "A socket.",
    .size = sizeof(Socket),
    .new_ = {"socket(*args, **kwargs)", FN(socket_make), NULL},
    .init = {"socket(family=-1, type=-1, proto=-1, fileno=None)", FN(socket_init), NULL},
    .finalize = socket_finalize,
    .methods = socket_methods,
};

// ---- the module

// args: family, type, proto
RAISES static Maybe socket_socketpair(VM *vm, Value *args, int n)
{
    (void)n;
    int family, type, protocol, fds[2];
    CHECK(posix_to_int(vm, args[0], &family));
    CHECK(posix_to_int(vm, args[1], &type));
    CHECK(posix_to_int(vm, args[2], &protocol));
    if (socketpair(family, type | SOCK_CLOEXEC, protocol, fds) < 0) {
        return posix_fail(vm);
    }
    return tuple_2(vm, from_small(fds[0]), from_small(fds[1]));
}

RAISES static Maybe socket_dup(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return posix_int(vm, fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

RAISES static Maybe socket_close_fd(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    CHECK(posix_to_int(vm, args[0], &fd));
    return posix_done(vm, close(fd));
}

RAISES static Maybe socket_getdefaulttimeout(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return just(as_tuple(vm->roots[ROOT_socket_state])->items[2]);
}

RAISES static Maybe socket_setdefaulttimeout(VM *vm, Value *args, int n)
{
    (void)n;
    double timeout;
    CHECK(socket_timeout(vm, args[0], &timeout));
    Tuple *state = as_tuple(vm->roots[ROOT_socket_state]);
    gc_set(vm, state, &state->items[2], timeout < 0 ? NONE : TRY(float_new(vm, timeout)));
    return just(NONE);
}

static const Def _socket_defs[] = {
    {"socketpair(family=1, type=1, proto=0, /)", FN(socket_socketpair),
     "The descriptors of two connected sockets."},
    {"dup(fd, /)", FN(socket_dup), "Duplicate a descriptor."},
    {"close(fd, /)", FN(socket_close_fd), "Close a descriptor."},
    {"getdefaulttimeout()", FN(socket_getdefaulttimeout), "The timeout of new sockets."},
    {"setdefaulttimeout(timeout, /)", FN(socket_setdefaulttimeout), NULL},
    {"socket", TYPE_REF(T_socket), NULL},
    {"SocketType", TYPE_REF(T_socket), NULL},
    {"error", TYPE_REF(E_OSError), NULL},
    {"timeout", TYPE_REF(E_TimeoutError), NULL},
    {"has_ipv6", CONSTANT(TRUE_), NULL},
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/socket_names.def"
#undef NAME
    {0},
};

RAISES static Maybe error_class(VM *vm, const char *text)
{
    Dict *namespace = TRY_PTR(dict_new(vm));
    Value base = from_obj(type_by_id(vm, E_OSError));
    Value bases = TRY(tuple_new(vm, &base, 1));
    Value module = TRY(str_intern_c(vm, "socket"));
    CHECK(dict_set(vm, namespace, vm_name(vm, N___module__), module));
    return type_new_class(vm, type_by_id(vm, T_type), TRY(str_intern_c(vm, text)),
                          as_tuple(bases), namespace, ABSENT);
}

RAISES static bool _socket_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value gai = TRYB(error_class(vm, "gaierror")), h = TRYB(error_class(vm, "herror"));
    vm->roots[ROOT_socket_state] = TRYB(tuple_3(vm, gai, h, NONE));
    return module_fill(vm, dict, socket_name_defs, TRYB(str_intern_c(vm, "_socket"))) &&
           dict_set_c(vm, dict, "gaierror", gai) && dict_set_c(vm, dict, "herror", h);
}

const ModuleDef _socket_module = {
    .name = "_socket",
    .doc = "Sockets, behind module socket.",
    .defs = _socket_defs,
    .exec = _socket_fill,
};
