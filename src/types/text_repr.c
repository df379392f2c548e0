// text_repr — Python's repr of text and of bytes: quotes and escapes.

#include "base/buf.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "core/types.h"

static const char hex_digits[] = "0123456789abcdef";

static char choose_quote(const void *text, size_t size)
{
    bool apostrophe = size && memchr(text, '\'', size), quote = size && memchr(text, '"', size);
    return apostrophe && !quote ? '"' : '\'';
}

static void put_hex(Buf *buf, char kind, uint32_t code, int digits)
{
    buf_char(buf, '\\');
    buf_char(buf, kind);
    while (digits--) {
        buf_char(buf, hex_digits[code >> 4 * digits & 15]);
    }
}

static void put_escape(Buf *buf, uint32_t code)
{
    if (code < 0x100) {
        put_hex(buf, 'x', code, 2);
    } else if (code < 0x10000) {
        put_hex(buf, 'u', code, 4);
    } else {
        put_hex(buf, 'U', code, 8);
    }
}

// Backslash, quote, \t \n \r; false for other characters.
static bool put_named_escape(Buf *buf, uint32_t code, char quote)
{
    char letter = code == '\t'                                   ? 't'
                  : code == '\n'                                 ? 'n'
                  : code == '\r'                                 ? 'r'
                  : code == '\\' || code == (unsigned char)quote ? (char)code
                                                                 : 0;
    if (!letter) {
        return false;
    }
    buf_char(buf, '\\');
    buf_char(buf, letter);
    return true;
}

void str_repr_to(Buf *buf, const char *utf8, size_t size, bool ascii_only)
{
    char quote = choose_quote(utf8, size);
    buf_char(buf, quote);
    const char *p = utf8, *end = utf8 + size;
    while (p < end) {
        const char *plain = p;
        while (p < end && (unsigned char)*p - 32u < 95 && *p != quote && *p != '\\') {
            p++;
        }
        buf_append(buf, plain, (size_t)(p - plain));
        if (p == end) {
            break;
        }
        uint32_t code;
        p = utf8_next(p, &code);
        if (put_named_escape(buf, code, quote)) {
            continue;
        }
        if (code >= 128 && !ascii_only && unicode_is_printable(code)) {
            buf_code_point(buf, code);
        } else {
            put_escape(buf, code);
        }
    }
    buf_char(buf, quote);
}

void bytes_repr_to(Buf *buf, const uint8_t *data, size_t size)
{
    char quote = choose_quote(data, size);
    buf_char(buf, 'b');
    buf_char(buf, quote);
    for (size_t i = 0; i < size; i++) {
        if (put_named_escape(buf, data[i], quote)) {
            continue;
        }
        if (data[i] < 32 || data[i] > 126) {
            put_hex(buf, 'x', data[i], 2);
        } else {
            buf_char(buf, (char)data[i]);
        }
    }
    buf_char(buf, quote);
}
