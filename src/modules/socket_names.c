// socket_names — addresses of sockets, names of hosts and services.

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "modules/_socket.h"
#include "modules/posix.h"
#include "types/str.h"

Maybe socket_gai_error(VM *vm, int code)
{
    if (code == EAI_SYSTEM) {
        return posix_fail(vm);
    }
    Value args[2] = { from_small(code), TRY(str_decode_fs(vm, gai_strerror(code))) };
    Value class_ = as_tuple(vm->roots[ROOT_socket_state])->items[0];
    return raise_object(vm, TRY(call_n(vm, class_, args, 2)));
}

// The name as C text in `room`; "" stays "".
RAISES static const char *host_text(VM *vm, Value host, Value *keep)
{
    if (is_str(host)) {
        *keep = TRYP(str_encode(vm, host, "utf-8", NULL));
    } else if (has_buffer(vm, host)) {
        Buffer view = {0};
        CHECKP(buffer_get(vm, host, &view, BUFFER_READ));
        Maybe copy = bytes_new(vm, view.data, view.size);
        buffer_release(vm, &view);
        *keep = TRYP(copy);
    } else {
        raise_error(vm, E_TypeError, "str, bytes or bytearray expected, not %T", host);
        return NULL;
    }
    const char *text = (const char *)as_bytes(*keep)->data;
    if (strlen(text) != as_bytes(*keep)->size) {
        raise_error(vm, E_TypeError, "host name must not contain null character");
        return NULL;
    }
    return text;
}

bool socket_resolve(VM *vm, Value host, int family, SocketAddress *out)
{
    Value keep;
    const char *text = TRYB_PTR(host_text(vm, host, &keep));
    struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM}, *found = NULL;
    memset(out, 0, sizeof *out);
    if (!*text) {
        hints.ai_flags = AI_PASSIVE;
    } else if (strcmp(text, "255.255.255.255") == 0 || strcmp(text, "<broadcast>") == 0) {
        struct sockaddr_in *in = (struct sockaddr_in *)&out->storage;
        in->sin_family = AF_INET;
        in->sin_addr.s_addr = INADDR_BROADCAST;
        out->size = sizeof *in;
        return true;
    }
    int code = getaddrinfo(*text ? text : NULL, *text ? NULL : "0", &hints, &found);
    if (code) {
        (void)socket_gai_error(vm, code);
        return false;
    }
    memcpy(&out->storage, found->ai_addr, found->ai_addrlen);
    out->size = found->ai_addrlen;
    freeaddrinfo(found);
    return true;
}

RAISES static bool to_port(VM *vm, Value v, const char *method, int *port)
{
    int64_t i;
    Value index = TRYB(op_index(vm, v));
    if (!int_to_i64(index, &i) || i < 0 || i > 65535) {
        raise_error(vm, E_OverflowError, "%s(): port must be 0-65535.", method);
        return false;
    }
    *port = (int)i;
    return true;
}

RAISES static bool internet_address(VM *vm, int family, Value v, const char *method,
                                    SocketAddress *out)
{
    bool six = family == AF_INET6;
    if (!is_tuple(v)) {
        raise_error(vm, E_TypeError, "%s(): AF_INET%s address must be tuple, not %T", method,
                    six ? "6" : "", v);
        return false;
    }
    Tuple *tuple = as_tuple(v);
    if (six ? tuple->size < 2 || tuple->size > 4 : tuple->size != 2) {
        raise_error(vm, E_TypeError,
                    six ? "%s(): AF_INET6 address must be a tuple (host, port[, flowinfo[, "
                          "scopeid]])"
                        : "%s(): AF_INET address must be a pair (host, port)",
                    method);
        return false;
    }
    int port;
    int64_t flow = 0, scope = 0;
    CHECKB(socket_resolve(vm, tuple->items[0], family, out));
    CHECKB(to_port(vm, tuple->items[1], method, &port));
    if (!six) {
        ((struct sockaddr_in *)&out->storage)->sin_port = htons((uint16_t)port);
        return true;
    }
    CHECKB(tuple->size < 3 || op_index_i64(vm, tuple->items[2], &flow));
    CHECKB(tuple->size < 4 || op_index_i64(vm, tuple->items[3], &scope));
    struct sockaddr_in6 *in = (struct sockaddr_in6 *)&out->storage;
    in->sin6_port = htons((uint16_t)port);
    in->sin6_flowinfo = htonl((uint32_t)flow);
    in->sin6_scope_id = scope ? (uint32_t)scope : in->sin6_scope_id;
    return true;
}

