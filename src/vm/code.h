// code — a compiled function body.
//
// Made from an image (front/image.h, "images hold bytes, never objects"): `words`, tables and
// text stay in the image buffer that `image` keeps alive; constants and inline caches are made
// when the code first runs.
#pragma once

#include "core/limits.h"
#include "core/object.h"

// One inline cache, 16 bytes (12 on 32-bit hosts); all zero is empty. vm/cache.h says what the
// kinds keep in the fields.
typedef struct Cache {
    uint32_t
        shape;  // receiver shape id; other kinds set bit 31; globals: the dict's key version
    uint16_t slot;  // word offset from the object start
    uint8_t kind;
    uint8_t epoch;  // low bits of vm->class_epoch when filled
    union {
        Value value;
        Value *cell;
        uint32_t next_shape;
    };
} Cache;

typedef struct Handler {          // decoded row of the exception table
    uint32_t start, end, target;  // word offsets; [start, end)
    uint8_t reg;                  // receives the exception
} Handler;

struct Code {
    Obj h;
    const uint32_t *words;
    Value *constants;  // payload of a Values cell; NULL until first run
    Cache *caches;     // payload of a raw cell; NULL until first run
    uint8_t simple;    // argument count for which a call needs no binding; 255: always bind
    uint8_t prepared;  // constants and caches exist
    bool handles;      // has exception handlers
    bool owns_words;   // words is the payload of a raw cell (byte order or alignment differed)
    uint16_t registers;                                  // frame size in words
    uint16_t positional, positional_only, keyword_only;  // parameter counts, without * and **
    uint16_t locals;                                     // named registers, parameters first
    uint16_t clear;  // registers below this start unbound, apart from the arguments
    uint16_t free;   // closure size
    uint32_t flags;  // enum CodeFlags
    uint32_t word_count, constant_count, cache_count;
    uint32_t first_line;
    Value name, qualname, filename;  // str
    Value local_names;  // tuple of str: every local, parameters first; ABSENT until prepared
    const uint8_t *record;      // this code's record in the image
    const uint8_t *image_data;  // start of the image
    Value image;  // bytes object that holds image_data, or ABSENT when it is static
};

// Code object number `index` of an image that has been checked. image ABSENT: static data.
RAISES Code *code_from_image(VM *vm, const uint8_t *data, Value image, uint32_t index);
// Makes constants, names and caches, after code_complete(); done by the first call.
RAISES bool code_prepare(VM *vm, Code *code);
// Compiles the body of a function of a frozen module, if that has waited (CODE_LAZY).
RAISES bool code_complete(VM *vm, Code *code);
// Lets the code be number `index` of another image.
RAISES bool code_take_image(VM *vm, Code *code, Value image, uint32_t index);
// Register of local number i, and whether it is a cell.
uint32_t code_local_register(const Code *code, uint32_t i, bool *is_cell);
// Name of variable number i of the inlined comprehensions.
RAISES Maybe code_inner_name(VM *vm, const Code *code, uint32_t i);
RAISES Maybe code_free_name(VM *vm, const Code *code, uint32_t i);

typedef struct CodePosition {
    uint32_t line, end_line;      // 0: unknown
    uint32_t column, end_column;  // UTF-8 bytes; UINT32_MAX: unknown
} CodePosition;
// Source range of the instruction that contains word `offset`.
void code_position(const Code *code, uint32_t offset, CodePosition *out);
// First exception handler that covers word `offset`; NULL: none. `out` is filled.
bool code_find_handler(const Code *code, uint32_t offset, Handler *out);
// Is word `offset` in the body of an `except` or a `finally` that handles an exception?
bool code_is_handling(const Code *code, uint32_t offset);

static inline Code *as_code(Value v)
{
    return (Code *)v;
}
