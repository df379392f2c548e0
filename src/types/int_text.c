// int_text — ints to and from text: int('…', base), repr, the digit limit.

#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"
#include "types/int.h"

enum {
    DIGIT_LIMIT_THRESHOLD = 640,
    SHOWN_MAX = 200,  // characters of a malformed literal in messages
};

// ---- to text

RAISES static bool check_output_limit(VM *vm, size_t digits)
{
    size_t limit = vm->config.int_max_str_digits;
    if (limit && digits > limit) {
        raise_error(vm, E_ValueError,
                    "Exceeds the limit (%zu digits) for integer string conversion; use "
                    "sys.set_int_max_str_digits() to increase the limit",
                    limit);
        return false;
    }
    return true;
}

static Maybe small_to_text(VM *vm, SWord i)
{
    char text[24], *end = text + sizeof text, *p = end;
    uint64_t u = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    do {
        *--p = (char)('0' + u % 10);
        u /= 10;
    } while (u);
    if (i < 0) {
        *--p = '-';
    }
    return str_new(vm, p, (size_t)(end - p));
}

Maybe int_to_text(VM *vm, Value v, int base)
{
    if (is_int(v) && base == 10) {
        return small_to_text(vm, as_int(v));
    }
    IntView view;
    int_view(v, &view);
    bool limited = (base & (base - 1)) != 0;
    // WHY before converting: the conversion itself is what the limit protects from. The estimate
    // can be 1/250 too large.
    size_t room = mp_to_text_size(view.limbs, view.size, (unsigned)base);
    if (limited && room > DIGIT_LIMIT_THRESHOLD && vm->config.int_max_str_digits &&
        room - room / 250 > vm->config.int_max_str_digits + 2) {
        CHECK(check_output_limit(vm, room));
    }
    Limb *scratch;
    CHECK(int_scratch(vm, mp_to_text_scratch(view.size, (unsigned)base), &scratch));
    char *text = TRY_PTR((char *)gc_new_raw(vm, room + 1));
    size_t size = mp_to_text(text + 1, view.limbs, view.size, (unsigned)base, scratch);
    if (limited) {
        CHECK(check_output_limit(vm, size));
    }
    text[0] = '-';
    return view.negative ? str_new(vm, text, size + 1) : str_new(vm, text + 1, size);
}

Maybe int_repr(VM *vm, Value self)
{
    return int_to_text(vm, self, 10);
}

// ---- from text

static int digit_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'z' ? c - 'a' + 10
           : c >= 'A' && c <= 'Z' ? c - 'A' + 10
                                  : 99;
}

typedef struct Literal {
    const char *digits;
    size_t size;   // bytes, underscores included
    size_t count;  // digits
    int base;
    bool negative;
} Literal;

static int prefix_base(const char *p, const char *end)
{
    if (end - p < 2 || p[0] != '0') {
        return 0;
    }
    switch (p[1] | 32) {
    case 'x':
        return 16;
    case 'o':
        return 8;
    case 'b':
        return 2;
    default:
        return 0;
    }
}

// Parses [sign] [prefix] digits with single underscores between; false: malformed.
static bool parse_literal(const char *p, const char *end, int base, Literal *out)
{
    out->negative = p < end && *p == '-';
    p += p < end && (*p == '+' || *p == '-');
    int prefix = prefix_base(p, end);
    bool zero_only = false;
    if (prefix && (base == 0 || base == prefix)) {
        base = prefix;
        p += 2;
        p += p < end && *p == '_';
    } else if (base == 0) {
        zero_only = p < end && *p == '0';
        base = 10;
    }
    out->digits = p;
    out->base = base;
    out->count = 0;
    bool after_digit = false, nonzero = false;
    for (; p < end; p++) {
        if (*p == '_' && after_digit) {
            after_digit = false;
            continue;
        }
        if (digit_value(*p) >= base) {
            return false;
        }
        nonzero |= *p != '0';
        after_digit = true;
        out->count++;
    }
    out->size = (size_t)(end - out->digits);
    return after_digit && !(zero_only && nonzero);
}

RAISES static Maybe convert_literal(VM *vm, const Literal *literal)
{
    bool limited = (literal->base & (literal->base - 1)) != 0;
    size_t limit = vm->config.int_max_str_digits;
    if (limited && limit && literal->count > limit && literal->count > DIGIT_LIMIT_THRESHOLD) {
        return raise_error(vm, E_ValueError,
                           "Exceeds the limit (%zu digits) for integer string conversion: "
                           "value has %zu digits; use "
                           "sys.set_int_max_str_digits() to increase the limit",
                           limit, literal->count);
    }
    Limb *scratch;
    CHECK(int_scratch(vm, mp_from_text_scratch(literal->count, (unsigned)literal->base),
                      &scratch));
    Int *i = TRY_PTR(int_alloc(vm, mp_from_text_limbs(literal->size, (unsigned)literal->base)));
    i->size = (uint32_t)mp_from_text(i->limbs, literal->digits, literal->size,
                                     (unsigned)literal->base, scratch);
    i->h.aux = literal->negative;
    return just(int_normalize(i));
}

// Replaces other scripts' decimal digits and spaces by their ASCII forms.
static void to_ascii_digits(Buf *buf, const char *text, size_t size)
{
    for (const char *p = text, *end = text + size; p < end;) {
        uint32_t code;
        p = utf8_next(p, &code);
        int digit = code < 128 ? -1 : unicode_decimal(code);
        if (digit >= 0) {
            buf_char(buf, (char)('0' + digit));
        } else if (code >= 128 && unicode_is_space(code)) {
            buf_char(buf, ' ');
        } else {
            buf_code_point(buf, code);
        }
    }
}

static bool is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
}

RAISES static Maybe raise_invalid(VM *vm, const char *text, size_t size, int base,
                                  bool is_bytes)
{
    Value shown = TRY(is_bytes ? bytes_new(vm, text, size) : str_new(vm, text, size));
    shown = TRY(op_repr(vm, shown));
    if (str_length(shown) > SHOWN_MAX) {
        shown = TRY(str_slice(vm, shown, 0, SHOWN_MAX));
    }
    return raise_error(vm, E_ValueError, "invalid literal for int() with base %d: %S", base,
                       shown);
}

RAISES static Maybe read_int(VM *vm, const char *text, size_t size, int base, bool is_bytes)
{
    Buf ascii = BUF_INIT;
    const char *p = text, *end = text + size;
    if (!is_bytes && !utf8_is_ascii(text, size)) {
        to_ascii_digits(&ascii, text, size);
        p = ascii.data ? ascii.data : text;
        end = p + (ascii.data ? ascii.size : size);
    }
    while (p < end && is_ascii_space(*p)) {
        p++;
    }
    while (end > p && is_ascii_space(end[-1])) {
        end--;
    }
    Literal literal;
    Maybe result;
    if (parse_literal(p, end, base, &literal)) {
        result = convert_literal(vm, &literal);
    } else {
        result = raise_invalid(vm, text, size, base, is_bytes);
    }
    buf_free(&ascii);
    return result;
}

Maybe int_from_text(VM *vm, const char *text, size_t size, int base)
{
    return read_int(vm, text, size, base, false);
}

Maybe int_from_ascii(VM *vm, const void *bytes, size_t size, int base)
{
    return read_int(vm, bytes, size, base, true);
}
