// binascii_mail — uuencoding, quoted-printable (RFC 2045) and CRC-CCITT.

#include "modules/binascii.h"

#include "base/buf.h"
#include "py.h"

#define FAIL(...) binascii_raise(vm, str_from_format(vm, __VA_ARGS__))

enum { UU_LINE = 45, QP_LINE = 76 };

// ---- uuencoding

// Value of a uuencoded character; -1: none. The end of the line reads as zeros.
static int uu_value(const uint8_t *from, size_t size, size_t i)
{
    if (i >= size || from[i] == '\n' || from[i] == '\r') {
        return 0;
    }
    // A backtick is a zero as well as a space is.
    return from[i] < ' ' || from[i] > ' ' + 64 ? -1 : (from[i] - ' ') & 63;
}

static bool uu_decode(const uint8_t *from, size_t size, Buf *out, const char **fault)
{
    size_t wanted = size ? (size_t)(from[0] - ' ') & 63 : 32, i = 1;
    uint32_t bits = 0;
    unsigned ready = 0;
    while (out->size < wanted) {
        int value = uu_value(from, size, i++);
        if (value < 0) {
            *fault = "Illegal char";
            return false;
        }
        bits = bits << 6 | (uint32_t)value;
        ready += 6;
        if (ready >= 8) {
            ready -= 8;
            buf_u8(out, (uint8_t)(bits >> ready));
        }
    }
    for (; i < size; i++) {
        if (from[i] != ' ' && from[i] != ' ' + 64 && from[i] != '\n' && from[i] != '\r') {
            *fault = "Trailing garbage";
            return false;
        }
    }
    return true;
}

Maybe binascii_a2b_uu(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    const char *fault = NULL;
    CHECK(binascii_input(vm, args[0], &view));
    bool fine = uu_decode(view.data, view.size, &buf, &fault);
    binascii_release(vm, &view);
    if (!fine) {
        buf_free(&buf);
        return FAIL("%s", fault);
    }
    return bytes_from_buf(vm, &buf);
}

// args: data, backtick
Maybe binascii_b2a_uu(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    if (view.size > UU_LINE) {
        buffer_release(vm, &view);
        return FAIL("At most 45 bytes at once");
    }
    const uint8_t *from = view.data;
    char zero = args[1] == TRUE_ ? '`' : ' ';
    buf_char(&buf, view.size ? (char)(' ' + view.size) : zero);
    for (size_t i = 0; i < view.size; i += 3) {
        uint32_t bits = 0;
        for (size_t j = i; j < i + 3; j++) {
            bits = bits << 8 | (j < view.size ? from[j] : 0);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
            unsigned value = bits >> shift & 63;
            buf_char(&buf, value ? (char)(' ' + value) : zero);
        }
    }
    buf_char(&buf, '\n');
    buffer_release(vm, &view);
    return bytes_from_buf(vm, &buf);
}

// ---- quoted-printable

static void qp_decode(const uint8_t *from, size_t size, bool header, Buf *out)
{
    for (size_t i = 0; i < size;) {
        uint8_t c = from[i++];
        if (c == '_' && header) {
            buf_char(out, ' ');
        } else if (c != '=') {
            buf_u8(out, c);
        } else if (i >= size) {
            return;
        } else if (from[i] == '\n' || from[i] == '\r') {  // soft line break
            while (i < size && from[i] != '\n') {
                i++;
            }
            i++;
        } else if (from[i] == '=') {  // some encoders leave it so
            buf_char(out, '=');
            i++;
        } else if (i + 1 < size && binascii_hex_digit(from[i]) >= 0 &&
                   binascii_hex_digit(from[i + 1]) >= 0) {
            buf_u8(out, (uint8_t)(binascii_hex_digit(from[i]) << 4 |
                                  binascii_hex_digit(from[i + 1])));
            i += 2;
        } else {
            buf_char(out, '=');
        }
    }
}

