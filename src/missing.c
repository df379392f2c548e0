// missing — answers for parts that this build leaves out: a clear SystemError.
//
// Weak definitions: the real file of a part replaces its rows here.

#include "base/buf.h"
#include "py.h"
#include "types/type_param.h"

#define WEAK __attribute__((weak))

static Maybe absent(VM *vm, const char *what)
{
    return raise_error(vm, E_SystemError, "%s: not part of this build", what);
}

#define MISSING(name, ...)        \
    WEAK Maybe name(__VA_ARGS__)  \
    {                             \
        return absent(vm, #name); \
    }
#pragma GCC diagnostic ignored "-Wunused-parameter"
MISSING(class_getitem, VM *vm, Value *args, int n)
MISSING(union_type_new, VM *vm, Value a, Value b)
MISSING(complex_new, VM *vm, double real, double imag)
MISSING(str_percent, VM *vm, Value format, Value args)
MISSING(str_format_method, VM *vm, Value *args, int n)
MISSING(str_format_map, VM *vm, Value *args, int n)
MISSING(str_encode, VM *vm, Value v, const char *encoding, const char *errors)
MISSING(bytes_decode, VM *vm, const uint8_t *data, size_t size, const char *encoding,
        const char *errors)
MISSING(type_param_new, VM *vm, enum TypeId kind, Value name, Value bound, Value constraints)
MISSING(type_param_set_default, VM *vm, Value param, Value function)
MISSING(type_alias_new, VM *vm, Value name, Value params, Value function, Value module)
MISSING(generic_base, VM *vm, Value params)
MISSING(format_int, VM *vm, Value v, Value spec)
MISSING(format_float, VM *vm, Value v, Value spec)
MISSING(format_str, VM *vm, Value v, Value spec)

WEAK Maybe path_to_bytes(VM *vm, Value path)
{
    if (is_str(path)) {
        return bytes_new(vm, str_data(path), str_size(path));
    }
    return is_bytes(path) ? just(path) : absent(vm, "path_to_bytes");
}

WEAK Maybe str_decode_utf8(VM *vm, const char *bytes, size_t size, const char *errors)
{
    return str_new(vm, bytes, size);
}

WEAK Maybe str_decode_fs(VM *vm, const char *bytes)
{
    return str_from_c(vm, bytes);
}

WEAK Bytes *bytes_alloc(VM *vm, size_t size)
{
    Bytes *b = gc_new(vm, sizeof(Bytes) + size + 1, T_bytes);
    if (b) {
        b->h.gc |= GC_LEAF;
        b->size = size;
    }
    return b;
}

WEAK Maybe bytes_new(VM *vm, const void *data, size_t size)
{
    Bytes *b = TRY_PTR(bytes_alloc(vm, size));
    if (size) {
        memcpy(b->data, data, size);
    }
    return just_obj(b);
}

WEAK Maybe bytes_from_buf(VM *vm, Buf *buf)
{
    if (buf->failed) {
        buf_free(buf);
        return raise_memory(vm);
    }
    Maybe bytes = bytes_new(vm, buf->data, buf->size);
    buf_free(buf);
    return bytes;
}

WEAK bool warn_explicit(VM *vm, enum TypeId category, const char *message, const char *filename,
                        uint32_t line)
{
    return true;
}
