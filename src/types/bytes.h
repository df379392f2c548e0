// bytes — what bytes and bytearray share: one implementation on (data, size).
#pragma once

#include "base/buf.h"
#include "core/buffer.h"
#include "core/def.h"
#include "core/object.h"
#include "core/type.h"

// `data` is the payload of a raw cell, or foreign memory while `owner` is set; that becomes a
// copy when the size changes. INVARIANT: the size does not change while exports > 0.
typedef struct ByteArray {
    Obj h;
    uint32_t exports;
    uint8_t *data;  // NUL behind the last byte, except when foreign
    size_t size, capacity;
    Value owner;  // keeps foreign memory alive; ABSENT: own storage
} ByteArray;

typedef struct ByteSpan {
    const uint8_t *data;
    size_t size;
} ByteSpan;

static inline bool is_bytearray(Value v)
{
    return is_kind(v, T_bytearray);
}

// The content of bytes or bytearray. REENTRANT: look again after Python code ran.
static inline ByteSpan byte_span(Value v)
{
    if (is_bytes(v)) {
        return (ByteSpan){as_bytes(v)->data, as_bytes(v)->size};
    }
    ByteArray *array = (ByteArray *)v;
    return (ByteSpan){array->data ? array->data : (const uint8_t *)"", array->size};
}

// Bytes to look for: a byte given as int, or a buffer. Release after use.
typedef struct Needle {
    Buffer view;
    uint8_t byte;
    const uint8_t *data;
    size_t size;
} Needle;
// TypeError "argument should be integer or bytes-like object, not 'X'".
RAISES bool needle_get(VM *vm, Value v, Needle *needle);
void needle_release(VM *vm, Needle *needle);

// A fresh object of the built-in type of `self`.
RAISES Maybe bytes_like(VM *vm, Value self, const void *data, size_t size);
// The same from a buffer, which is freed.
RAISES Maybe bytes_like_buf(VM *vm, Value self, Buf *buf);
// An int in range(256); ValueError with `message` when it is out of range.
RAISES bool byte_value(VM *vm, Value v, const char *message, uint8_t *out);
// Appends what bytes(source) and bytearray(source) take: buffer or iterable of ints.
RAISES bool bytes_collect(VM *vm, Value source, const char *what, Buf *buf);
// All forms of the constructors: source, encoding and errors ABSENT when not given.
RAISES bool bytes_collect_arguments(VM *vm, Value source, Value encoding, Value errors,
                                    const char *what, Buf *buf);
// self[start:end] as find() takes it; *from > *to when start is past the end.
RAISES bool byte_range(VM *vm, Value self, Value start, Value end, size_t *from, size_t *to);

// Slots of both types.
RAISES bool bytes_len(VM *vm, Value self, size_t *out);
RAISES Maybe bytes_getitem(VM *vm, Value self, Value key);
RAISES Tri bytes_contains(VM *vm, Value self, Value item);
RAISES Maybe bytes_add(VM *vm, Value a, Value b);
RAISES Maybe bytes_mul(VM *vm, Value a, Value b);
RAISES Maybe bytes_mod(VM *vm, Value a, Value b);
RAISES Maybe bytes_compare(VM *vm, Value a, Value b, CompareOp op);

extern const Def bytes_methods[];      // bytes_methods.c
extern const Def bytearray_methods[];  // bytearray_methods.c

#define BYTES_METHOD(name) RAISES Maybe name(VM *vm, Value *args, int n)
// ---- bytes_find.c
BYTES_METHOD(bytes_find);
BYTES_METHOD(bytes_rfind);
BYTES_METHOD(bytes_index);
BYTES_METHOD(bytes_rindex);
BYTES_METHOD(bytes_count);
BYTES_METHOD(bytes_startswith);
BYTES_METHOD(bytes_endswith);
BYTES_METHOD(bytes_removeprefix);
BYTES_METHOD(bytes_removesuffix);
BYTES_METHOD(bytes_partition);
BYTES_METHOD(bytes_rpartition);
BYTES_METHOD(bytes_replace);
BYTES_METHOD(bytes_split);
BYTES_METHOD(bytes_rsplit);
BYTES_METHOD(bytes_splitlines);
BYTES_METHOD(bytes_strip);
BYTES_METHOD(bytes_lstrip);
BYTES_METHOD(bytes_rstrip);
BYTES_METHOD(bytes_join);
// ---- bytes_methods.c
BYTES_METHOD(bytes_upper);
BYTES_METHOD(bytes_lower);
BYTES_METHOD(bytes_swapcase);
BYTES_METHOD(bytes_capitalize);
BYTES_METHOD(bytes_title);
BYTES_METHOD(bytes_isalpha);
BYTES_METHOD(bytes_isalnum);
BYTES_METHOD(bytes_isascii);
BYTES_METHOD(bytes_isdigit);
BYTES_METHOD(bytes_isspace);
BYTES_METHOD(bytes_islower);
BYTES_METHOD(bytes_isupper);
BYTES_METHOD(bytes_istitle);
BYTES_METHOD(bytes_center);
BYTES_METHOD(bytes_ljust);
BYTES_METHOD(bytes_rjust);
BYTES_METHOD(bytes_zfill);
BYTES_METHOD(bytes_expandtabs);
BYTES_METHOD(bytes_translate);
BYTES_METHOD(bytes_maketrans);
BYTES_METHOD(bytes_decode_method);
BYTES_METHOD(bytes_hex);
BYTES_METHOD(bytes_fromhex);

// Hexadecimal digits of data, `separator` (0: none) every `group` bytes from the right, or from
// the left when negative. Shared with memoryview.
RAISES Maybe bytes_to_hex(VM *vm, ByteSpan span, Value separator, SWord group);
