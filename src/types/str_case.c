// str_case — case conversion and the is…() predicates, full Unicode with an ASCII fast path.

#include "base/buf.h"
#include "base/unicode.h"
#include "py.h"
#include "types/str.h"
#include "types/str_methods.h"

// ---- case conversion

typedef unsigned (*CaseMap)(uint32_t code, uint32_t *out);

static char ascii_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void put_mapped(Buf *buf, CaseMap map, uint32_t code)
{
    uint32_t out[UNICODE_CASE_MAX];
    unsigned count = map(code, out);
    for (unsigned i = 0; i < count; i++) {
        buf_code_point(buf, out[i]);
    }
}

// Lower case of the character at `p`, which may be a final sigma.
static void put_lower(Buf *buf, Value self, const char *p, uint32_t code)
{
    if (code == 0x3a3) {
        bool final = unicode_sigma_is_final(str_data(self), str_size(self),
                                            (size_t)(p - str_data(self)));
        buf_code_point(buf, final ? 0x3c2 : 0x3c3);
        return;
    }
    put_mapped(buf, unicode_lower, code);
}

RAISES static Maybe map_ascii(VM *vm, Value self, char (*map)(char))
{
    if (str_size(self) == 0) {
        return just(vm->empty_str);
    }
    Str *result = TRY_PTR(str_alloc(vm, str_size(self)));
    const char *text = str_data(self);
    for (size_t i = 0; i < result->size; i++) {
        result->data[i] = map(text[i]);
    }
    return just_obj(result);
}

RAISES static Maybe map_all(VM *vm, Value self, CaseMap map)
{
    Buf buf = BUF_INIT;
    const char *p = str_data(self), *end = p + str_size(self);
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (map == unicode_lower) {
            put_lower(&buf, self, p, code);
        } else {
            put_mapped(&buf, map, code);
        }
        p = next;
    }
    return str_from_buf(vm, &buf);
}

Maybe str_upper(VM *vm, Value *args, int n)
{
    (void)n;
    return str_is_ascii(args[0]) ? map_ascii(vm, args[0], ascii_upper)
                                 : map_all(vm, args[0], unicode_upper);
}

Maybe str_lower(VM *vm, Value *args, int n)
{
    (void)n;
    return str_is_ascii(args[0]) ? map_ascii(vm, args[0], ascii_lower)
                                 : map_all(vm, args[0], unicode_lower);
}

Maybe str_casefold(VM *vm, Value *args, int n)
{
    (void)n;
    return str_is_ascii(args[0]) ? map_ascii(vm, args[0], ascii_lower)
                                 : map_all(vm, args[0], unicode_fold);
}

static char ascii_swap(char c)
{
    return is_ascii_letter(c) ? (char)(c ^ 32) : c;
}

Maybe str_swapcase(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    if (str_is_ascii(self)) {
        return map_ascii(vm, self, ascii_swap);
    }
    Buf buf = BUF_INIT;
    const char *p = str_data(self), *end = p + str_size(self);
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (unicode_is_upper(code)) {
            put_lower(&buf, self, p, code);
        } else if (unicode_is_lower(code)) {
            put_mapped(&buf, unicode_upper, code);
        } else {
            buf_code_point(&buf, code);
        }
        p = next;
    }
    return str_from_buf(vm, &buf);
}

Maybe str_capitalize(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    Buf buf = BUF_INIT;
    const char *start = str_data(self), *p = start, *end = p + str_size(self);
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (p == start) {
            put_mapped(&buf, unicode_title, code);
        } else {
            put_lower(&buf, self, p, code);
        }
        p = next;
    }
    return str_from_buf(vm, &buf);
}

Maybe str_title(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    Buf buf = BUF_INIT;
    const char *p = str_data(self), *end = p + str_size(self);
    bool in_word = false;
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (in_word) {
            put_lower(&buf, self, p, code);
        } else {
            put_mapped(&buf, unicode_title, code);
        }
        in_word = unicode_is_cased(code);
        p = next;
    }
    return str_from_buf(vm, &buf);
}

// ---- predicates

// Do all characters have one of the properties? The empty string has none.
static bool all_have(Value self, unsigned properties)
{
    const char *p = str_data(self), *end = p + str_size(self);
    if (p == end) {
        return false;
    }
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (!(unicode_properties(code) & properties)) {
            return false;
        }
    }
    return true;
}

#define ALL_HAVE(name, properties)                       \
    Maybe name(VM *vm, Value *args, int n)               \
    {                                                    \
        (void)n;                                         \
        (void)vm;                                        \
        return just_bool(all_have(args[0], properties)); \
    }
ALL_HAVE(str_isalpha, PROP_ALPHA)
ALL_HAVE(str_isalnum, PROP_ALPHA | PROP_DECIMAL | PROP_DIGIT | PROP_NUMERIC)
ALL_HAVE(str_isdecimal, PROP_DECIMAL)
ALL_HAVE(str_isdigit, PROP_DIGIT)
ALL_HAVE(str_isnumeric, PROP_NUMERIC)
ALL_HAVE(str_isspace, PROP_SPACE)

Maybe str_isascii(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(str_is_ascii(args[0]));
}

Maybe str_isprintable(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    const char *p = str_data(args[0]), *end = p + str_size(args[0]);
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (!unicode_is_printable(code)) {
            return just(FALSE_);
        }
    }
    return just(TRUE_);
}

// At least one character of the wanted case and none of the others.
static bool all_cased(Value self, unsigned wanted, unsigned others)
{
    const char *p = str_data(self), *end = p + str_size(self);
    bool any = false;
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        unsigned properties = unicode_properties(code);
        if (properties & others) {
            return false;
        }
        any |= (properties & wanted) != 0;
    }
    return any;
}

Maybe str_islower(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(all_cased(args[0], PROP_LOWER, PROP_UPPER | PROP_TITLE));
}

Maybe str_isupper(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(all_cased(args[0], PROP_UPPER, PROP_LOWER | PROP_TITLE));
}

Maybe str_istitle(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    const char *p = str_data(args[0]), *end = p + str_size(args[0]);
    bool any = false, in_word = false;
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        unsigned properties = unicode_properties(code);
        if (properties & (PROP_UPPER | PROP_TITLE)) {
            if (in_word) {
                return just(FALSE_);
            }
            in_word = any = true;
        } else if (properties & PROP_LOWER) {
            if (!in_word) {
                return just(FALSE_);
            }
            any = true;
        } else {
            in_word = false;
        }
    }
    return just_bool(any);
}

bool str_is_identifier(Value v)
{
    const char *p = str_data(v), *end = p + str_size(v);
    if (p == end) {
        return false;
    }
    uint32_t code;
    p = utf8_next(p, &code);
    if (!unicode_is_xid_start(code)) {
        return false;
    }
    while (p < end) {
        p = utf8_next(p, &code);
        if (!unicode_is_xid_continue(code)) {
            return false;
        }
    }
    return true;
}

Maybe str_isidentifier(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(str_is_identifier(args[0]));
}
