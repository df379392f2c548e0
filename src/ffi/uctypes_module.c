// uctypes_module — the module uctypes: constants and functions on addresses.

#include "ffi/uctypes.h"
#include "py.h"

RAISES static Maybe uctypes_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size;
    CHECK(uctypes_size(vm, args[0], args[1], &size));
    return int_from_u64(vm, size);
}

RAISES static Maybe uctypes_addressof(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_str(args[0])) {
        return int_from_pointer(vm, str_data(args[0]));
    }
    if (!has_buffer(vm, args[0])) {
        return raise_error(vm, E_TypeError, "object with buffer protocol required");
    }
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    Maybe address = int_from_pointer(vm, view.data);
    buffer_release(vm, &view);
    return address;
}

RAISES static bool memory_at(VM *vm, Value *args, char **at, size_t *size)
{
    *at = (char *)(uintptr_t)int_low_bits(args[0]);
    if (as_int(args[1]) < 0) {
        return !raised(raise_error(vm, E_ValueError, "size must not be negative"));
    }
    *size = (size_t)as_int(args[1]);
    if (!*at && *size) {
        return !raised(raise_error(vm, E_ValueError, "address 0 holds no memory"));
    }
    return true;
}

RAISES static Maybe uctypes_bytes_at(VM *vm, Value *args, int n)
{
    (void)n;
    char *at = NULL;
    size_t size = 0;
    CHECK(memory_at(vm, args, &at, &size));
    return bytes_new(vm, at ? at : "", size);
}

RAISES static Maybe uctypes_bytearray_at(VM *vm, Value *args, int n)
{
    (void)n;
    char *at = NULL;
    size_t size = 0;
    CHECK(memory_at(vm, args, &at, &size));
    return bytearray_alias(vm, at, size, TRY(uctypes_holder(vm, at)));
}

// A scalar type's number stands in the top 4 of 31 bits, as a signed number.
#define SCALAR(code) \
    ((code) < 8 ? (code) * (INT64_C(1) << 27) : ((code)-16) * (INT64_C(1) << 27))
#define OF_SIZE(size, is_signed) \
    SCALAR(((size) == 1 ? 0 : (size) == 2 ? 2 : (size) == 4 ? 4 : 6) + (is_signed))

static const Def uctypes_defs[] = {
    {"sizeof(struct, layout=..., /)", FN(uctypes_sizeof), "Bytes of a descriptor or struct."},
    {"addressof(object, /)", FN(uctypes_addressof), "The address of an object's buffer."},
    {"bytes_at(addr: int, size: size, /)", FN(uctypes_bytes_at), "A copy of memory."},
    {"bytearray_at(addr: int, size: size, /)", FN(uctypes_bytearray_at),
     "A bytearray whose content is the memory at an address."},
    {"struct", TYPE_REF(T_uctypes_struct), NULL},
    {"VOID", INTEGER(SCALAR(0)), NULL},
    {"UINT8", INTEGER(SCALAR(0)), NULL},
    {"INT8", INTEGER(SCALAR(1)), NULL},
    {"UINT16", INTEGER(SCALAR(2)), NULL},
    {"INT16", INTEGER(SCALAR(3)), NULL},
    {"UINT32", INTEGER(SCALAR(4)), NULL},
    {"INT32", INTEGER(SCALAR(5)), NULL},
    {"UINT64", INTEGER(SCALAR(6)), NULL},
    {"INT64", INTEGER(SCALAR(7)), NULL},
    {"BFUINT8", INTEGER(SCALAR(8)), NULL},
    {"BFINT8", INTEGER(SCALAR(9)), NULL},
    {"BFUINT16", INTEGER(SCALAR(10)), NULL},
    {"BFINT16", INTEGER(SCALAR(11)), NULL},
    {"BFUINT32", INTEGER(SCALAR(12)), NULL},
    {"BFINT32", INTEGER(SCALAR(13)), NULL},
    {"FLOAT32", INTEGER(SCALAR(14)), NULL},
    {"FLOAT64", INTEGER(SCALAR(15)), NULL},
    {"USHORT", INTEGER(OF_SIZE(sizeof(short), 0)), NULL},
    {"SHORT", INTEGER(OF_SIZE(sizeof(short), 1)), NULL},
    {"UINT", INTEGER(OF_SIZE(sizeof(int), 0)), NULL},
    {"INT", INTEGER(OF_SIZE(sizeof(int), 1)), NULL},
    {"ULONG", INTEGER(OF_SIZE(sizeof(long), 0)), NULL},
    {"LONG", INTEGER(OF_SIZE(sizeof(long), 1)), NULL},
    {"ULONGLONG", INTEGER(OF_SIZE(sizeof(long long), 0)), NULL},
    {"LONGLONG", INTEGER(OF_SIZE(sizeof(long long), 1)), NULL},
    {"PTR", INTEGER(INT64_C(1) << 29), NULL},
    {"ARRAY", INTEGER(-(INT64_C(1) << 30)), NULL},
    {"BF_POS", INTEGER(17), NULL},
    {"BF_LEN", INTEGER(22), NULL},
    {"LITTLE_ENDIAN", INTEGER(0), NULL},
    {"BIG_ENDIAN", INTEGER(1), NULL},
    {"NATIVE", INTEGER(2), NULL},
    {0},
};

MODULE(uctypes, "Access to C structures and memory by address.");
