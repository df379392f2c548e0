// number_format — the format mini-language: the parsed specification and the text of numbers.
#pragma once

#include "base/buf.h"
#include "core/object.h"

typedef struct FormatSpec {
    char fill[4];  // one character, UTF-8
    uint8_t fill_size;
    char align;                  // '<' '>' '=' '^'
    char sign;                   // '+' '-' ' ', or 0: not given
    bool no_negative_zero;       // z
    bool alternate;              // #
    char thousands;              // ',' '_' or 0
    uint8_t group;               // digits between separators
    ptrdiff_t width, precision;  // -1: not given
    uint32_t type;               // 0: not given
} FormatSpec;

// Reads `spec` for formatting `v`, whose type gives defaults. ValueError when malformed.
RAISES bool format_spec_parse(VM *vm, Value v, Value spec, char default_align,
                              char default_type, FormatSpec *out);
// ValueError "Unknown format code 'q' for object of type 'X'".
Maybe format_unknown_code(VM *vm, Value v, uint32_t code);
// text padded to spec->width by spec->align; length in characters.
void format_pad(Buf *buf, const FormatSpec *spec, const char *text, size_t size, size_t length);

enum FloatTextFlags { FLOAT_DOT_0 = 1, FLOAT_ALTERNATE = 2 };
// |d| as 'r' (shortest; no precision), 'e', 'f' or 'g', upper case for capitals; no sign.
void float_text_to(Buf *buf, double d, char type, int precision, unsigned flags);
// [sign][prefix][digits][rest] padded, with grouping of the digits, as for any number.
void format_number_parts(Buf *buf, const FormatSpec *spec, bool negative, const char *prefix,
                         const char *digits, size_t size, const char *rest, size_t rest_size);
