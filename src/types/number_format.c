// number_format — the format mini-language of numbers: int, float, complex.

#include "types/number_format.h"

#include <math.h>
#include <stdlib.h>

#include "base/dtoa.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"

// ---- the specification

typedef struct SpecReader {
    VM *vm;
    const char *p, *end;
    FormatSpec *spec;
} SpecReader;

static bool is_align(char c)
{
    return c == '<' || c == '>' || c == '=' || c == '^';
}

static void read_fill(SpecReader *r, bool *explicit_fill, bool *explicit_align)
{
    *explicit_fill = *explicit_align = false;
    if (r->p == r->end) {
        return;
    }
    size_t size = utf8_sequence_size((unsigned char)*r->p);
    if ((size_t)(r->end - r->p) > size && is_align(r->p[size])) {
        memcpy(r->spec->fill, r->p, size);
        r->spec->fill_size = (uint8_t)size;
        r->spec->align = r->p[size];
        r->p += size + 1;
        *explicit_fill = *explicit_align = true;
    } else if (is_align(*r->p)) {
        r->spec->align = *r->p++;
        *explicit_align = true;
    }
}

static bool take(SpecReader *r, char c)
{
    bool found = r->p < r->end && *r->p == c;
    r->p += found;
    return found;
}

RAISES static bool read_number(SpecReader *r, ptrdiff_t *out)
{
    *out = -1;
    while (r->p < r->end) {
        uint32_t code;
        const char *next = utf8_next(r->p, &code);
        int digit = unicode_decimal(code);  // of any script
        if (digit < 0) {
            break;
        }
        ptrdiff_t n = *out < 0 ? 0 : *out;
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, digit, &n)) {
            raise_error(r->vm, E_ValueError, "Too many decimal digits in format string");
            return false;
        }
        *out = n;
        r->p = next;
    }
    return true;
}

RAISES static bool read_thousands(SpecReader *r)
{
    bool comma = take(r, ','), underscore = take(r, '_');
    if ((comma && underscore) || (underscore && r->p < r->end && *r->p == ',')) {
        raise_error(r->vm, E_ValueError, "Cannot specify both ',' and '_'.");
        return false;
    }
    r->spec->thousands = comma ? ',' : underscore ? '_' : 0;
    return true;
}

RAISES static bool check_thousands(SpecReader *r)
{
    FormatSpec *spec = r->spec;
    uint32_t type = spec->type;
    spec->group = 3;
    if (!spec->thousands || type == 0 || (type < 128 && strchr("deEfFgG%", (int)type))) {
        return true;
    }
    if (spec->thousands == '_' && type < 128 && strchr("boxX", (int)type)) {
        spec->group = 4;
        return true;
    }
    if (type > 32 && type < 128) {
        raise_error(r->vm, E_ValueError, "Cannot specify '%c' with '%c'.", spec->thousands,
                    (int)type);
    } else {
        raise_error(r->vm, E_ValueError, "Cannot specify '%c' with '\\x%x'.", spec->thousands,
                    (unsigned)type);
    }
    return false;
}

RAISES static bool read_type(SpecReader *r, Value v, Value spec)
{
    if (r->p < r->end) {
        uint32_t code;
        const char *next = utf8_next(r->p, &code);
        if (next < r->end) {
            raise_error(r->vm, E_ValueError,
                        "Invalid format specifier '%S' for object of type '%T'", spec, v);
            return false;
        }
        r->spec->type = code;
    }
    return check_thousands(r);
}

bool format_spec_parse(VM *vm, Value v, Value spec, char default_align, char default_type,
                       FormatSpec *out)
{
    SpecReader r = {vm, str_data(spec), str_data(spec) + str_size(spec), out};
    *out = (FormatSpec){.fill = " ",
                        .fill_size = 1,
                        .align = default_align,
                        .width = -1,
                        .precision = -1,
                        .type = (unsigned char)default_type};
    bool explicit_fill, explicit_align;
    read_fill(&r, &explicit_fill, &explicit_align);
    if (r.p < r.end && (*r.p == '+' || *r.p == '-' || *r.p == ' ')) {
        out->sign = *r.p++;
    }
    out->no_negative_zero = take(&r, 'z');
    out->alternate = take(&r, '#');
    if (!explicit_fill && r.p < r.end && *r.p == '0') {
        out->fill[0] = '0';
        if (!explicit_align && default_align == '>') {
            out->align = '=';
        }
        r.p++;
    }
    CHECKB(read_number(&r, &out->width));
    CHECKB(read_thousands(&r));
    if (take(&r, '.')) {
        CHECKB(read_number(&r, &out->precision));
        if (out->precision < 0) {
            raise_error(vm, E_ValueError, "Format specifier missing precision");
            return false;
        }
    }
    return read_type(&r, v, spec);
}