RAISES static bool unix_address(VM *vm, Value v, SocketAddress *out)
{
    Value bytes = is_str(v) ? TRYB(str_encode(vm, v, "utf-8", "surrogateescape")) : v;
    if (!has_buffer(vm, bytes)) {
        bytes = TRYB(path_to_bytes(vm, v));
    }
    Buffer view = {0};
    CHECKB(buffer_get(vm, bytes, &view, BUFFER_READ));
    size_t size = view.size;
    bool abstract = size > 0 && *(const char *)view.data == '\0';
    bool fits = size + !abstract <= sizeof out->unix_.sun_path;
    if (fits) {
        memcpy(out->unix_.sun_path, view.data, size);
    } else {
        raise_error(vm, E_OSError, "AF_UNIX path too long");
    }
    buffer_release(vm, &view);
    out->unix_.sun_family = AF_UNIX;
    out->size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size + !abstract);
    return fits;
}

bool socket_address(VM *vm, int family, Value v, const char *method, SocketAddress *out)
{
    memset(out, 0, sizeof *out);
    switch (family) {
    case AF_INET:
    case AF_INET6:
        return internet_address(vm, family, v, method, out);
    case AF_UNIX:
        return unix_address(vm, v, out);
    default:
        raise_error(vm, E_OSError, "%s(): bad family", method);
        return false;
    }
}

RAISES static Maybe numeric_host(VM *vm, const struct sockaddr *address, socklen_t size)
{
    char text[NI_MAXHOST];
    int code = getnameinfo(address, size, text, sizeof text, NULL, 0, NI_NUMERICHOST);
    return code ? socket_gai_error(vm, code) : str_from_c(vm, text);
}

Maybe socket_address_value(VM *vm, const SocketAddress *a)
{
    if (a->size == 0) {
        return just(NONE);
    }
    switch (a->any.sa_family) {
    case AF_INET: {
        const struct sockaddr_in *in = (const struct sockaddr_in *)&a->storage;
        return tuple_2(vm, TRY(numeric_host(vm, &a->any, a->size)),
                       from_small(ntohs(in->sin_port)));
    }
    case AF_INET6: {
        const struct sockaddr_in6 *in = (const struct sockaddr_in6 *)&a->storage;
        Value values[4] = {
            TRY(numeric_host(vm, &a->any, a->size)),
            from_small(ntohs(in->sin6_port)),
            TRY(int_from_u64(vm, ntohl(in->sin6_flowinfo))),
            TRY(int_from_u64(vm, in->sin6_scope_id))
        };
        return tuple_new(vm, values, 4);
    }
    case AF_UNIX: {
        size_t start = offsetof(struct sockaddr_un, sun_path);
        size_t size = a->size > start ? a->size - start : 0;
        if (size > 0 && a->unix_.sun_path[0] == '\0') {
            return bytes_new(vm, a->unix_.sun_path, size);
        }
        char path[sizeof a->unix_.sun_path + 1] = {0};
        memcpy(path, a->unix_.sun_path, size < sizeof path ? size : sizeof path - 1);
        return str_decode_fs(vm, path);
    }
    default:
        return tuple_2(vm, from_small(a->any.sa_family),
                       TRY(bytes_new(vm, &a->any.sa_data, a->size)));
    }
}

// ---- resolving

