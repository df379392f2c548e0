// re_escape — what follows a backslash in a regular expression.

#include "base/unicode.h"
#include "base/utf8.h"
#include "modules/re_parse.h"

static int digit_of(char c, unsigned base)
{
    unsigned digit = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                     : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10)
                     : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10)
                                            : 99;
    return digit < base ? (int)digit : -1;
}

// Takes up to `most` digits; how many there were.
static int read_digits(ReParser *parser, unsigned base, int most, uint32_t *value)
{
    int count = 0;
    for (; count < most && parser->p < parser->end; count++) {
        int digit = digit_of(*parser->p, base);
        if (digit < 0) {
            break;
        }
        *value = *value * base + (uint32_t)digit;
        parser->p++;
    }
    return count;
}

RAISES static bool bad_escape(ReParser *parser, const char *start)
{
    return re_fault(parser, start, "bad escape %.*s", (int)(parser->p - start), start);
}

RAISES static bool read_hex(ReParser *parser, const char *start, int digits, ReEscape *escape)
{
    escape->value = 0;
    if (read_digits(parser, 16, digits, &escape->value) != digits) {
        return re_fault(parser, start, "incomplete escape %.*s", (int)(parser->p - start),
                        start);
    }
    return escape->value <= UNICODE_MAX || bad_escape(parser, start);
}

RAISES static bool read_name(ReParser *parser, const char *start, ReEscape *escape)
{
    if (!re_accept(parser, '{')) {
        return re_fault(parser, parser->p, "missing {");
    }
    const char *name = parser->p;
    const char *end = memchr(name, '}', (size_t)(parser->end - name));
    if (!end) {
        if (name == parser->end) {
            return re_fault(parser, name, "missing character name");
        }
        return re_fault(parser, name, "missing }, unterminated name");
    }
    parser->p = end + 1;
    if (end == name) {
        return re_fault(parser, end, "missing character name");
    }
    int32_t code = unicode_name_lookup(name, (size_t)(end - name));
    if (code < 0) {
        Value text = TRYB(str_new(parser->vm, name, (size_t)(end - name)));
        return re_fault(parser, start, "undefined character name %R", text);
    }
    escape->value = (uint32_t)code;
    return true;
}

RAISES static bool octal_fault(ReParser *parser, const char *start)
{
    return re_fault(parser, start, "octal escape value %.*s outside of range 0-0o377",
                    (int)(parser->p - start), start);
}

// \1 … \99 outside of a set, \0…, and octal numbers of three digits. p is at the first digit.
RAISES static bool read_number(ReParser *parser, const char *start, ReEscape *escape)
{
    const char *p = parser->p;
    escape->value = 0;
    if (*p == '0') {
        (void)read_digits(parser, 8, 3, &escape->value);
        return true;
    }
    if (parser->end - p >= 3 && digit_of(p[0], 8) >= 0 && digit_of(p[1], 8) >= 0 &&
        digit_of(p[2], 8) >= 0) {
        (void)read_digits(parser, 8, 3, &escape->value);
        return escape->value <= 0377 || octal_fault(parser, start);
    }
    (void)read_digits(parser, 10, 2, &escape->value);
    escape->kind = RE_ESCAPE_GROUP;
    if (escape->value > parser->groups.count) {
        return re_fault(parser, start + 1, "invalid group reference %u", escape->value);
    }
    return re_check_group(parser, escape->value, start);
}

// Classes and control characters. False: `c` is neither.
static bool simple_escape(uint32_t c, bool in_set, ReEscape *escape)
{
    static const char classes[] = "dDsSwW";
    static const char letters[] = "abfnrtv\\";
    static const char values[] = "\a\b\f\n\r\t\v\\";
    const char *at = c < 128 && c ? strchr(classes, (int)c) : NULL;
    if (at) {
        *escape = (ReEscape){RE_ESCAPE_CLASS, (uint32_t)RE_SET_DIGIT << (at - classes)};
        return true;
    }
    at = c < 128 && c ? strchr(letters, (int)c) : NULL;
    if (at && (c != 'b' || in_set)) {
        *escape = (ReEscape){RE_ESCAPE_CHAR, (uint32_t)values[at - letters]};
        return true;
    }
    if (!in_set && c && c < 128 && strchr("AbBZ", (int)c)) {
        *escape = (ReEscape){RE_ESCAPE_PLACE, c};
        return true;
    }
    return false;
}

bool re_parse_escape(ReParser *parser, const char *start, bool in_set, ReEscape *escape)
{
    if (parser->p >= parser->end) {
        return re_fault(parser, start, "bad escape (end of pattern)");
    }
    uint32_t c = re_next(parser);
    if (simple_escape(c, in_set, escape)) {
        return true;
    }
    *escape = (ReEscape){RE_ESCAPE_CHAR, c};
    if (c == 'x') {
        return read_hex(parser, start, 2, escape);
    }
    if ((c == 'u' || c == 'U') && !parser->bytes) {
        return read_hex(parser, start, c == 'u' ? 4 : 8, escape);
    }
    if (c == 'N' && !parser->bytes) {
        return read_name(parser, start, escape);
    }
    if (c >= '0' && c <= '9') {
        parser->p--;
        if (!in_set) {
            return read_number(parser, start, escape);
        }
        escape->value = 0;
        if (!read_digits(parser, 8, 3, &escape->value)) {
            parser->p++;
            return bad_escape(parser, start);
        }
        return escape->value <= 0377 || octal_fault(parser, start);
    }
    return !((c | 32) - 'a' < 26) || bad_escape(parser, start);
}
