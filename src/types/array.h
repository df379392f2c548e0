// array — what the files that make up array.array share: array.c, array_item.c, array_methods.c.
#pragma once

#include "core/def.h"
#include "core/object.h"
#include "core/types.h"

enum ArrayKind { ARRAY_SIGNED, ARRAY_UNSIGNED, ARRAY_FLOAT, ARRAY_CHAR };

// A row of the table of type codes.
typedef struct ArrayCode {
    char code;
    uint8_t size;    // bytes of an item
    uint8_t kind;    // enum ArrayKind
    char format[2];  // as buffers name it
} ArrayCode;

// INVARIANT: data is NULL or a raw cell of capacity * code->size bytes; while exports > 0 it
// neither moves nor changes size.
typedef struct Array {
    Obj h;
    const ArrayCode *code;
    uint8_t *data;
    size_t size, capacity;  // items
    size_t exports;         // buffers lent out
} Array;

static inline Array *as_array(Value v)
{
    return (Array *)v;
}

static inline bool is_array(Value v)
{
    return is_kind(v, T_array);
}

// items (array_item.c)
const ArrayCode *array_code(uint32_t code);  // NULL: there is none
RAISES Maybe array_load(VM *vm, const Array *array, size_t i);
// Converts v and writes it to `out`, code->size bytes, aligned for nothing.
RAISES bool array_convert(VM *vm, const ArrayCode *code, Value v, void *out);

// storage (array.c)
RAISES Array *array_new(VM *vm, const ArrayCode *code, size_t size);  // zeroed items
// BufferError while a buffer is lent out.
RAISES bool array_resize(VM *vm, Array *array, size_t size);
RAISES bool array_append(VM *vm, Array *array, Value v);
// Replaces `old` items at `at` by `count` items of data, which must not point into the array.
RAISES bool array_splice(VM *vm, Array *array, size_t at, size_t old, const void *data,
                         size_t count);
// Items of any iterable; arrays must have the same code.
RAISES bool array_extend(VM *vm, Array *array, Value iterable);
RAISES bool array_from_bytes(VM *vm, Array *array, const void *data, size_t size);
RAISES bool array_from_text(VM *vm, Array *array, Value text);
// array(typecode[, initializer]): slots class, keywords, arguments…
RAISES Maybe array_make(VM *vm, Value *args, int n);

extern const Def array_methods[];
