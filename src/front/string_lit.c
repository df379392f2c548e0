// string_lit — escapes of string and bytes literals, decoded into UTF-8 (WTF-8) or bytes.
#include "front/string_lit.h"

#include <stdio.h>

#include "base/unicode.h"
#include "base/utf8.h"

// One literal being decoded.
typedef struct Decoder {
    Parser *p;
    const Token *token;
    const char *start;  // of the text: positions in messages count from here
    const char *end;
    Buf *out;
    bool braces;  // text of an f-string
} Decoder;

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// COMPAT: CPython rewrites non-ASCII characters as \UXXXXXXXX before decoding, and counts those
// bytes.
static unsigned decoder_position(const Decoder *d, const char *at)
{
    unsigned position = 0;
    for (const char *p = d->start; p < at;) {
        if (*p & 0x80) {
            p += utf8_sequence_size((unsigned char)*p);
            position += 10;
        } else {
            p++;
            position++;
        }
    }
    return position;
}

// Warns about an escape, once per literal, as CPython does. False: it became an error.
static bool warn(Decoder *d, MessageId id, const char *escape)
{
    Parser *p = d->p;
    Lexer *lexer = &p->lexer;
    if (!lexer->warn || d->token->start < p->warned) {
        return true;
    }
    p->warned = d->token->start + 1;
    char message[80];
    snprintf(message, sizeof message, syntax_message(id), escape);
    ParseWarning warning = {"SyntaxWarning", message,
                            ast_locate(&p->ast, d->token->start).line};
    if (lexer->warn(lexer->warn_context, &warning)) {
        return true;
    }
    fail_token(p, d->token, id, escape);
    return false;
}

static bool fail_escape(Decoder *d, const char *escape, const char *stop, const char *reason)
{
    unsigned from = decoder_position(d, escape), to = decoder_position(d, stop) - 1;
    if (from == to) {
        fail_token(d->p, d->token, MESSAGE_bad_escape_one, from, reason);
    } else {
        fail_token(d->p, d->token, MESSAGE_bad_escape, from, to, reason);
    }
    return false;
}

// \xXX, \uXXXX, \UXXXXXXXX: `p` is after the letter. Returns the end, NULL after an error.
static const char *decode_hex(Decoder *d, const char *escape, const char *p, int digits)
{
    uint32_t code = 0;
    const char *stop = p + digits;
    for (; p < stop; p++) {
        int value = p < d->end ? hex_value(*p) : -1;
        if (value < 0) {
            fail_escape(d, escape, p,
                        digits == 2   ? "truncated \\xXX escape"
                        : digits == 4 ? "truncated \\uXXXX escape"
                                      : "truncated \\UXXXXXXXX escape");
            return NULL;
        }
        code = code << 4 | (uint32_t)value;
    }
    if (code > UNICODE_MAX) {
        fail_escape(d, escape, p, "illegal Unicode character");
        return NULL;
    }
    buf_code_point(d->out, code);
    return p;
}

// \N{name}; `p` is after the N.
static const char *decode_name(Decoder *d, const char *escape, const char *p)
{
    if (p >= d->end || *p != '{') {
        fail_escape(d, escape, p, "malformed \\N character escape");
        return NULL;
    }
    const char *name = ++p;
    while (p < d->end && *p != '}') {
        p++;
    }
    if (p >= d->end || p == name) {
        fail_escape(d, escape, p, "malformed \\N character escape");
        return NULL;
    }
    int32_t code = unicode_name_lookup(name, (size_t)(p - name));
    if (code < 0) {
        fail_escape(d, escape, p + 1, "unknown Unicode character name");
        return NULL;
    }
    buf_code_point(d->out, (uint32_t)code);
    return p + 1;
}

// One to three octal digits.
static const char *decode_octal(Decoder *d, const char *escape, const char *p, bool bytes)
{
    unsigned code = 0;
    for (int i = 0; i < 3 && p < d->end && *p >= '0' && *p <= '7'; i++) {
        code = code * 8 + (unsigned)(*p++ - '0');
    }
    if (code > 0xff) {
        const char digits[4] = {escape[1], escape[2], escape[3], 0};
        if (!warn(d, MESSAGE_invalid_octal_escape, digits)) {
            return NULL;
        }
    }
    if (bytes) {
        buf_char(d->out, (char)code);
    } else {
        buf_code_point(d->out, code);
    }
    return p;
}

