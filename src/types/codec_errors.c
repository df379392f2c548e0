// codec_errors — the error handlers of text encodings: strict, ignore, replace and so on, and
// those that Python code registered.
//
// REENTRANT: a registered handler runs Python code. From the first error on, decoding reads from
// a bytes object of its own, so that the caller's buffer may change meanwhile.

#include <stdio.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"
#include "types/codec.h"
#include "types/str.h"

Maybe codec_error_handler(VM *vm, const char *name)
{
    Value registry = vm->roots[ROOT_codec_errors];
    if (is_dict(registry)) {
        Value key = TRY(str_from_c(vm, name));
        Value handler = dict_find_str(vm, as_dict(registry), key);
        if (handler != NOTHING) {
            return just(handler);
        }
    }
    return raise_error(vm, E_LookupError, "unknown error handler name '%s'", name);
}

static bool is_handler(const Coding *c, const char *name)
{
    return strcmp(c->errors ? c->errors : "strict", name) == 0;
}

// The exception of either kind, not raised.
RAISES static Maybe make_exception(Coding *c, enum TypeId id, size_t start, size_t end,
                                   const char *reason)
{
    VM *vm = c->vm;
    Value args[5];
    args[0] = TRY(str_from_c(vm, c->label));
    args[1] = c->input;
    args[2] = TRY(int_from_u64(vm, start));
    args[3] = TRY(int_from_u64(vm, end));
    args[4] = TRY(str_from_c(vm, reason));
    return call_n(vm, from_obj(type_by_id(vm, id)), args, 5);
}

RAISES static bool raise_strict(Coding *c, enum TypeId id, size_t start, size_t end,
                                const char *reason)
{
    (void)raise_object(c->vm, TRYB(make_exception(c, id, start, end, reason)));
    return false;
}

// Calls a registered handler: the replacement and the position where to go on (of `length`).
RAISES static bool call_handler(Coding *c, enum TypeId id, size_t start, size_t end,
                                const char *reason, size_t length, Value *replacement,
                                size_t *position)
{
    VM *vm = c->vm;
    bool decoding = id == E_UnicodeDecodeError;
    Value handler = TRYB(codec_error_handler(vm, c->errors));
    Value exception = TRYB(make_exception(c, id, start, end, reason));
    Value answer = TRYB(call_1(vm, handler, exception));
    bool fine = is_tuple(answer) && as_tuple(answer)->size == 2;
    if (fine) {
        *replacement = as_tuple(answer)->items[0];
        fine = is_str(*replacement) || (!decoding && is_bytes(*replacement));
    }
    if (!fine) {
        raise_error(vm, E_TypeError,
                    decoding ? "decoding error handler must return (str, int) tuple"
                             : "encoding error handler must return (str/bytes, int) tuple");
        return false;
    }
    int64_t at;
    if (!int_to_i64(TRYB(op_index(vm, as_tuple(answer)->items[1])), &at)) {
        at = INT64_MAX;
    }
    at += at < 0 ? (int64_t)length : 0;
    if (at < 0 || at > (int64_t)length) {
        raise_error(vm, E_IndexError, "position %lld from error handler out of bounds",
                    (long long)at);
        return false;
    }
    *position = (size_t)at;
    return true;
}

// ---- decoding

static uint32_t unit_at(const Coding *c, size_t at, unsigned size)
{
    uint32_t unit = 0;
    for (unsigned i = 0; i < size; i++) {
        unsigned shift = c->order == ORDER_BIG ? size - 1 - i : i;
        unit |= (uint32_t)c->data[at + i] << 8 * shift;
    }
    return unit;
}

// surrogatepass: a surrogate written by the same encoding at `start`.
static bool pass_surrogate(Coding *c, size_t start)
{
    const uint8_t *p = c->data + start;
    size_t left = c->size - start;
    uint32_t code = 0;
    unsigned size = 0;
    if (strncmp(c->label, "utf-8", 5) == 0) {
        size = 3;
        if (left >= 3 && p[0] == 0xed && (p[1] & 0xe0) == 0xa0 && (p[2] & 0xc0) == 0x80) {
            code = 0xd000u | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f);
        }
    } else if (strncmp(c->label, "utf-", 4) == 0) {
        size = c->label[4] == '1' ? 2 : 4;
        code = left >= size ? unit_at(c, start, size) : 0;
    }
    if (!unicode_is_surrogate(code)) {
        return false;
    }
    buf_code_point(&c->out, code);
    c->at = start + size;
    return true;
}

// surrogateescape: bytes from 0x80 on become U+DC80..U+DCFF; at most four, as CPython does.
static bool escape_bytes(Coding *c, size_t start, size_t end)
{
    size_t i = start;
    while (i < end && i - start < 4 && c->data[i] >= 0x80) {
        buf_code_point(&c->out, 0xdc00u + c->data[i++]);
    }
    c->at = i;
    return i > start;
}

RAISES static bool decode_with_handler(Coding *c, size_t start, size_t end, const char *reason)
{
    Value text;
    size_t position;
    CHECKB(
        call_handler(c, E_UnicodeDecodeError, start, end, reason, c->size, &text, &position));
    buf_append(&c->out, str_data(text), str_size(text));
    c->at = position;
    return true;
}

