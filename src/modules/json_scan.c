// json_scan — reads JSON.
//
// Works on the bytes of the str; character indexes are computed for messages and results only. Keys
// are looked up in a small table first, so that records share their keys. Recursion is guarded.

#include "base/dtoa.h"
#include "base/utf8.h"
#include "modules/json.h"
#include "types/str.h"

enum { KEY_CACHE_SIZE = 64, KEY_CACHE_LONGEST = 32 };

typedef struct Scan {
    VM *vm;
    Value text;
    const char *begin, *p, *end;
    const JsonHooks *hooks;
    Value keys[KEY_CACHE_SIZE];
} Scan;

// ---- faults

static size_t index_at(const Scan *s, const char *at)
{
    return str_char_index(s->text, (size_t)(at - s->begin));
}

static COLD bool fault(Scan *s, const char *message, const char *at)
{
    VM *vm = s->vm;
    Value name = TRYB(str_intern_c(vm, "json.decoder"));
    Value module = TRYB(dict_find(vm, vm->modules, name));
    if (module == NOTHING) {
        return !raised(raise_error(vm, E_ValueError, "%s: char %zu", message, index_at(s, at)));
    }
    name = TRYB(str_intern_c(vm, "JSONDecodeError"));
    Value class_ = TRYB(attr_get(vm, module, name));
    Value text = TRYB(str_from_c(vm, message));
    Value exception =
        TRYB(call_3(vm, class_, text, s->text, from_small((SWord)index_at(s, at))));
    return !raised(raise_object(vm, exception));
}

static COLD Maybe no_value(Scan *s, const char *at)
{
    return raise_stop(s->vm, from_small((SWord)index_at(s, at)));
}

// Turns "no value at" into a fault: inside of containers a value has to come.
static COLD bool value_missing(Scan *s, const char *at)
{
    if (!error_is(s->vm, E_StopIteration)) {
        return false;
    }
    error_clear(s->vm);
    return fault(s, "Expecting value", at);
}

static ALWAYS_INLINE void skip_space(Scan *s)
{
    while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\r' || *s->p == '\t')) {
        s->p++;
    }
}

// ---- strings

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// Four digits at s->p, behind "\u", and the character that has to follow at the least.
RAISES static bool read_unit(Scan *s, uint32_t *unit)
{
    const char *at = s->p - 1;
    *unit = 0;
    for (int i = 0; i < 4; i++) {
        int digit = s->p < s->end ? hex_digit(*s->p) : -1;
        if (digit < 0) {
            return fault(s, "Invalid \\uXXXX escape", at);
        }
        *unit = *unit * 16 + (uint32_t)digit;
        s->p++;
    }
    return s->p < s->end || fault(s, "Invalid \\uXXXX escape", at);
}

// Behind a backslash.
RAISES static bool read_escape(Scan *s, const char *quote, Buf *out)
{
    static const char from[] = "\"\\/bfnrt";
    static const char to[] = "\"\\/\b\f\n\r\t";
    if (s->p >= s->end) {
        return fault(s, "Unterminated string starting at", quote);
    }
    char c = *s->p++;
    if (c != 'u') {
        const char *at = c ? strchr(from, c) : NULL;
        if (!at) {
            return fault(s, "Invalid \\escape", s->p - 2);
        }
        buf_char(out, to[at - from]);
        return true;
    }
    uint32_t unit = 0;
    uint32_t low = 0;
    CHECKB(read_unit(s, &unit));
    if (unicode_is_high_surrogate(unit) && s->end - s->p >= 2 && s->p[0] == '\\' &&
        s->p[1] == 'u') {
        const char *second = s->p;
        s->p += 2;
        CHECKB(read_unit(s, &low));
        if (unicode_is_low_surrogate(low)) {
            unit = unicode_join_surrogates(unit, low);
        } else {
            s->p = second;
        }
    }
    buf_code_point(out, unit);
    return true;
}

static const char *plain_end(const Scan *s)
{
    const char *p = s->p;
    while (p < s->end && *p != '"' && *p != '\\' &&
           ((unsigned char)*p >= 0x20 || !s->hooks->strict)) {
        p++;
    }
    return p;
}

RAISES static bool read_parts(Scan *s, const char *quote, Buf *out)
{
    for (;;) {
        const char *stop = plain_end(s);
        buf_append(out, s->p, (size_t)(stop - s->p));
        s->p = stop;
        if (stop >= s->end) {
            return fault(s, "Unterminated string starting at", quote);
        }
        if (*stop == '"') {
            s->p++;
            return true;
        }
        if (*stop != '\\') {
            return fault(s, "Invalid control character at", stop);
        }
        s->p++;
        CHECKB(read_escape(s, quote, out));
    }
}