// args: data, header
Maybe binascii_a2b_qp(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(binascii_input(vm, args[0], &view));
    qp_decode(view.data, view.size, args[1] == TRUE_, &buf);
    binascii_release(vm, &view);
    return bytes_from_buf(vm, &buf);
}

typedef struct QpEncoder {
    const uint8_t *from;
    size_t size;
    bool quote_tabs, text, header, crlf;
    size_t line;  // characters of the current line
    Buf *out;
} QpEncoder;

static bool qp_must_quote(const QpEncoder *e, size_t i)
{
    uint8_t c = e->from[i];
    bool last = i + 1 == e->size;
    uint8_t next = last ? '\n' : e->from[i + 1];
    if (c > 126 || c == '=' || (e->header && c == '_')) {
        return true;
    }
    if (c == '.' && e->line == 0) {  // a lone dot ends a mail
        return next == '\n' || next == '\r' || next == 0;
    }
    if (c == '\r' || c == '\n') {
        return !e->text;
    }
    if (c == ' ' || c == '\t') {
        return last || e->quote_tabs;
    }
    return c < ' ';
}

static void qp_quote(Buf *out, uint8_t c)
{
    static const char digits[] = "0123456789ABCDEF";
    buf_char(out, '=');
    buf_char(out, digits[c >> 4]);
    buf_char(out, digits[c & 15]);
}

static void qp_break(QpEncoder *e, bool soft)
{
    if (soft) {
        buf_char(e->out, '=');
    }
    if (e->crlf) {
        buf_char(e->out, '\r');
    }
    buf_char(e->out, '\n');
    e->line = 0;
}

static void qp_encode(QpEncoder *e)
{
    const uint8_t *from = e->from;
    for (size_t i = 0; i < e->size; i++) {
        uint8_t c = from[i];
        if (qp_must_quote(e, i)) {
            if (e->line + 3 >= QP_LINE) {
                qp_break(e, true);
            }
            qp_quote(e->out, c);
            e->line += 3;
            continue;
        }
        bool crlf = c == '\r' && i + 1 < e->size && from[i + 1] == '\n';
        if (e->text && (c == '\n' || crlf)) {
            char last = e->out->size ? e->out->data[e->out->size - 1] : 0;
            if (last == ' ' || last == '\t') {  // white space at the end of a line gets lost
                e->out->size--;
                qp_quote(e->out, (uint8_t)last);
            }
            qp_break(e, false);
            i += crlf;
            continue;
        }
        if (i + 1 < e->size && from[i + 1] != '\n' && e->line + 1 >= QP_LINE) {
            qp_break(e, true);
        }
        e->line++;
        buf_char(e->out, e->header && c == ' ' ? '_' : (char)c);
    }
}

// args: data, quotetabs, istext, header
Maybe binascii_b2a_qp(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    Buf buf = BUF_INIT;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    const uint8_t *newline = view.size ? memchr(view.data, '\n', view.size) : NULL;
    QpEncoder encoder = {
        .from = view.data,
        .size = view.size,
        .quote_tabs = args[1] == TRUE_,
        .text = args[2] == TRUE_,
        .header = args[3] == TRUE_,
        .crlf = newline && newline > (uint8_t *)view.data && newline[-1] == '\r',
        .out = &buf,
    };
    qp_encode(&encoder);
    buffer_release(vm, &view);
    return bytes_from_buf(vm, &buf);
}

// ---- CRC-CCITT, polynomial 0x1021

Maybe binascii_crc_hqx(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    uint32_t crc = (uint32_t)int_low_bits(args[1]) & 0xffff;
    const uint8_t *from = view.data;
    for (size_t i = 0; i < view.size; i++) {
        crc ^= (uint32_t)from[i] << 8;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc << 1 ^ (crc & 0x8000 ? 0x1021 : 0);
        }
        crc &= 0xffff;
    }
    buffer_release(vm, &view);
    return just(from_small((SWord)crc));
}