// args: host, port, family, type, proto, flags
RAISES static Maybe socket_getaddrinfo(VM *vm, Value *args, int n)
{
    (void)n;
    Value host_keep = ABSENT, port_keep = ABSENT;
    const char *host = args[0] == NONE ? NULL : TRY_PTR(host_text(vm, args[0], &host_keep));
    const char *port = NULL;
    struct addrinfo hints = {0}, *found = NULL;
    if (is_any_int(args[1])) {
        Value text = TRY(op_str(vm, args[1]));
        port = TRY_PTR(host_text(vm, text, &port_keep));
    } else if (args[1] != NONE) {
        if (!is_str(args[1]) && !is_bytes(args[1])) {
            return raise_error(vm, E_OSError, "Int or String expected");
        }
        port = TRY_PTR(host_text(vm, args[1], &port_keep));
    }
    CHECK(posix_to_int(vm, args[2], &hints.ai_family));
    CHECK(posix_to_int(vm, args[3], &hints.ai_socktype));
    CHECK(posix_to_int(vm, args[4], &hints.ai_protocol));
    CHECK(posix_to_int(vm, args[5], &hints.ai_flags));
    int code = getaddrinfo(host, port, &hints, &found);
    if (code) {
        return socket_gai_error(vm, code);
    }
    List *list = list_new(vm, 4);
    bool ok = list != NULL;
    for (struct addrinfo *info = found; ok && info; info = info->ai_next) {
        SocketAddress address = {.size = info->ai_addrlen};
        memcpy(&address.storage, info->ai_addr, info->ai_addrlen);
        Maybe value = socket_address_value(vm, &address);
        Maybe name = raised(value)
                         ? RAISED
                         : str_from_c(vm, info->ai_canonname ? info->ai_canonname : "");
        Value items[5] = {from_small(info->ai_family), from_small(info->ai_socktype),
                          from_small(info->ai_protocol), maybe_value(name), maybe_value(value)};
        Maybe tuple = raised(name) ? RAISED : tuple_new(vm, items, 5);
        ok = !raised(tuple) && list_append(vm, list, maybe_value(tuple));
    }
    freeaddrinfo(found);
    return ok ? just_obj(list) : RAISED;
}

RAISES static Maybe socket_gethostbyname(VM *vm, Value *args, int n)
{
    (void)n;
    SocketAddress address;
    CHECK(socket_resolve(vm, args[0], AF_INET, &address));
    return numeric_host(vm, &address.any, address.size);
}

RAISES static Maybe socket_gethostbyaddr(VM *vm, Value *args, int n)
{
    (void)n;
    SocketAddress address;
    char name[NI_MAXHOST];
    CHECK(socket_resolve(vm, args[0], AF_UNSPEC, &address));
    int code = getnameinfo(&address.any, address.size, name, sizeof name, NULL, 0, NI_NAMEREQD);
    if (code) {
        return socket_gai_error(vm, code);
    }
    Value number = TRY(numeric_host(vm, &address.any, address.size));
    return tuple_3(vm, TRY(str_from_c(vm, name)), from_obj(TRY_PTR(list_new(vm, 0))),
                   TRY(list_from(vm, &number, 1)));
}

// args: address, flags
RAISES static Maybe socket_getnameinfo(VM *vm, Value *args, int n)
{
    (void)n;
    int flags;
    char host[NI_MAXHOST], service[NI_MAXSERV];
    SocketAddress address;
    CHECK(posix_to_int(vm, args[1], &flags));
    if (!is_tuple(args[0]) || as_tuple(args[0])->size < 2) {
        return raise_error(vm, E_TypeError, "getnameinfo() argument 1 must be a tuple");
    }
    SocketAddress probe;
    CHECK(socket_resolve(vm, as_tuple(args[0])->items[0], AF_UNSPEC, &probe));
    CHECK(internet_address(vm, probe.any.sa_family, args[0], "getnameinfo", &address));
    int code = getnameinfo(&address.any, address.size, host, sizeof host, service,
                           sizeof service, flags);
    if (code) {
        return socket_gai_error(vm, code);
    }
    return tuple_2(vm, TRY(str_from_c(vm, host)), TRY(str_from_c(vm, service)));
}