// A str of the text, for keys out of the table.
RAISES static Maybe make_text(Scan *s, const char *text, size_t size, bool key)
{
    if (!key || size > KEY_CACHE_LONGEST || size == 0) {
        return str_new(s->vm, text, size);
    }
    uint32_t hash = (uint32_t)size * 31 + (uint8_t)text[0] * 7 + (uint8_t)text[size - 1] * 131 +
                    (uint8_t)text[size / 2] * 17;
    Value *slot = &s->keys[hash % KEY_CACHE_SIZE];
    if (*slot != ABSENT && str_size(*slot) == size &&
        memcmp(str_data(*slot), text, size) == 0) {
        return just(*slot);
    }
    *slot = TRY(str_new(s->vm, text, size));
    return just(*slot);
}

// Behind the opening quote.
RAISES static Maybe read_string(Scan *s, bool key)
{
    const char *quote = s->p - 1;
    const char *stop = plain_end(s);
    if (stop < s->end && *stop == '"') {
        const char *from = s->p;
        s->p = stop + 1;
        return make_text(s, from, (size_t)(stop - from), key);
    }
    Buf out = {0};
    if (!read_parts(s, quote, &out)) {
        buf_free(&out);
        return RAISED;
    }
    return str_from_buf(s->vm, &out);
}

// ---- numbers and constants

static bool is_digit(const Scan *s, const char *p)
{
    return p < s->end && *p >= '0' && *p <= '9';
}

// Behind the digits of the integral part at p: the end of a fraction and an exponent.
static const char *float_end(const Scan *s, const char *p)
{
    if (p < s->end && *p == '.' && is_digit(s, p + 1)) {
        for (p++; is_digit(s, p);) {
            p++;
        }
    }
    if (p < s->end && (*p == 'e' || *p == 'E')) {
        const char *q = p + 1;
        q += q < s->end && (*q == '+' || *q == '-');
        if (is_digit(s, q)) {
            for (p = q; is_digit(s, p);) {
                p++;
            }
        }
    }
    return p;
}

RAISES static Maybe read_number(Scan *s)
{
    VM *vm = s->vm;
    const char *from = s->p;
    const char *p = from + (*from == '-');
    uint64_t value = 0;
    if (!is_digit(s, p)) {
        return no_value(s, from);
    }
    const char *digits = p;
    if (*p == '0') {
        p++;
    } else {
        for (; is_digit(s, p); p++) {
            value = value * 10 + (uint64_t)(*p - '0');
        }
    }
    const char *end = float_end(s, p);
    size_t size = (size_t)(end - from);
    s->p = end;
    Value function = end == p ? s->hooks->parse_int : s->hooks->parse_float;
    if (function != NONE) {
        return call_1(vm, function, TRY(str_new(vm, from, size)));
    }
    if (end != p) {
        double number = 0;
        if (dtoa_from_text(from, size, &number) == size) {
            return float_new(vm, number);
        }
        return float_from_text(vm, from, size);
    }
    if (p - digits <= 18) {
        return int_from_i64(vm, *from == '-' ? -(int64_t)value : (int64_t)value);
    }
    return int_from_text(vm, from, size, 10);
}

RAISES static Maybe read_constant(Scan *s, const char *name, double value)
{
    s->p += strlen(name);
    if (s->hooks->parse_constant != NONE) {
        return call_1(s->vm, s->hooks->parse_constant, TRY(str_from_c(s->vm, name)));
    }
    return float_new(s->vm, value);
}

static bool starts(const Scan *s, const char *word)
{
    size_t size = strlen(word);
    return (size_t)(s->end - s->p) >= size && memcmp(s->p, word, size) == 0;
}

RAISES static Maybe read_word(Scan *s)
{
    static const struct {
        const char *name;
        Value value;
    } words[] = {{"null", NONE}, {"true", TRUE_}, {"false", FALSE_}};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (starts(s, words[i].name)) {
            s->p += strlen(words[i].name);
            return just(words[i].value);
        }
    }
    if (starts(s, "NaN")) {
        return read_constant(s, "NaN", (double)__builtin_nan(""));
    }
    if (starts(s, "Infinity")) {
        return read_constant(s, "Infinity", __builtin_inf());
    }
    if (starts(s, "-Infinity")) {
        return read_constant(s, "-Infinity", -__builtin_inf());
    }
    return no_value(s, s->p);
}

// ---- containers

RAISES static Maybe read_value(Scan *s);

RAISES static Maybe member_value(Scan *s)
{
    const char *at = s->p;
    Maybe value = read_value(s);
    if (raised(value)) {
        CHECK(value_missing(s, at));
    }
    skip_space(s);
    return value;
}

