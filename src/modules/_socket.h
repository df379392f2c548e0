// _socket — what the files of module _socket share.
#pragma once

#include <sys/socket.h>
#include <sys/un.h>

#include "core/types.h"

typedef struct SocketAddress {
    union {
        struct sockaddr any;
        struct sockaddr_un unix_;
        struct sockaddr_storage storage;
    };
    socklen_t size;
} SocketAddress;

// The address of a family from its Python form; `method` is for messages.
RAISES bool socket_address(VM *vm, int family, Value v, const char *method, SocketAddress *out);
// The Python form: (host, port), (host, port, flow, scope), a path, or (family, bytes).
RAISES Maybe socket_address_value(VM *vm, const SocketAddress *address);
// Resolves a host name to the first address of the family (AF_UNSPEC: any).
RAISES bool socket_resolve(VM *vm, Value host, int family, SocketAddress *out);
// socket.gaierror of getaddrinfo()'s code; always RAISED.
Maybe socket_gai_error(VM *vm, int code);
// The timeout of new sockets in seconds; negative: none.
double socket_default_timeout(VM *vm);
// None or seconds; *out negative: none.
RAISES bool socket_timeout(VM *vm, Value v, double *out);

extern const Def socket_name_defs[];  // names and numbers of hosts and services