RAISES static Maybe socket_gethostname(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    char name[1024];
    if (gethostname(name, sizeof name - 1) < 0) {
        return posix_fail(vm);
    }
    name[sizeof name - 1] = '\0';
    return str_decode_fs(vm, name);
}

// args: service, protocol
RAISES static Maybe socket_getservbyname(VM *vm, Value *args, int n)
{
    (void)n;
    Value keep[2];
    const char *name = TRY_PTR(host_text(vm, args[0], &keep[0]));
    const char *protocol = args[1] == NONE ? NULL : TRY_PTR(host_text(vm, args[1], &keep[1]));
    struct servent *service = getservbyname(name, protocol);
    return service ? just(from_small(ntohs((uint16_t)service->s_port)))
                   : raise_error(vm, E_OSError, "service/proto not found");
}

RAISES static Maybe socket_getservbyport(VM *vm, Value *args, int n)
{
    (void)n;
    Value keep;
    int port;
    CHECK(to_port(vm, args[0], "getservbyport", &port));
    const char *protocol = args[1] == NONE ? NULL : TRY_PTR(host_text(vm, args[1], &keep));
    struct servent *service = getservbyport(htons((uint16_t)port), protocol);
    return service ? str_from_c(vm, service->s_name)
                   : raise_error(vm, E_OSError, "port/proto not found");
}

RAISES static Maybe socket_getprotobyname(VM *vm, Value *args, int n)
{
    (void)n;
    Value keep;
    const char *name = TRY_PTR(host_text(vm, args[0], &keep));
    struct protoent *protocol = getprotobyname(name);
    return protocol ? just(from_small(protocol->p_proto))
                    : raise_error(vm, E_OSError, "protocol not found");
}

// ---- numbers

RAISES static Maybe swap(VM *vm, Value v, uint32_t limit, const char *name)
{
    uint64_t u;
    Value index = TRY(op_index(vm, v));
    if (!int_to_u64(index, &u)) {
        return raise_error(
            vm, E_OverflowError, "%s: can't convert negative Python int to C %s", name,
            limit > 65535 ? "32-bit unsigned integer" : "16-bit unsigned integer");
    }
    if (u > limit) {
        return raise_error(
            vm, E_OverflowError, "%s: Python int too large to convert to C %s", name,
            limit > 65535 ? "32-bit unsigned integer" : "16-bit unsigned integer");
    }
    return limit > 65535 ? int_from_u64(vm, htonl((uint32_t)u))
                         : just(from_small(htons((uint16_t)u)));
}

