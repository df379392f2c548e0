// str — what the files that make up str share. The general interface is in core/types.h.
#pragma once

#include "base/utf8.h"
#include "core/object.h"
#include "core/types.h"

// Behind the NUL of a str that is not ASCII, 4-byte aligned.
typedef struct StrIndex {
    uint32_t length;                    // characters
    uint32_t cursor_char, cursor_byte;  // where the last access was
    uint32_t crumbs_ready;              // crumbs[] is filled
    uint32_t crumbs[];                  // byte offset of characters 64, 128, …
} StrIndex;

static inline StrIndex *str_index(const Str *str)
{
    size_t at = (sizeof(Str) + str->size + 1 + 3) & ~(size_t)3;
    return (StrIndex *)((char *)str + at);
}

// Byte offset of character `index` <= length.
size_t str_byte_offset(Value v, size_t index);
// Character index of the boundary at byte `offset`.
size_t str_char_index(Value v, size_t offset);
// The part between two byte offsets.
RAISES Maybe str_bytes_range(VM *vm, Value v, size_t from, size_t to);
// "x must be str, not T" used by the methods: exact or subclass instance; raises TypeError.
RAISES bool str_expect(VM *vm, Value v, const char *what);
// A str (or subclass) as an exact str.
RAISES Maybe str_exact(VM *vm, Value v);
// [start, end) of find/count/startswith in bytes, from optional Python indexes (NONE: default).
RAISES bool str_range(VM *vm, Value v, Value start, Value end, size_t *from, size_t *to);
