// struct — what the files of module struct share: struct_format.c, struct_object.c, struct.c.
#pragma once

#include "core/object.h"

typedef struct StructItem {
    size_t count, offset;  // offset in bytes from the start
    uint8_t size;          // bytes of one value
    char code;
} StructItem;

// A compiled format; also the layout of struct.Struct.
typedef struct StructObject {
    Obj h;
    Value format;       // str, as given; ABSENT: not initialized
    StructItem *items;  // payload of a raw cell; pad bytes are left out
    size_t item_count;
    size_t values;  // Python values that it packs
    size_t size;    // bytes
    bool little, native;
} StructObject;

static inline StructObject *as_struct(Value v)
{
    return (StructObject *)v;
}

// struct_format.c

// Raises struct.error(message), always RAISED.
Maybe struct_raise(VM *vm, Maybe message);
#define FAIL(...)  struct_raise(vm, str_from_format(vm, __VA_ARGS__))
#define FAILB(...) (!raised(FAIL(__VA_ARGS__)))

// Compiles a format (str or bytes) into self.
RAISES bool struct_compile(VM *vm, StructObject *self, Value format);
// `to` has self->size zeroed bytes, `values` are self->values.
RAISES bool struct_pack_to(VM *vm, const StructObject *self, uint8_t *to, const Value *values);
RAISES Maybe struct_unpack_at(VM *vm, const StructObject *self,
                              const uint8_t *from);  // a tuple

// struct_object.c

// The Struct of a format, from a cache.
RAISES StructObject *struct_of(VM *vm, Value format);
// The methods, on a struct and its arguments.
RAISES Maybe struct_do_pack(VM *vm, StructObject *self, Value *values, int n);
RAISES Maybe struct_do_pack_into(VM *vm, StructObject *self, Value *args, int n);
RAISES Maybe struct_do_unpack(VM *vm, StructObject *self, Value buffer);
RAISES Maybe struct_do_unpack_from(VM *vm, StructObject *self, Value buffer, SWord offset);
RAISES Maybe struct_do_iter_unpack(VM *vm, StructObject *self, Value buffer);