Maybe format_unknown_code(VM *vm, Value v, uint32_t code)
{
    if (code > 32 && code < 128) {
        return raise_error(vm, E_ValueError, "Unknown format code '%c' for object of type '%T'",
                           (int)code, v);
    }
    return raise_error(vm, E_ValueError, "Unknown format code '\\x%x' for object of type '%T'",
                       (unsigned)code, v);
}

// ---- layout

static void put_fill(Buf *buf, const FormatSpec *spec, size_t count)
{
    if (spec->fill_size == 1) {
        buf_fill(buf, spec->fill[0], count);
        return;
    }
    for (; count > 0 && !buf->failed; count--) {
        buf_append(buf, spec->fill, spec->fill_size);
    }
}

static size_t padding_of(const FormatSpec *spec, size_t length)
{
    return spec->width > 0 && (size_t)spec->width > length ? (size_t)spec->width - length : 0;
}

void format_pad(Buf *buf, const FormatSpec *spec, const char *text, size_t size, size_t length)
{
    size_t padding = padding_of(spec, length);
    size_t left = spec->align == '<' ? 0 : spec->align == '^' ? padding / 2 : padding;
    put_fill(buf, spec, left);
    buf_append(buf, text, size);
    put_fill(buf, spec, padding - left);
}

static size_t grouped_length(size_t digits, unsigned group)
{
    return digits + (digits - 1) / group;
}

// Digits with separators, led by zeros until the result has at least `least` characters.
static void put_grouped(Buf *buf, const FormatSpec *spec, const char *digits, size_t size,
                        size_t least)
{
    size_t count = size;
    while (grouped_length(count, spec->group) < least) {
        count++;
    }
    for (size_t i = 0; i < count && !buf->failed; i++) {
        if (i && (count - i) % spec->group == 0) {
            buf_char(buf, spec->thousands);
        }
        buf_char(buf, i < count - size ? '0' : digits[i - (count - size)]);
    }
}

void format_number_parts(Buf *buf, const FormatSpec *spec, bool negative, const char *prefix,
                         const char *digits, size_t size, const char *rest, size_t rest_size)
{
    char sign = negative ? '-' : spec->sign && spec->sign != '-' ? spec->sign : 0;
    size_t prefix_size = strlen(prefix), around = (sign != 0) + prefix_size + rest_size;
    bool grouped = spec->thousands && size > 0;
    bool zero_filled = spec->fill_size == 1 && spec->fill[0] == '0' && spec->align == '=';
    size_t least = grouped && zero_filled ? padding_of(spec, around) : 0;
    Buf middle = BUF_INIT;
    if (spec->width > INT32_MAX) {
        buf->failed = true;
        return;
    }
    if (grouped) {
        put_grouped(&middle, spec, digits, size, least);
        digits = middle.data ? middle.data : "";
        size = middle.size;
    }
    size_t padding = padding_of(spec, around + size);
    size_t left = spec->align == '>' ? padding : spec->align == '^' ? padding / 2 : 0;
    size_t inner = spec->align == '=' ? padding : 0;
    put_fill(buf, spec, left);
    buf_append(buf, &sign, sign != 0);
    buf_append(buf, prefix, prefix_size);
    put_fill(buf, spec, inner);
    buf_append(buf, digits, size);
    buf->failed |= middle.failed;
    buf_append(buf, rest, rest_size);
    put_fill(buf, spec, padding - left - inner);
    buf_free(&middle);
}

// ---- text of doubles

typedef struct Digits {
    char text[DTOA_MAX_DIGITS];
    int count, point;
} Digits;

// Digits number start..end of 0.D0D1D2… * 10^point, a dot before digit `point`.
static void put_positions(Buf *buf, const Digits *d, int point, int start, int end,
                          bool alternate)
{
    for (int i = start; i < end && !buf->failed; i++) {
        if (i == point) {
            buf_char(buf, '.');
        }
        buf_char(buf, i >= 0 && i < d->count ? d->text[i] : '0');
    }
    if (alternate && end <= point) {
        buf_char(buf, '.');
    }
}

