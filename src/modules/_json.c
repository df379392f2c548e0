// _json — what module json is built on: scanner and encoder.

#include "modules/json.h"

// args: text, index, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant
RAISES static Maybe _json_scan(VM *vm, Value *args, int n)
{
    (void)n;
    size_t end;
    JsonHooks hooks = {
        .strict = args[2] == TRUE_,
        .object = args[3],
        .pairs = args[4],
        .parse_float = args[5],
        .parse_int = args[6],
        .parse_constant = args[7],
    };
    if (as_int(args[1]) < 0) {
        return raise_error(vm, E_ValueError, "idx cannot be negative");
    }
    Value value = TRY(json_scan(vm, args[0], (size_t)as_int(args[1]), &hooks, &end));
    return tuple_2(vm, value, from_small((SWord)end));
}

RAISES static Maybe _json_scanstring(VM *vm, Value *args, int n)
{
    (void)n;
    size_t end;
    size_t index = as_int(args[1]) < 0 ? 0 : (size_t)as_int(args[1]);
    Value value = TRY(json_scan_string(vm, args[0], index, args[2] == TRUE_, &end));
    return tuple_2(vm, value, from_small((SWord)end));
}

RAISES static Maybe quote(VM *vm, Value v, bool ascii)
{
    Buf out = {0};
    if (!is_kind(v, T_str)) {
        return raise_error(vm, E_TypeError, "first argument must be a string, not %T", v);
    }
    json_quote(&out, v, ascii);
    return str_from_buf(vm, &out);
}

RAISES static Maybe _json_quote(VM *vm, Value *args, int n)
{
    (void)n;
    return quote(vm, args[0], false);
}

RAISES static Maybe _json_quote_ascii(VM *vm, Value *args, int n)
{
    (void)n;
    return quote(vm, args[0], true);
}

// args: value, default, indent, item_separator, key_separator, skipkeys, ensure_ascii,
// check_circular, allow_nan, sort_keys
RAISES static Maybe _json_encode(VM *vm, Value *args, int n)
{
    (void)n;
    JsonStyle style = {
        .fallback = args[1],
        .indent = args[2],
        .item_separator = args[3],
        .key_separator = args[4],
        .skip_keys = args[5] == TRUE_,
        .ascii = args[6] == TRUE_,
        .check_circular = args[7] == TRUE_,
        .allow_nan = args[8] == TRUE_,
        .sort_keys = args[9] == TRUE_,
    };
    return json_encode(vm, args[0], &style);
}

static const Def _json_defs[] = {
    {"scan(text: str, index: size, strict: bool, object_hook, object_pairs_hook, parse_float, "
     "parse_int, parse_constant, /)",
     FN(_json_scan), "Return (the value at index, the index behind it)."},
    {"scanstring(string: str, end: size, strict: bool = True, /)", FN(_json_scanstring),
     "Return (the string whose quote is in front of end, the index behind it)."},
    {"encode_basestring(string, /)", FN(_json_quote), "Return the string as JSON."},
    {"encode_basestring_ascii(string, /)", FN(_json_quote_ascii),
     "Return the string as JSON in ASCII."},
    {"encode(value, default, indent: str | None, item_separator: str, key_separator: str, "
     "skipkeys: bool, ensure_ascii: bool, check_circular: bool, allow_nan: bool, "
     "sort_keys: bool, /)",
     FN(_json_encode), "Return the value as JSON."},
    {0},
};

MODULE(_json, "What module json is built on.");