// After a member: YES when another follows.
RAISES static Tri more(Scan *s, char close, const char *trailing)
{
    if (s->p < s->end && *s->p == close) {
        s->p++;
        return TRI_NO;
    }
    if (s->p >= s->end || *s->p != ',') {
        CHECKT(fault(s, "Expecting ',' delimiter", s->p));
    }
    const char *comma = s->p++;
    skip_space(s);
    if (s->p < s->end && *s->p == close) {
        CHECKT(fault(s, trailing, comma));
    }
    return TRI_YES;
}

RAISES static bool read_items(Scan *s, List *list)
{
    s->p++;
    skip_space(s);
    if (s->p < s->end && *s->p == ']') {
        s->p++;
        return true;
    }
    do {
        CHECKB(list_append(s->vm, list, TRYB(member_value(s))));
    } while (TRYB_TRI(more(s, ']', "Illegal trailing comma before end of array")));
    return true;
}

RAISES static bool read_pair(Scan *s, Value *key, Value *value)
{
    if (s->p >= s->end || *s->p != '"') {
        return fault(s, "Expecting property name enclosed in double quotes", s->p);
    }
    s->p++;
    *key = TRYB(read_string(s, true));
    skip_space(s);
    if (s->p >= s->end || *s->p != ':') {
        return fault(s, "Expecting ':' delimiter", s->p);
    }
    s->p++;
    skip_space(s);
    *value = TRYB(member_value(s));
    return true;
}

// Into the dict, or as pairs into the list.
RAISES static bool read_members(Scan *s, Dict *dict, List *pairs)
{
    s->p++;
    skip_space(s);
    if (s->p < s->end && *s->p == '}') {
        s->p++;
        return true;
    }
    do {
        Value key = NONE;
        Value value = NONE;
        CHECKB(read_pair(s, &key, &value));
        if (pairs) {
            CHECKB(list_append(s->vm, pairs, TRYB(tuple_2(s->vm, key, value))));
        } else {
            CHECKB(dict_set(s->vm, dict, key, value));
        }
    } while (TRYB_TRI(more(s, '}', "Illegal trailing comma before end of object")));
    return true;
}

RAISES static Maybe read_array(Scan *s)
{
    List *list = TRY_PTR(list_new(s->vm, 0));
    CHECK(enter_recursion(s->vm, " while decoding a JSON array from a unicode string"));
    bool ok = read_items(s, list);
    leave_recursion(s->vm);
    return ok ? just_obj(list) : RAISED;
}

RAISES static Maybe read_object(Scan *s)
{
    VM *vm = s->vm;
    const JsonHooks *hooks = s->hooks;
    Dict *dict = NULL;
    List *pairs = NULL;
    if (hooks->pairs != NONE) {
        pairs = TRY_PTR(list_new(vm, 0));
    } else {
        dict = TRY_PTR(dict_new(vm));
    }
    CHECK(enter_recursion(vm, " while decoding a JSON object from a unicode string"));
    bool ok = read_members(s, dict, pairs);
    leave_recursion(vm);
    if (!ok) {
        return RAISED;
    }
    if (pairs) {
        return call_1(vm, hooks->pairs, from_obj(pairs));
    }
    return hooks->object != NONE ? call_1(vm, hooks->object, from_obj(dict)) : just_obj(dict);
}

RAISES static Maybe read_value(Scan *s)
{
    if (s->p >= s->end) {
        return no_value(s, s->p);
    }
    switch (*s->p) {
    case '"':
        s->p++;
        return read_string(s, false);
    case '{':
        return read_object(s);
    case '[':
        return read_array(s);
    case '-':
        if (starts(s, "-Infinity")) {
            return read_word(s);
        }
        return read_number(s);
    }
    return is_digit(s, s->p) ? read_number(s) : read_word(s);
}

// ---- entries

static void begin(Scan *s, VM *vm, Value text, size_t index, const JsonHooks *hooks)
{
    *s = (Scan){.vm = vm, .text = text, .begin = str_data(text), .hooks = hooks};
    s->end = s->begin + str_size(text);
    s->p = s->begin + (index ? str_byte_offset(text, index) : 0);
}

Maybe json_scan(VM *vm, Value text, size_t index, const JsonHooks *hooks, size_t *end)
{
    Scan s;
    if (index > str_length(text)) {
        return raise_stop(vm, from_small((SWord)index));
    }
    begin(&s, vm, text, index, hooks);
    Value value = TRY(read_value(&s));
    *end = index_at(&s, s.p);
    return just(value);
}

Maybe json_scan_string(VM *vm, Value text, size_t index, bool strict, size_t *end)
{
    Scan s;
    const JsonHooks hooks = {.strict = strict};
    if (index == 0 || index > str_length(text)) {
        return raise_error(vm, E_ValueError, "end is out of bounds");
    }
    begin(&s, vm, text, index, &hooks);
    Value value = TRY(read_string(&s, false));
    *end = index_at(&s, s.p);
    return just(value);
}