// A backslash before something that is no escape: both are kept.
static const char *keep_escape(Decoder *d, const char *escape)
{
    const char *p = escape + 1;
    if (d->braces && (*p == '{' || *p == '}')) {
        // The brace is not part of the escape: it opens a field or is the first of a doubled
        // one.
        if (!warn(d, MESSAGE_invalid_escape, *p == '{' ? "{" : "}")) {
            return NULL;
        }
        buf_char(d->out, '\\');
        return p;
    }
    size_t size = p < d->end ? utf8_sequence_size((unsigned char)*p) : 0;
    char shown[5] = {0};
    memcpy(shown, p, size);
    if (size && !warn(d, MESSAGE_invalid_escape, shown)) {
        return NULL;
    }
    buf_char(d->out, '\\');
    buf_append(d->out, p, size);
    return p + size;
}

static const char *decode_bytes_hex(Decoder *d, const char *escape, const char *p)
{
    int high = p < d->end ? hex_value(*p) : -1;
    int low = p + 1 < d->end ? hex_value(p[1]) : -1;
    if (high < 0 || low < 0) {
        fail_token(d->p, d->token, MESSAGE_bad_bytes_escape, (unsigned)(escape - d->start));
        return NULL;
    }
    buf_char(d->out, (char)(high << 4 | low));
    return p + 2;
}

// The value of simple escapes, 0 for the others.
static char simple_escape(char c)
{
    switch (c) {
    case '\\':
    case '\'':
    case '"':
        return c;
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return 0;
    }
}

// Decodes the escape at `escape`. Returns its end, NULL after an error.
static const char *decode_escape(Decoder *d, const char *escape, bool bytes)
{
    const char *p = escape + 1;
    if (p == d->end) {
        return keep_escape(d, escape);
    }
    char c = *p, simple = simple_escape(c);
    if (simple) {
        buf_char(d->out, simple);
        return p + 1;
    }
    if (c == '\n') {
        return p + 1;
    }
    if (c >= '0' && c <= '7') {
        return decode_octal(d, escape, p, bytes);
    }
    if (c == 'x') {
        return bytes ? decode_bytes_hex(d, escape, p + 1) : decode_hex(d, escape, p + 1, 2);
    }
    if (!bytes) {
        switch (c) {
        case 'u':
            return decode_hex(d, escape, p + 1, 4);
        case 'U':
            return decode_hex(d, escape, p + 1, 8);
        case 'N':
            return decode_name(d, escape, p + 1);
        default:
            break;
        }
    }
    return keep_escape(d, escape);
}

// Text of an f-string: {{ and }} are one brace each.
static bool is_doubled_brace(const char *p, const char *end, unsigned flags)
{
    return (flags & STRING_FORMAT) && !(flags & STRING_SPEC) && (*p == '{' || *p == '}') &&
           p + 1 < end && p[1] == *p;
}

bool string_decode(Parser *p, const Token *token, uint32_t start, uint32_t end, unsigned flags)
{
    const char *source = p->ast.source;
    Decoder d = {p, token, source + start, source + end, &p->text, flags & STRING_FORMAT};
    bool bytes = flags & STRING_BYTES;
    if (bytes && !utf8_is_ascii(d.start, end - start)) {
        fail_token(p, token, MESSAGE_non_ascii_bytes);
        return false;
    }
    if (!(flags & STRING_ESCAPES)) {
        buf_append(d.out, d.start, end - start);
        return !d.out->failed || fail_memory(p);
    }
    const char *at = d.start, *plain = at;
    while (at < d.end) {
        bool brace = is_doubled_brace(at, d.end, flags);
        if (!brace && (*at != '\\' || (flags & STRING_RAW))) {
            at++;
            continue;
        }
        buf_append(d.out, plain, (size_t)(at - plain) + brace);
        at = brace ? at + 2 : decode_escape(&d, at, bytes);
        if (!at) {
            return false;
        }
        plain = at;
    }
    buf_append(d.out, plain, (size_t)(at - plain));
    return !d.out->failed || fail_memory(p);
}
