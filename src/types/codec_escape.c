// codec_escape — the encodings unicode_escape and raw_unicode_escape: Latin-1 with backslashes.

#include "types/codec_escape.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"

static int hex_value(uint8_t c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// Reads `digits` hexadecimal digits at `at`; *end is behind the last good one.
static bool read_hex(const Coding *c, size_t at, int digits, uint32_t *code, size_t *end)
{
    *code = 0;
    for (*end = at; digits > 0; digits--, ++*end) {
        int value = *end < c->size ? hex_value(c->data[*end]) : -1;
        if (value < 0) {
            return false;
        }
        *code = *code << 4 | (uint32_t)value;
    }
    return true;
}

RAISES static bool decode_hex(Coding *c, int digits, const char *truncated)
{
    uint32_t code;
    size_t start = c->at, end;
    if (!read_hex(c, start + 2, digits, &code, &end)) {
        return coding_decode_error(c, start, end, truncated);
    }
    if (code > UNICODE_MAX) {
        return coding_decode_error(c, start, end, "illegal Unicode character");
    }
    buf_code_point(&c->out, code);
    c->at = end;
    return true;
}

RAISES static bool decode_name(Coding *c)
{
    size_t start = c->at, name = start + 3;
    const uint8_t *close = NULL;
    if (name <= c->size && c->data[start + 2] == '{') {
        close = memchr(c->data + name, '}', c->size - name);
    }
    if (!close || close == c->data + name) {
        size_t end = close                                              ? name
                     : start + 2 < c->size && c->data[start + 2] == '{' ? c->size
                                                                        : start + 2;
        return coding_decode_error(c, start, end, "malformed \\N character escape");
    }
    size_t size = (size_t)(close - (c->data + name));
    int32_t code = unicode_name_lookup((const char *)c->data + name, size);
    if (code < 0) {
        return coding_decode_error(c, start, name + size + 1, "unknown Unicode character name");
    }
    buf_code_point(&c->out, (uint32_t)code);
    c->at = name + size + 1;
    return true;
}

static void decode_octal(Coding *c)
{
    uint32_t code = 0;
    size_t at = c->at + 1;
    for (int i = 0; i < 3 && at < c->size && (c->data[at] & 0xf8) == '0'; i++) {
        code = code * 8 + (c->data[at++] & 7);
    }
    buf_code_point(&c->out, code);
    c->at = at;
}

// `odd` (5 bytes, empty so far) gets the first escape that CPython warns of.
RAISES static bool decode_escape(Coding *c, char *odd)
{
    static const char letters[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
    if (c->at + 1 == c->size) {
        return coding_decode_error(c, c->at, c->size, "\\ at end of string");
    }
    char letter = (char)c->data[c->at + 1];
    const char *simple = letter ? strchr(letters, letter) : NULL;
    if (simple) {
        buf_char(&c->out, values[simple - letters]);
        c->at += 2;
        return true;
    }
    switch (letter) {
    case '\n':
        c->at += 2;
        return true;
    case 'x':
        return decode_hex(c, 2, "truncated \\xXX escape");
    case 'u':
        return decode_hex(c, 4, "truncated \\uXXXX escape");
    case 'U':
        return decode_hex(c, 8, "truncated \\UXXXXXXXX escape");
    case 'N':
        return decode_name(c);
    default:
        break;
    }
    const uint8_t *start = c->data + c->at;
    if (letter >= '0' && letter <= '7') {
        size_t at = c->at;
        decode_octal(c);
        if (letter > '3' && c->at - at == 4 && !odd[0]) {
            memcpy(odd, start, 4);
        }
        return true;
    }
    if (!odd[0] && letter > 0 && unicode_ascii_is((uint32_t)letter, CHAR_PRINTABLE)) {
        memcpy(odd, start, 2);
    }
    buf_char(&c->out, '\\');
    c->at++;
    return true;
}

bool decode_unicode_escape(Coding *c)
{
    char odd[5] = "";
    while (c->at < c->size) {
        if (c->data[c->at] == '\\') {
            CHECKB(decode_escape(c, odd));
        } else {
            buf_code_point(&c->out, c->data[c->at++]);
        }
    }
    return !odd[0] || warn(c->vm, E_DeprecationWarning, "invalid%s escape sequence '%s'",
                           odd[2] ? " octal" : "", odd);
}

bool put_unicode_escape(Coding *c, uint32_t code)
{
    if (code == '\n' || code == '\r' || code == '\t' || code == '\\') {
        buf_char(&c->out, '\\');
        buf_char(&c->out, code == '\n' ? 'n' : code == '\r' ? 'r' : code == '\t' ? 't' : '\\');
    } else if (code >= 32 && code < 127) {
        buf_char(&c->out, (char)code);
    } else {
        buf_printf(&c->out,
                   code < 0x100     ? "\\x%02x"
                   : code < 0x10000 ? "\\u%04x"
                                    : "\\U%08x",
                   (unsigned)code);
    }
    return true;
}

bool decode_raw_escape(Coding *c)
{
    while (c->at < c->size) {
        size_t start = c->at, end;
        uint8_t letter = start + 1 < c->size ? c->data[start + 1] : 0;
        if (c->data[start] != '\\' || (letter != 'u' && letter != 'U')) {
            buf_code_point(&c->out, c->data[c->at++]);
            if (c->data[start] == '\\' && letter == '\\') {
                buf_code_point(&c->out, c->data[c->at++]);
            }
            continue;
        }
        uint32_t code;
        if (!read_hex(c, start + 2, letter == 'u' ? 4 : 8, &code, &end)) {
            CHECKB(coding_decode_error(c, start, end,
                                       letter == 'u' ? "truncated \\uXXXX escape"
                                                     : "truncated \\UXXXXXXXX escape"));
        } else if (code > UNICODE_MAX) {
            CHECKB(coding_decode_error(c, start, end, "\\Uxxxxxxxx out of range"));
        } else {
            buf_code_point(&c->out, code);
            c->at = end;
        }
    }
    return true;
}

bool put_raw_escape(Coding *c, uint32_t code)
{
    if (code < 0x100) {
        buf_char(&c->out, (char)code);
    } else {
        buf_printf(&c->out, code < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)code);
    }
    return true;
}
