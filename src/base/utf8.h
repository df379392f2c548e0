// utf8.h — UTF-8 text: decode, encode, validate, count, and index conversion.
//
// WTF-8: lone surrogates (U+D800..DFFF) can be stored as 3 bytes; Python's str needs them. Two
// surrogates that form a pair are also kept as 3 + 3 bytes: '\ud83d\ude00' has length 2 in Python.
// "Trusted" functions take text that was validated before (every str) and do no checks.
#pragma once

#include "base/arch.h"
#include "base/buf.h"

#define UNICODE_MAX    0x10ffffu
#define UTF8_MAX_BYTES 4

// What a validator accepts.
typedef enum Utf8Flags {
    UTF8_STRICT = 0,
    UTF8_SURROGATES = 1,  // lone surrogates in 3 bytes are fine
} Utf8Flags;

// What a validation found out.
typedef struct Utf8Info {
    size_t count;     // code points (before the error, if any)
    bool ascii;       // no byte >= 0x80 (before the error)
    bool surrogates;  // a surrogate was seen (only with UTF8_SURROGATES)
    size_t bad_at;    // byte offset of the first malformed sequence
    size_t bad_size;  // its length, 1..3: the maximal prefix rule that CPython's messages use
    bool truncated;   // the text ends inside a sequence that is fine so far
} Utf8Info;

// ---- scanning ----

// Number of leading bytes < 0x80.
size_t utf8_ascii_prefix(const char *data, size_t size);

// True when all bytes are < 0x80.
static inline bool utf8_is_ascii(const char *data, size_t size)
{
    return utf8_ascii_prefix(data, size) == size;
}

// Validates; fills *info (never NULL) and returns true when all of it is well formed.
bool utf8_validate(const char *data, size_t size, Utf8Flags flags, Utf8Info *info);

// Trusted: number of code points.
size_t utf8_count(const char *data, size_t size);

// Trusted: byte offset of code point `index`; `size` when index >= count.
size_t utf8_offset(const char *data, size_t size, size_t index);

// Trusted: byte offset of the code point `steps` before the one at byte `offset`; 0 at the start.
size_t utf8_offset_back(const char *data, size_t offset, size_t steps);

// ---- one code point ----

// Trusted: bytes of the sequence that starts with `lead`.
static inline unsigned utf8_sequence_size(unsigned char lead)
{
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

static inline bool utf8_is_continuation(unsigned char c)
{
    return (c & 0xc0) == 0x80;
}

// The out-of-line half of utf8_next(), for leads >= 0x80.
const char *utf8_next_long(const char *p, uint32_t *code);

// Trusted: decodes the code point at p, returns the address of the following one.
static inline const char *utf8_next(const char *p, uint32_t *code)
{
    if (LIKELY(!(*p & 0x80))) {
        *code = (unsigned char)*p;
        return p + 1;
    }
    return utf8_next_long(p, code);
}

// Trusted: the code point at p.
static inline uint32_t utf8_get(const char *p)
{
    uint32_t code;
    utf8_next(p, &code);
    return code;
}

// Trusted: start of the code point before p (p > the start of the text).
static inline const char *utf8_prev(const char *p)
{
    do {
        p--;
    } while ((*p & 0xc0) == 0x80);
    return p;
}

// Checked: decodes at `p` < `end`; returns the code point and its length in *length, or -1 and
// the length of the malformed prefix (1..3).
int32_t utf8_decode(const char *p, const char *end, Utf8Flags flags, unsigned *length);

// Bytes that code point needs (1..4; surrogates 3).
static inline unsigned utf8_encoded_size(uint32_t code)
{
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

// Writes code point <= UNICODE_MAX to out (room for 4), returns the number of bytes.
unsigned utf8_encode(uint32_t code, char *out);

// ---- surrogates, UTF-16 and UTF-32 ----

static inline bool unicode_is_surrogate(uint32_t code)
{
    return (code & 0xfffff800u) == 0xd800u;
}

static inline bool unicode_is_high_surrogate(uint32_t code)
{
    return (code & 0xfffffc00u) == 0xd800u;
}

static inline bool unicode_is_low_surrogate(uint32_t code)
{
    return (code & 0xfffffc00u) == 0xdc00u;
}

static inline uint32_t unicode_join_surrogates(uint32_t high, uint32_t low)
{
    return 0x10000u + ((high - 0xd800u) << 10) + (low - 0xdc00u);
}

// Appends `units` 16-bit units at `data` (any alignment) as UTF-8; lone surrogates become 3 bytes.
// Returns the number of lone surrogates met.
size_t utf8_from_utf16(Buf *out, const void *data, size_t units, ByteOrder order);

// Appends `units` 32-bit units as UTF-8. Returns the index of the first unit above UNICODE_MAX,
// where it stops, or `units`.
size_t utf8_from_utf32(Buf *out, const void *data, size_t units, ByteOrder order);

// Appends Latin-1 bytes as UTF-8.
void utf8_from_latin1(Buf *out, const void *data, size_t size);

// Trusted: appends the text as UTF-16 or UTF-32 units; surrogates are copied as they are.
void utf8_to_utf16(Buf *out, const char *data, size_t size, ByteOrder order);
void utf8_to_utf32(Buf *out, const char *data, size_t size, ByteOrder order);

// Trusted: number of 16-bit units utf8_to_utf16() would write.
size_t utf8_utf16_units(const char *data, size_t size);
