// cdecl_literal — numbers, characters and strings of C source.

#include "base/buf.h"
#include "base/dtoa.h"
#include "base/utf8.h"
#include "ffi/cdecl_parser.h"
#include "py.h"

RAISES static bool number_suffix(CParser *p, const char *at, const char *end, bool *is_unsigned,
                                 int *longs)
{
    for (; at < end; at++) {
        if (*at == 'u' || *at == 'U') {
            *is_unsigned = true;
        } else if (*at == 'l' || *at == 'L') {
            (*longs)++;
        } else if (*at != 'z' && *at != 'Z') {
            return cparse_fail(p, &p->token, "invalid suffix of a number");
        }
    }
    return true;
}

static int digit_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : 99;
}

static bool is_float_literal(const CToken *token)
{
    bool hex = token->size > 1 && token->text[0] == '0' && (token->text[1] | 32) == 'x';
    for (size_t i = 0; i < token->size; i++) {
        char c = token->text[i] | 32;
        if (token->text[i] == '.' || (hex ? c == 'p' : c == 'e')) {
            return true;
        }
    }
    return false;
}

// Hexadecimal floats are read by hand: mantissa, then a power of two.
static double hex_float(const char *at, const char *end)
{
    uint64_t mantissa = 0;
    int exponent = 0, dropped = 0;
    bool fraction = false;
    for (at += 2; at < end && (*at == '.' || digit_value(*at) < 16); at++) {
        if (*at == '.') {
            fraction = true;
        } else if (mantissa >> 60) {
            dropped += fraction ? 0 : 4;
        } else {
            mantissa = mantissa * 16 + (unsigned)digit_value(*at);
            dropped -= fraction ? 4 : 0;
        }
    }
    bool negative = false;
    if (at < end) {
        at++;
        negative = *at == '-';
        at += *at == '-' || *at == '+';
    }
    for (; at < end && *at >= '0' && *at <= '9' && exponent < 100000; at++) {
        exponent = exponent * 10 + (*at - '0');
    }
    return __builtin_ldexp((double)mantissa, dropped + (negative ? -exponent : exponent));
}

RAISES static bool parse_float(CParser *p, CConstant *out)
{
    const CToken *token = &p->token;
    char text[400];
    size_t size = 0;
    for (size_t i = 0; i < token->size && size < sizeof(text); i++) {
        if (token->text[i] != '\'') {
            text[size++] = token->text[i];
        }
    }
    CScalar type = CS_double;
    bool hex = size > 1 && (text[1] | 32) == 'x';
    while (size && strchr("fFlLdDqQwWbB", text[size - 1]) && !(hex && size < 4)) {
        char c = text[size - 1] | 32;
        type = c == 'f' ? CS_float : c == 'l' ? CS_longdouble : type;
        size--;
    }
    double number;
    if (hex) {
        number = hex_float(text, text + size);
    } else if (dtoa_from_text(text, size, &number) != size) {
        return cparse_fail(p, token, "not a number");
    }
    *out = (CConstant){.type = ctype_scalar(p->vm, type), .is_float = true, .number = number};
    return cparse_next(p);
}

bool cparse_number(CParser *p, CConstant *out)
{
    if (is_float_literal(&p->token)) {
        return parse_float(p, out);
    }
    const char *at = p->token.text, *end = at + p->token.size;
    unsigned base = 10;
    if (*at == '0' && end - at > 1) {
        base = (at[1] | 32) == 'x' ? 16 : (at[1] | 32) == 'b' ? 2 : 8;
        at += base == 8 ? 1 : 2;
    }
    uint64_t value = 0;
    bool too_large = false;
    for (; at < end && (*at == '\'' || digit_value(*at) < (int)base); at++) {
        if (*at != '\'') {
            too_large |= __builtin_mul_overflow(value, base, &value) ||
                         __builtin_add_overflow(value, (unsigned)digit_value(*at), &value);
        }
    }
    bool is_unsigned = false;
    int longs = 0;
    CHECKB(number_suffix(p, at, end, &is_unsigned, &longs));
    if (too_large) {
        return cparse_fail(p, &p->token, "integer has more than 64 bits");
    }
    static const CScalar order[] = {CS_int,   CS_uint,     CS_long,
                                    CS_ulong, CS_longlong, CS_ulonglong};
    for (int i = longs * 2 > 4 ? 4 : longs * 2; i < 6; i++) {
        const CType *type = ctype_scalar(p->vm, order[i]);
        unsigned bits = (unsigned)type->size * 8 - type->is_signed;
        if ((is_unsigned && type->is_signed) ||
            (!is_unsigned && base == 10 && i % 2 && i < 5)) {
            continue;
        }
        if (bits == 64 || value >> bits == 0) {
            *out = (CConstant){.type = type, .bits = value};
            break;
        }
    }
    return cparse_next(p);
}