bool coding_decode_error(Coding *c, size_t start, size_t end, const char *reason)
{
    c->at = end;
    if (is_handler(c, "ignore")) {
        return true;
    }
    if (is_handler(c, "replace")) {
        buf_code_point(&c->out, 0xfffd);
        return true;
    }
    if (is_handler(c, "backslashreplace")) {
        for (size_t i = start; i < end; i++) {
            buf_printf(&c->out, "\\x%02x", c->data[i]);
        }
        return true;
    }
    if ((is_handler(c, "surrogateescape") && escape_bytes(c, start, end)) ||
        (is_handler(c, "surrogatepass") && pass_surrogate(c, start))) {
        return true;
    }
    if (c->input == ABSENT) {
        c->input = TRYB(bytes_new(c->vm, c->data, c->size));
        c->data = as_bytes(c->input)->data;
    }
    if (is_handler(c, "strict") || is_handler(c, "surrogateescape") ||
        is_handler(c, "surrogatepass")) {
        return raise_strict(c, E_UnicodeDecodeError, start, end, reason);
    }
    if (is_handler(c, "xmlcharrefreplace") || is_handler(c, "namereplace")) {
        raise_error(c->vm, E_TypeError,
                    "don't know how to handle UnicodeDecodeError in error callback");
        return false;
    }
    return decode_with_handler(c, start, end, reason);
}

// ---- encoding

static bool put_text(Coding *c, const char *text, size_t size)
{
    for (const char *p = text, *end = text + size; p < end;) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (!c->codec->put(c, code)) {
            return false;
        }
    }
    return true;
}

static void write_escape(char *out, size_t room, uint32_t code)
{
    snprintf(out, room,
             code < 0x100     ? "\\x%02x"
             : code < 0x10000 ? "\\u%04x"
                              : "\\U%08x",
             (unsigned)code);
}

// Replacement text of a built-in handler for one character.
static void replacement_of(const Coding *c, uint32_t code, char *out, size_t room)
{
    char name[UNICODE_NAME_MAX];
    if (is_handler(c, "replace")) {
        snprintf(out, room, "?");
    } else if (is_handler(c, "xmlcharrefreplace")) {
        snprintf(out, room, "&#%u;", (unsigned)code);
    } else if (is_handler(c, "namereplace") && unicode_name(code, name)) {
        snprintf(out, room, "\\N{%s}", name);
    } else {
        write_escape(out, room, code);
    }
}

static bool is_replacing(const Coding *c)
{
    return is_handler(c, "replace") || is_handler(c, "backslashreplace") ||
           is_handler(c, "xmlcharrefreplace") || is_handler(c, "namereplace");
}

static void put_unit(Coding *c, uint32_t unit)
{
    if (strncmp(c->label, "utf-16", 6) == 0) {
        buf_u16(&c->out, (uint16_t)unit, c->order);
    } else if (strncmp(c->label, "utf-32", 6) == 0) {
        buf_u32(&c->out, unit, c->order);
    } else {
        buf_code_point(&c->out, unit);
    }
}

// Writes the leading characters that surrogateescape takes; the offset behind them.
static size_t put_escaped_bytes(Coding *c, size_t start, size_t end)
{
    const char *text = (const char *)c->data, *p = text + start;
    while (p < text + end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (code - 0xdc80u > 0x7f) {
            break;
        }
        buf_char(&c->out, (char)(code - 0xdc00));
        p = next;
    }
    return (size_t)(p - text);
}

// surrogateescape and surrogatepass; false: some character is none of theirs.
static bool put_surrogates(Coding *c, size_t start, size_t end)
{
    bool pass = is_handler(c, "surrogatepass");
    if (pass && strncmp(c->label, "utf-", 4) != 0) {
        return false;
    }
    if (!pass && (strncmp(c->label, "utf-16", 6) == 0 || strncmp(c->label, "utf-32", 6) == 0)) {
        return false;
    }
    const char *p = (const char *)c->data + start, *stop = (const char *)c->data + end;
    for (const char *q = p; q < stop;) {
        uint32_t code;
        q = utf8_next(q, &code);
        if (pass ? !unicode_is_surrogate(code) : code - 0xdc80u > 0x7f) {
            return false;
        }
    }
    while (p < stop) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (pass) {
            put_unit(c, code);
        } else {
            buf_char(&c->out, (char)(code - 0xdc00));
        }
    }
    return true;
}

RAISES static bool encode_with_handler(Coding *c, size_t start, size_t end, const char *reason)
{
    Value text;
    size_t position, first = str_char_index(c->input, start),
                     last = str_char_index(c->input, end);
    CHECKB(call_handler(c, E_UnicodeEncodeError, first, last, reason, str_length(c->input),
                        &text, &position));
    if (is_bytes(text)) {
        buf_append(&c->out, as_bytes(text)->data, as_bytes(text)->size);
    } else if (!put_text(c, str_data(text), str_size(text))) {
        return raise_strict(c, E_UnicodeEncodeError, first, last, reason);
    }
    c->at = str_byte_offset(c->input, position);
    return true;
}

bool coding_encode_error(Coding *c, size_t start, size_t end, const char *reason)
{
    c->at = end;
    if (is_handler(c, "ignore")) {
        return true;
    }
    if (is_replacing(c)) {
        bool fine = true;
        const char *p = (const char *)c->data + start, *stop = (const char *)c->data + end;
        while (fine && p < stop) {
            uint32_t code;
            char text[UNICODE_NAME_MAX + 8];
            p = utf8_next(p, &code);
            replacement_of(c, code, text, sizeof text);
            fine = put_text(c, text, strlen(text));
        }
        if (fine) {
            return true;
        }
    }
    bool escape = is_handler(c, "surrogateescape") || is_handler(c, "surrogatepass");
    if (escape && put_surrogates(c, start, end)) {
        return true;
    }
    if (is_handler(c, "surrogateescape") && c->codec->flags & CODEC_PARTIAL_ESCAPE) {
        start = put_escaped_bytes(c, start, end);
    }
    if (escape || is_handler(c, "strict") || is_replacing(c)) {
        return raise_strict(c, E_UnicodeEncodeError, str_char_index(c->input, start),
                            str_char_index(c->input, end), reason);
    }
    return encode_with_handler(c, start, end, reason);
}
