// json — what the files of module _json share.
#pragma once

#include "base/buf.h"
#include "py.h"

// What json.JSONDecoder lets one choose; functions are NONE or callables.
typedef struct JsonHooks {
    Value object, pairs, parse_float, parse_int, parse_constant;
    bool strict;
} JsonHooks;

typedef struct JsonStyle {
    Value fallback;  // called for objects of other types
    Value indent;    // str of one level, or NONE
    Value item_separator, key_separator;
    bool skip_keys, ascii, check_circular, allow_nan, sort_keys;
} JsonStyle;

// Reads the value at character `index`; *end: the index behind it. StopIteration(index) when there
// is no value, JSONDecodeError for other faults.
RAISES Maybe json_scan(VM *vm, Value text, size_t index, const JsonHooks *hooks, size_t *end);

// Reads the string whose opening quote is in front of character `index`.
RAISES Maybe json_scan_string(VM *vm, Value text, size_t index, bool strict, size_t *end);

// Appends a str with quotes and escapes.
void json_quote(Buf *out, Value text, bool ascii);

// The JSON text of a value, a str.
RAISES Maybe json_encode(VM *vm, Value value, const JsonStyle *style);