#define SWAP(name, limit)                                         \
    RAISES static Maybe socket_##name(VM *vm, Value *args, int n) \
    {                                                             \
        (void)n;                                                  \
        return swap(vm, args[0], limit, #name);                   \
    }

SWAP(htons, UINT16_MAX)
SWAP(ntohs, UINT16_MAX)
SWAP(htonl, UINT32_MAX)
SWAP(ntohl, UINT32_MAX)

RAISES static Maybe socket_inet_aton(VM *vm, Value *args, int n)
{
    (void)n;
    struct in_addr address;
    const char *text = TRY_PTR(str_to_c(vm, args[0]));
    if (!inet_aton(text, &address)) {
        return raise_error(vm, E_OSError, "illegal IP address string passed to inet_aton");
    }
    return bytes_new(vm, &address, sizeof address);
}

RAISES static Maybe socket_inet_pton(VM *vm, Value *args, int n)
{
    (void)n;
    int family;
    char address[16];
    CHECK(posix_to_int(vm, args[0], &family));
    const char *text = TRY_PTR(str_to_c(vm, args[1]));
    int result = inet_pton(family, text, address);
    if (result < 0) {
        return posix_fail(vm);
    }
    return result ? bytes_new(vm, address, family == AF_INET ? 4 : 16)
                  : raise_error(vm, E_OSError, "illegal IP address string passed to inet_pton");
}

RAISES static Maybe packed_to_text(VM *vm, int family, Value packed, const char *function)
{
    char text[INET6_ADDRSTRLEN];
    Buffer view = {0};
    CHECK(buffer_get(vm, packed, &view, BUFFER_READ));
    bool ok = view.size == (family == AF_INET ? 4 : 16);
    if (ok) {
        ok = inet_ntop(family, view.data, text, sizeof text) != NULL;
    } else if (strcmp(function, "inet_ntoa") == 0) {
        raise_error(vm, E_OSError, "packed IP wrong length for inet_ntoa");
    } else {
        raise_error(vm, E_ValueError, "invalid length of packed IP address string");
    }
    buffer_release(vm, &view);
    return ok ? str_from_c(vm, text) : vm->exc != ABSENT ? RAISED : posix_fail(vm);
}

RAISES static Maybe socket_inet_ntoa(VM *vm, Value *args, int n)
{
    (void)n;
    return packed_to_text(vm, AF_INET, args[0], "inet_ntoa");
}

RAISES static Maybe socket_inet_ntop(VM *vm, Value *args, int n)
{
    (void)n;
    int family;
    CHECK(posix_to_int(vm, args[0], &family));
    if (family != AF_INET && family != AF_INET6) {
        return raise_error(vm, E_ValueError, "unknown address family %d", family);
    }
    return packed_to_text(vm, family, args[1], "inet_ntop");
}

RAISES static Maybe socket_if_nameindex(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    struct if_nameindex *names = if_nameindex();
    List *list = names ? list_new(vm, 4) : NULL;
    bool ok = list != NULL;
    for (struct if_nameindex *i = names; ok && i->if_index; i++) {
        Maybe name = str_decode_fs(vm, i->if_name);
        Maybe pair = raised(name)
                         ? RAISED
                         : tuple_2(vm, from_small((SWord)i->if_index), maybe_value(name));
        ok = !raised(pair) && list_append(vm, list, maybe_value(pair));
    }
    if (names) {
        if_freenameindex(names);
    }
    return ok ? just_obj(list) : names ? RAISED : posix_fail(vm);
}

RAISES static Maybe socket_if_nametoindex(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(path_to_bytes(vm, args[0]));
    unsigned index = if_nametoindex((const char *)as_bytes(name)->data);
    return index ? int_from_u64(vm, index)
                 : raise_error(vm, E_OSError, "no interface with this name");
}

const Def socket_name_defs[] = {
    {"getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", FN(socket_getaddrinfo),
     "The addresses of a host and service."},
    {"gethostbyname(host, /)", FN(socket_gethostbyname), "The IPv4 address of a host."},
    {"gethostbyaddr(host, /)", FN(socket_gethostbyaddr), "(name, aliases, addresses)."},
    {"getnameinfo(sockaddr, flags, /)", FN(socket_getnameinfo), "(host, service)."},
    {"gethostname()", FN(socket_gethostname), "The name of this host."},
    {"getservbyname(servicename, protocolname=None, /)", FN(socket_getservbyname),
     "The port of a service."},
    {"getservbyport(port, protocolname=None, /)", FN(socket_getservbyport),
     "The service of a port."},
    {"getprotobyname(name, /)", FN(socket_getprotobyname), "The number of a protocol."},
    {"htons(x, /)", FN(socket_htons), "16 bits from host to network order."},
    {"ntohs(x, /)", FN(socket_ntohs), "16 bits from network to host order."},
    {"htonl(x, /)", FN(socket_htonl), "32 bits from host to network order."},
    {"ntohl(x, /)", FN(socket_ntohl), "32 bits from network to host order."},
    {"inet_aton(ip_addr: str, /)", FN(socket_inet_aton), "The bytes of an IPv4 address."},
    {"inet_ntoa(packed_ip, /)", FN(socket_inet_ntoa), "The text of an IPv4 address."},
    {"inet_pton(address_family, ip_string: str, /)", FN(socket_inet_pton),
     "The bytes of an address."},
    {"inet_ntop(address_family, packed_ip, /)", FN(socket_inet_ntop),
     "The text of an address."},
    {"if_nameindex()", FN(socket_if_nameindex), "The network interfaces."},
    {"if_nametoindex(if_name, /)", FN(socket_if_nametoindex), "The number of an interface."},
    {0},
};
