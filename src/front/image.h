// image — the format of compiled code: .krc files, the frozen library, and what compile() makes
// on its way to a Code object.
//
// Bytes only, no objects: any host can write or read it. All numbers are little-endian u32 at
// 4-byte aligned offsets from the start, except the instruction words, whose byte order is the
// header's (so that they can be executed in place).
//
//   header   IMAGE_HEADER bytes, fields below
//   strings  string_count × u32 offset of { u32 size; bytes; NUL }          UTF-8/WTF-8 or raw
//   codes    code_count × u32 offset of a record; code 0 is the top level
//   record   RECORD_FIELDS × u32 (enum RecordField); *_AT fields are offsets of
//     words      count × u32
//     constants  one after the other: tag byte and payload (enum ConstantTag)
//     handlers   count × { u32 start, end, target, register }; [start, end) in words; the first
//                row that covers the instruction wins, so inner ranges come first
//     lines      varint rows { words, zigzag line delta, column + 1 or 0, end line delta, end
//                column + 1 or 0 }: each covers the next `words` words; lines start at FIRST_LINE,
//                columns are UTF-8 byte offsets, LEB128 varints
//     locals     count × { u32 string | cell flag << 31, u32 register }; parameters first, then
//                the order of first binding; registers from 256 on are far locals
//     free       count × u32 string
//     attributes count × u32 string: names `x` of `self.x = …` in methods of this class body
//
// A loader of untrusted bytes must check every offset and count (vm/verify.c).
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define IMAGE_MAGIC "KRC\x01"
enum { IMAGE_VERSION = 2 };

enum ImageOffset {  // of the header fields
    IMAGE_AT_MAGIC = 0,
    IMAGE_AT_VERSION = 4,  // u8
    IMAGE_AT_FLAGS = 5,    // u8, enum ImageFlags
    IMAGE_AT_SIZE = 8,     // whole image in bytes
    IMAGE_AT_STRING_COUNT = 12,
    IMAGE_AT_STRINGS = 16,
    IMAGE_AT_CODE_COUNT = 20,
    IMAGE_AT_CODES = 24,
    IMAGE_AT_SOURCE_MTIME = 28,  // milliseconds, modulo 2^32; 0: unknown
    IMAGE_AT_SOURCE_SIZE = 32,   // bytes, modulo 2^32
    IMAGE_AT_BYTECODE = 36,      // in files: opcode_table_hash() of the writer
    IMAGE_HEADER = 40,
};

enum ImageFlags { IMAGE_BIG_ENDIAN = 1, IMAGE_COLUMNS = 2 };

enum RecordField {
    RECORD_NAME,      // string
    RECORD_QUALNAME,  // string
    RECORD_FILENAME,  // string
    RECORD_FIRST_LINE,
    RECORD_FLAGS,       // enum CodeFlags of vm/code.h
    RECORD_POSITIONAL,  // parameters that can be given by position, positional-only included
    RECORD_POSITIONAL_ONLY,
    RECORD_KEYWORD_ONLY,
    RECORD_LOCALS,  // rows of the locals table; parameters (then *args, then **kwargs) first
    RECORD_LOCALS_AT,
    RECORD_FREE,
    RECORD_FREE_AT,
    RECORD_REGISTERS,  // frame size in words
    RECORD_CACHES,     // inline caches
    RECORD_WORDS,
    RECORD_WORDS_AT,
    RECORD_CONSTANTS,
    RECORD_CONSTANTS_AT,
    RECORD_HANDLERS,
    RECORD_HANDLERS_AT,
    RECORD_LINES,  // bytes
    RECORD_LINES_AT,
    RECORD_ATTRIBUTES,
    RECORD_ATTRIBUTES_AT,
    RECORD_INNER,  // rows of 16 bytes: variables of inlined comprehensions, see InnerLocal
    RECORD_INNER_AT,
    RECORD_FIELDS
};

enum ConstantTag {
    CONSTANT_NONE = 'N',
    CONSTANT_TRUE = 'T',
    CONSTANT_FALSE = 'F',
    CONSTANT_ELLIPSIS = 'E',
    CONSTANT_INT = 'i',        // i64
    CONSTANT_BIG = 'I',        // u32 size, magnitude bytes little-endian (never negative)
    CONSTANT_FLOAT = 'f',      // 8 bytes of the double
    CONSTANT_COMPLEX = 'c',    // 8 + 8 bytes
    CONSTANT_STR = 's',        // u32 string
    CONSTANT_BYTES = 'b',      // u32 string
    CONSTANT_TUPLE = '(',      // u32 count, constants
    CONSTANT_FROZENSET = '{',  // u32 count, constants
    CONSTANT_CODE = 'C',       // u32 code
};

enum { LOCAL_IS_CELL = (int)(1u << 31) };

// Reading; the pointer may have any alignment.
static inline uint32_t image_u32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t image_u64(const uint8_t *p)
{
    return image_u32(p) | (uint64_t)image_u32(p + 4) << 32;
}

static inline uint32_t record_field(const uint8_t *record, enum RecordField field)
{
    return image_u32(record + 4 * (size_t)field);
}

static inline uint64_t image_varint(const uint8_t **p)
{
    uint64_t v = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        uint8_t byte = *(*p)++;
        v |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) {
            break;
        }
    }
    return v;
}

// Text of string number `index`; size in bytes through *size.
static inline const char *image_string(const uint8_t *image, uint32_t index, size_t *size)
{
    const uint8_t *entry =
        image + image_u32(image + image_u32(image + IMAGE_AT_STRINGS) + 4 * (size_t)index);
    *size = image_u32(entry);
    return (const char *)entry + 4;
}

static inline const uint8_t *image_record(const uint8_t *image, uint32_t code)
{
    return image + image_u32(image + image_u32(image + IMAGE_AT_CODES) + 4 * (size_t)code);
}