void float_text_to(Buf *buf, double d, char type, int precision, unsigned flags)
{
    bool upper = type == 'E' || type == 'F' || type == 'G';
    if (!isfinite(d)) {
        buf_string(buf, isnan(d) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf"));
        return;
    }
    Digits digits;
    bool exponential;
    int end;
    switch (type | 32) {
    case 'e':
        digits.count = dtoa_precision(d, precision + 1, digits.text, &digits.point);
        exponential = true;
        end = precision + 1;
        break;
    case 'f':
        digits.count = dtoa_fixed(d, precision, digits.text, &digits.point);
        exponential = false;
        end = digits.point + precision;
        break;
    case 'g':
        precision = precision ? precision : 1;
        digits.count = dtoa_precision(d, precision, digits.text, &digits.point);
        exponential =
            digits.point <= -4 || digits.point > precision - ((flags & FLOAT_DOT_0) != 0);
        end = flags & FLOAT_ALTERNATE ? precision : digits.count;
        break;
    default:
        digits.count = dtoa_shortest(d, digits.text, &digits.point);
        exponential = digits.point <= -4 || digits.point > 16;
        end = digits.count;
        break;
    }
    int point = exponential ? 1 : digits.point, exponent = digits.point - 1;
    int start = point <= 0 ? point - 1 : 0, least = point;
    if (!exponential && (flags & FLOAT_DOT_0)) {
        least = point + 1;
    }
    put_positions(buf, &digits, point, start, end > least ? end : least,
                  (flags & FLOAT_ALTERNATE) != 0);
    if (exponential) {
        buf_printf(buf, "%c%c%02d", upper ? 'E' : 'e', exponent < 0 ? '-' : '+', abs(exponent));
    }
}

// ---- int

RAISES static Maybe format_char(VM *vm, Value v, const FormatSpec *spec)
{
    if (spec->sign) {
        return raise_error(vm, E_ValueError,
                           "Sign not allowed with integer format specifier 'c'");
    }
    if (spec->alternate) {
        return raise_error(vm, E_ValueError,
                           "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    int64_t code;
    if (!int_to_i64(v, &code)) {
        return raise_error(vm, E_OverflowError, "Python int too large to convert to C long");
    }
    if (code < 0 || code > UNICODE_MAX) {
        return raise_error(vm, E_OverflowError, "%%c arg not in range(0x110000)");
    }
    char text[UTF8_MAX_BYTES];
    Buf buf = BUF_INIT;
    FormatSpec padded = *spec;
    padded.align = padded.align == '=' ? '>' : padded.align;
    format_pad(&buf, &padded, text, utf8_encode((uint32_t)code, text), 1);
    return str_from_buf(vm, &buf);
}

RAISES static Maybe format_digits(VM *vm, Value v, const FormatSpec *spec)
{
    int base = spec->type == 'b'          ? 2
               : spec->type == 'o'        ? 8
               : (spec->type | 32) == 'x' ? 16
                                          : 10;
    const char *prefix = !spec->alternate    ? ""
                         : base == 2         ? "0b"
                         : base == 8         ? "0o"
                         : spec->type == 'x' ? "0x"
                         : spec->type == 'X' ? "0X"
                                             : "";
    Value text = TRY(int_to_text(vm, v, base));
    bool negative = str_data(text)[0] == '-';
    const char *digits = str_data(text) + negative;
    size_t size = str_size(text) - negative;
    Buf upper = BUF_INIT, buf = BUF_INIT;
    if (spec->type == 'X') {
        for (size_t i = 0; i < size; i++) {
            buf_char(&upper, digits[i] >= 'a' ? (char)(digits[i] - 32) : digits[i]);
        }
        digits = upper.failed ? digits : upper.data;
    }
    format_number_parts(&buf, spec, negative, prefix, digits, size, "", 0);
    buf.failed |= upper.failed;
    buf_free(&upper);
    return str_from_buf(vm, &buf);
}

RAISES static Maybe format_double(VM *vm, double d, const FormatSpec *spec);

Maybe format_int(VM *vm, Value v, Value spec)
{
    if (str_size(spec) == 0) {
        return op_str(vm, v);
    }
    FormatSpec parsed;
    CHECK(format_spec_parse(vm, v, spec, '>', 'd', &parsed));
    uint32_t type = parsed.type;
    if (type < 128 && type && strchr("eEfFgG%", (int)type)) {
        double d;
        CHECK(int_to_double(vm, v, &d));
        return format_double(vm, d, &parsed);
    }
    if (type >= 128 || !type || !strchr("bcdoxXn", (int)type)) {
        return format_unknown_code(vm, v, type);
    }
    if (parsed.precision >= 0) {
        return raise_error(vm, E_ValueError,
                           "Precision not allowed in integer format specifier");
    }
    if (parsed.no_negative_zero) {
        return raise_error(
            vm, E_ValueError,
            "Negative zero coercion (z) not allowed in integer format specifier");
    }
    return type == 'c' ? format_char(vm, v, &parsed) : format_digits(vm, v, &parsed);
}

// ---- float

// Precision and text type of a specification; false: precision is beyond an int.
RAISES static bool float_style(VM *vm, const FormatSpec *spec, char *type, int *precision,
                               unsigned *flags)
{
    if (spec->precision > INT32_MAX - 4096) {
        raise_error(vm, E_ValueError, "precision too big");
        return false;
    }
    *flags = spec->alternate ? FLOAT_ALTERNATE : 0;
    *precision = spec->precision < 0 ? 6 : (int)spec->precision;
    *type = spec->type == '%' ? 'f' : spec->type == 'n' ? 'g' : (char)spec->type;
    if (spec->type == 0) {
        *type = spec->precision < 0 ? 'r' : 'g';
    }
    return true;
}

static bool is_zero_text(const char *text, size_t size)
{
    for (size_t i = 0; i < size && text[i] != 'e' && text[i] != 'E'; i++) {
        if (text[i] != '0' && text[i] != '.') {
            return false;
        }
    }
    return true;
}

RAISES static Maybe format_double(VM *vm, double d, const FormatSpec *spec)
{
    char type;
    int precision;
    unsigned flags;
    CHECK(float_style(vm, spec, &type, &precision, &flags));
    flags |= spec->type == 0 ? FLOAT_DOT_0 : 0;
    Buf text = BUF_INIT, buf = BUF_INIT;
    if (spec->type == '%') {
        d *= 100;
    }
    float_text_to(&text, d, type, precision, flags);
    bool negative = signbit(d) && !isnan(d);
    if (spec->no_negative_zero && is_zero_text(text.data, text.size)) {
        negative = false;
    }
    if (spec->type == '%') {
        buf_char(&text, '%');
    }
    size_t digits = 0;
    while (digits < text.size && text.data[digits] >= '0' && text.data[digits] <= '9') {
        digits++;
    }
    if (text.data) {
        format_number_parts(&buf, spec, negative, "", text.data, digits, text.data + digits,
                            text.size - digits);
    }
    buf.failed |= text.failed;
    buf_free(&text);
    return str_from_buf(vm, &buf);
}

static bool is_float_type(uint32_t type, const char *allowed)
{
    return type == 0 || (type < 128 && strchr(allowed, (int)type));
}

Maybe format_float(VM *vm, Value v, Value spec)
{
    if (str_size(spec) == 0) {
        return op_str(vm, v);
    }
    FormatSpec parsed;
    CHECK(format_spec_parse(vm, v, spec, '>', 0, &parsed));
    if (!is_float_type(parsed.type, "eEfFgGn%")) {
        return format_unknown_code(vm, v, parsed.type);
    }
    return format_double(vm, as_float(v), &parsed);
}

// ---- complex

static void put_part(Buf *buf, const FormatSpec *spec, double d, char sign, char type,
                     int precision, unsigned flags)
{
    Buf text = BUF_INIT;
    float_text_to(&text, d, type, precision, flags);
    FormatSpec bare = *spec;
    bare.width = -1;
    bare.sign = sign;
    bool negative = signbit(d) && !isnan(d);
    if (spec->no_negative_zero && is_zero_text(text.data, text.size)) {
        negative = false;
    }
    size_t digits = 0;
    while (digits < text.size && text.data[digits] >= '0' && text.data[digits] <= '9') {
        digits++;
    }
    if (text.data) {
        format_number_parts(buf, &bare, negative, "", text.data, digits, text.data + digits,
                            text.size - digits);
    }
    buf->failed |= text.failed;
    buf_free(&text);
}

Maybe format_complex(VM *vm, Value v, Value spec)
{
    if (str_size(spec) == 0) {
        return op_str(vm, v);
    }
    FormatSpec parsed;
    CHECK(format_spec_parse(vm, v, spec, '>', 0, &parsed));
    if (!is_float_type(parsed.type, "eEfFgGn")) {
        return format_unknown_code(vm, v, parsed.type);
    }
    if (parsed.fill_size == 1 && parsed.fill[0] == '0') {
        return raise_error(vm, E_ValueError,
                           "Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align == '=') {
        return raise_error(vm, E_ValueError,
                           "'=' alignment flag is not allowed in complex format specifier");
    }
    char type;
    int precision;
    unsigned flags;
    CHECK(float_style(vm, &parsed, &type, &precision, &flags));
    Complex *c = (Complex *)v;
    bool bare_imaginary = parsed.type == 0 && c->real == 0 && !signbit(c->real);
    Buf text = BUF_INIT, buf = BUF_INIT;
    if (!bare_imaginary) {
        if (parsed.type == 0) {
            buf_char(&text, '(');
        }
        put_part(&text, &parsed, c->real, parsed.sign, type, precision, flags);
    }
    put_part(&text, &parsed, c->imag, bare_imaginary ? parsed.sign : '+', type, precision,
             flags);
    buf_string(&text, parsed.type == 0 && !bare_imaginary ? "j)" : "j");
    if (text.data) {
        format_pad(&buf, &parsed, text.data, text.size, text.size);
    }
    buf.failed |= text.failed;
    buf_free(&text);
    return str_from_buf(vm, &buf);
}