RAISES static bool read_escape(CParser *p, const char **at, const char *end, uint32_t *code)
{
    char c = *(*at)++;
    static const char names[] = "abfnrtve", values[] = "\a\b\f\n\r\t\v\033";
    const char *known = strchr(names, c);
    if (known && c) {
        *code = (unsigned char)values[known - names];
    } else if (c == 'x' || c == 'u' || c == 'U') {
        *code = 0;
        int most = c == 'x' ? 8 : c == 'u' ? 4 : 8;
        for (; most-- && *at < end && digit_value(**at) < 16; (*at)++) {
            *code = *code * 16 + (unsigned)digit_value(**at);
        }
    } else if (digit_value(c) < 8) {
        *code = (unsigned)digit_value(c);
        for (int i = 0; i < 2 && *at < end && digit_value(**at) < 8; i++, (*at)++) {
            *code = *code * 8 + (unsigned)digit_value(**at);
        }
    } else if (strchr("'\"?\\", c) && c) {
        *code = (unsigned char)c;
    } else {
        return cparse_fail(p, &p->token, "unknown escape '\\%c'", c);
    }
    return true;
}

// The characters between the quotes of p->token appended: bytes of narrow text, UTF-8 else.
RAISES static bool decode_quoted(CParser *p, Buf *out, uint32_t *last, size_t *count)
{
    const char *at = p->token.text, *end = at + p->token.size - 1;
    bool wide = *at == 'L' || *at == 'U' || (*at == 'u' && at[1] != '8');
    while (*at != '"' && *at != '\'') {
        at++;
    }
    for (at++; at < end; (*count)++) {
        bool escaped = *at == '\\';
        if (escaped) {
            at++;
            CHECKB(read_escape(p, &at, end, last));
            wide |= at[-1] == 'u';
        } else if (wide) {
            unsigned length = 1;
            int32_t code = utf8_decode(at, end, 0, &length);
            *last = code < 0 ? (unsigned char)*at : (uint32_t)code;
            at += code < 0 ? 1 : length;
        } else {
            *last = (unsigned char)*at++;
        }
        if (*last > 0x10ffff) {
            return cparse_fail(p, &p->token, "character is out of range");
        }
        if (wide) {
            buf_code_point(out, *last);
        } else {
            buf_char(out, (char)*last);
        }
    }
    return true;
}

bool cparse_character(CParser *p, CConstant *out)
{
    Buf text = {0};
    uint32_t code = 0;
    size_t count = 0;
    char prefix = p->token.text[0];
    bool ok = decode_quoted(p, &text, &code, &count);
    buf_free(&text);
    CHECKB(ok);
    if (count != 1) {
        return cparse_fail(p, &p->token, "character constant needs one character");
    }
    if (prefix == '\'') {
        constant_set(p, out, CS_char, code);
        out->type = ctype_scalar(p->vm, CS_int);
    } else {
        constant_set(p, out,
                     prefix == 'L'   ? CS_wchar
                     : prefix == 'u' ? CS_char16
                                     : CS_char32,
                     code);
    }
    return cparse_next(p);
}

// Adjacent string literals are one.
bool cparse_string(CParser *p, CConstant *out)
{
    Buf text = {0};
    bool ok = true;
    while (ok && p->token.kind == CT_STRING) {
        uint32_t code;
        size_t count = 0;
        ok = decode_quoted(p, &text, &code, &count) && cparse_next(p);
    }
    char *copy = ok ? cparse_alloc(p, text.size + 1) : NULL;
    if (copy && text.size) {
        memcpy(copy, text.data, text.size);
    }
    size_t size = text.size;
    bool failed = text.failed;
    buf_free(&text);
    if (!copy || failed) {
        return ok && copy ? !raised(raise_memory(p->vm)) : false;
    }
    const CType *array = TRYB_PTR(ctype_array(p->vm, ctype_scalar(p->vm, CS_char), size + 1));
    *out = (CConstant){.type = array, .is_string = true, .text = copy, .size = size};
    return true;
}
