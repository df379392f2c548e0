// unicode.h — character properties, case mapping, normalization, character names.
//
// Definitions are Python's (str.isspace, str.isprintable, identifiers of PEP 3131, …) on
// Unicode 15.1, the version of CPython 3.13, from the generated unicode_data.c (107 KB, only touched pages
// cost). A build for small machines links unicode_small.c instead: exact up to U+00FF, beyond
// that every code point is a caseless letter. ASCII is answered from a table of its own. Code
// points may be surrogates; above UNICODE_MAX they count as unassigned.
#pragma once

#include "base/arch.h"
#include "base/buf.h"

// ---- predicates ----

enum {
    CHAR_UPPER = 1 << 0,
    CHAR_LOWER = 1 << 1,
    CHAR_DIGIT = 1 << 2,  // 0-9
    CHAR_SPACE = 1 << 3,  // Python whitespace: \t \n \v \f \r \x1c-\x1f and blank
    CHAR_PRINTABLE = 1 << 4,
    CHAR_XID_START = 1 << 5,  // letter or _
    CHAR_XID_CONTINUE = 1 << 6,
    CHAR_HEX = 1 << 7,
};

// CHAR_ bits of the ASCII characters.
extern const uint8_t unicode_ascii_table[128];

static inline bool unicode_ascii_is(uint32_t code, unsigned bits)
{
    return code < 128 && (unicode_ascii_table[code] & bits);
}

// Properties beyond ASCII as bits; the is_ functions below are the way to ask.
enum {
    PROP_ALPHA = 1 << 0,
    PROP_DECIMAL = 1 << 1,
    PROP_DIGIT = 1 << 2,
    PROP_NUMERIC = 1 << 3,
    PROP_SPACE = 1 << 4,
    PROP_UPPER = 1 << 5,
    PROP_LOWER = 1 << 6,
    PROP_TITLE = 1 << 7,
    PROP_PRINTABLE = 1 << 8,
    PROP_XID_START = 1 << 9,
    PROP_XID_CONTINUE = 1 << 10,
    PROP_CASED = 1 << 11,
    PROP_CASE_IGNORABLE = 1 << 12,
    PROP_LINE_BREAK = 1 << 13,
};

// All PROP_ bits of any code point.
unsigned unicode_properties(uint32_t code);

static inline bool unicode_is_alpha(uint32_t c)
{
    return unicode_properties(c) & PROP_ALPHA;
}
static inline bool unicode_is_decimal(uint32_t c)
{
    return unicode_properties(c) & PROP_DECIMAL;
}
static inline bool unicode_is_digit(uint32_t c)
{
    return unicode_properties(c) & PROP_DIGIT;
}
static inline bool unicode_is_numeric(uint32_t c)
{
    return unicode_properties(c) & PROP_NUMERIC;
}
static inline bool unicode_is_upper(uint32_t c)
{
    return unicode_properties(c) & PROP_UPPER;
}
static inline bool unicode_is_lower(uint32_t c)
{
    return unicode_properties(c) & PROP_LOWER;
}
static inline bool unicode_is_title(uint32_t c)
{
    return unicode_properties(c) & PROP_TITLE;
}
static inline bool unicode_is_cased(uint32_t c)
{
    return unicode_properties(c) & PROP_CASED;
}
static inline bool unicode_is_alnum(uint32_t c)
{
    return unicode_properties(c) & (PROP_ALPHA | PROP_DECIMAL | PROP_DIGIT | PROP_NUMERIC);
}
static inline bool unicode_is_printable(uint32_t c)
{
    return c < 128 ? c - 32 < 95 : unicode_properties(c) & PROP_PRINTABLE;
}

// Python's str.isspace() and the characters str.split() splits at.
bool unicode_is_space(uint32_t code);

// The characters str.splitlines() breaks at (\r\n counts as one: the caller's business).
bool unicode_is_line_break(uint32_t code);

// Identifier characters; '_' starts an identifier.
bool unicode_is_xid_start(uint32_t code);
bool unicode_is_xid_continue(uint32_t code);

// 0..9 for decimal digits of any script, else -1.
int unicode_decimal(uint32_t code);

// 0..9 for decimal digits and for superscript-like digits (str.isdigit), else -1.
int unicode_digit(uint32_t code);

// Numeric value of the character; false when it has none.
bool unicode_numeric(uint32_t code, double *value);

// ---- case ----

#define UNICODE_CASE_MAX 3  // code points a full mapping can have

// Simple (1:1) mapping; the code itself when there is none.
uint32_t unicode_simple_lower(uint32_t code);
uint32_t unicode_simple_upper(uint32_t code);
uint32_t unicode_simple_title(uint32_t code);

// Full mapping: writes 1..UNICODE_CASE_MAX code points to out, returns how many.
unsigned unicode_lower(uint32_t code, uint32_t *out);
unsigned unicode_upper(uint32_t code, uint32_t *out);
unsigned unicode_title(uint32_t code, uint32_t *out);
unsigned unicode_fold(uint32_t code, uint32_t *out);

// True when the capital sigma (U+03A3) at byte `offset` of trusted UTF-8 is final and lowers to
// U+03C2: cased letter before it, none after it, case-ignorable characters skipped.
bool unicode_sigma_is_final(const char *data, size_t size, size_t offset);

// ---- the unicodedata properties ----

// Two-letter general category, "Cn" for unassigned.
const char *unicode_category(uint32_t code);

// "L", "AN", …; "" when unassigned.
const char *unicode_bidirectional(uint32_t code);

// "F", "H", "W", "Na", "A" or "N".
const char *unicode_east_asian_width(uint32_t code);

// Terminal columns: 0, 1 or 2.
int unicode_width(uint32_t code);

// Canonical combining class, 0..255.
int unicode_combining(uint32_t code);

// Bidi_Mirrored.
bool unicode_mirrored(uint32_t code);

// Appends the decomposition of `code` as unicodedata.decomposition() writes it; nothing if none.
void unicode_decomposition(Buf *out, uint32_t code);

typedef enum UnicodeForm { FORM_NFC, FORM_NFD, FORM_NFKC, FORM_NFKD } UnicodeForm;

// Appends the normalized text (trusted UTF-8 in and out). False only when out of memory, and then
// out->failed is set. ASCII text is copied.
bool unicode_normalize(Buf *out, UnicodeForm form, const char *data, size_t size);

// True when the text is already in the form for certain, quickly (ASCII, and Latin-1 for NFC);
// false means "normalize and compare".
bool unicode_is_normal_fast(UnicodeForm form, const char *data, size_t size);

// Version of the Unicode data, "15.1.0" style.
const char *unicode_version(void);

// ---- names ----

// Code point with that character name (case-insensitive, as in "\N{...}"), or -1. Hangul and CJK
// ideographs are computed; others come from the table in unicode_names.c.
int32_t unicode_name_lookup(const char *name, size_t size);

// Writes the name of `code` to out (room for UNICODE_NAME_MAX), NUL-terminated, and returns its
// length; 0 when the character has no name here.
#define UNICODE_NAME_MAX 128
size_t unicode_name(uint32_t code, char *out);
