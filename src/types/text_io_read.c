// text_io_read — the reading half of TextIOWrapper.
//
// A chunk of bytes is decoded at a time. What the decoder leaves over, and a \r that may be
// followed by \n, stays in `bytes` behind bytes_used and begins the next chunk.

#include <string.h>

#include "base/arch.h"
#include "py.h"
#include "types/bytes.h"
#include "types/codec.h"
#include "types/io.h"
#include "types/str.h"

static TextIO *as_text(Value v)
{
    return (TextIO *)v;
}

bool text_io_start_reading(VM *vm, TextIO *self)
{
    CHECKB(text_io_open(vm, self));
    bool readable = is_exact(self->buffer, T_BufferedReader);
    if (!readable && (is_exact(self->buffer, T_BufferedWriter) ||
                      !TRYB_TRI(io_ask(vm, self->buffer, "readable")))) {
        (void)io_unsupported(vm, "not readable");
        return false;
    }
    if (self->out_size > 0) {
        CHECKB(text_io_drain(vm, self));
        (void)TRYB(call_method_0(vm, self->buffer, vm_name(vm, N_flush)));
    }
    return true;
}

// ---- decoding

// After the first bytes: the codec without byte order mark.
RAISES static bool settle(VM *vm, TextIO *self, const uint8_t *data, size_t used)
{
    const Codec *codec = codec_find(str_data(self->codec));
    if (!codec || !(codec->flags & CODEC_BOM) || used == 0) {
        return true;
    }
    const char *name = "utf-8";
    if (codec->flags & CODEC_HOST) {
        bool wide = strcmp(codec->label, "utf-32") == 0;
        bool big = HOST_BIG_ENDIAN;
        if (data[0] == 0xFF && data[1] == 0xFE) {
            big = false;
        } else if ((data[0] == 0xFE && data[1] == 0xFF) ||
                   (wide && data[0] == 0 && data[2] == 0xFE)) {
            big = true;
        }
        name = wide ? (big ? "utf-32-be" : "utf-32-le") : (big ? "utf-16-be" : "utf-16-le");
    }
    gc_set(vm, self, &self->codec, TRYB(str_intern_c(vm, name)));
    return true;
}

static size_t unit_size(const TextIO *self)
{
    const Codec *codec = self->ascii_based ? NULL : codec_find(str_data(self->codec));
    return !codec                                    ? 1
           : strncmp(codec->label, "utf-16", 6) == 0 ? 2
           : strncmp(codec->label, "utf-32", 6) == 0 ? 4
                                                     : 1;
}

// Notes the line ends of text and, in universal mode, makes each a \n.
RAISES static Maybe translate(VM *vm, TextIO *self, Value text)
{
    const char *data = str_data(text);
    size_t size = str_size(text);
    if (!memchr(data, '\r', size)) {
        self->seen |= memchr(data, '\n', size) != NULL;
        return just(text);
    }
    Buf out = BUF_INIT;
    for (size_t i = 0; i < size; i++) {
        bool cr = data[i] == '\r';
        bool pair = cr && i + 1 < size && data[i + 1] == '\n';
        self->seen |= pair ? 4 : cr ? 2 : data[i] == '\n';
        buf_char(&out, cr ? '\n' : data[i]);
        i += pair;
    }
    if (self->ends == NEWLINE_KEEP) {
        buf_free(&out);
        return just(text);
    }
    return str_from_buf(vm, &out);
}

// Decodes data as the next chunk: sets text, bytes and their offsets.
RAISES static bool decode(VM *vm, TextIO *self, Value data, bool final)
{
    const char *codec = TRYB_PTR(str_to_c(vm, self->codec));
    const char *errors = TRYB_PTR(str_to_c(vm, self->errors));
    size_t used, size = as_bytes(data)->size;
    Value text =
        TRYB(codec_decode_partial(vm, as_bytes(data)->data, size, codec, errors, final, &used));
    if (!is_str(text)) {
        raise_error(vm, E_TypeError, "decoder should return a string result, not '%T'", text);
        return false;
    }
    if (!self->ascii_based) {
        CHECKB(settle(vm, self, as_bytes(data)->data, used));
    }
    size_t length = str_size(text);
    if (self->ends != NEWLINE_LF && self->ends != NEWLINE_CR) {
        if (!final && length > 0 && str_data(text)[length - 1] == '\r') {
            text = TRYB(str_new(vm, str_data(text), length - 1));
            used -= unit_size(self);
        }
        if (self->ends <= NEWLINE_KEEP) {
            text = TRYB(translate(vm, self, text));
        }
    }
    gc_set(vm, self, &self->text, text);
    gc_set(vm, self, &self->bytes, data);
    self->at = 0;
    self->bytes_used = used;
    return true;
}

// What the last chunk left over, followed by `more` (bytes).
RAISES static Maybe join_rest(VM *vm, TextIO *self, Value more)
{
    size_t left = self->bytes == ABSENT ? 0 : as_bytes(self->bytes)->size - self->bytes_used;
    if (left == 0 && is_exact(more, T_bytes)) {
        return just(more);
    }
    Buf buf = BUF_INIT;
    if (left) {
        buf_append(&buf, as_bytes(self->bytes)->data + self->bytes_used, left);
    }
    buf_append(&buf, as_bytes(more)->data, as_bytes(more)->size);
    return bytes_from_buf(vm, &buf);
}

RAISES static Maybe to_bytes(VM *vm, Value data, const char *method)
{
    if (is_bytes(data)) {
        return just(data);
    }
    if (!has_buffer(vm, data)) {
        return raise_error(vm, E_TypeError,
                           "underlying %s() should have returned a bytes-like object, not '%T'",
                           method, data);
    }
    Buffer view = {0};
    CHECK(buffer_get(vm, data, &view, BUFFER_READ));
    Maybe bytes = bytes_new(vm, view.data, view.size);
    buffer_release(vm, &view);
    return bytes;
}

// Decodes one more chunk when all text is consumed. *more false: end of file.
RAISES static bool fill(VM *vm, TextIO *self, bool *more)
{
    Value chunk;
    if (is_exact(self->buffer, T_BufferedReader)) {
        chunk = TRYB(buffered_read1(vm, (BufferedIO *)self->buffer, IO_BUFFER_SIZE));
    } else {
        Value read1 = TRYB(attr_find(vm, self->buffer, TRYB(str_intern_c(vm, "read1"))));
        Value size = from_small(IO_BUFFER_SIZE);
        chunk = read1 != NOTHING
                    ? TRYB(call_1(vm, read1, size))
                    : TRYB(call_method_1(vm, self->buffer, vm_name(vm, N_read), size));
        chunk = TRYB(to_bytes(vm, chunk, "read1"));
    }
    *more = as_bytes(chunk)->size > 0;
    Value data = TRYB(join_rest(vm, self, chunk));
    CHECKB(decode(vm, self, data, !*more));
    return true;
}

static size_t text_left(const TextIO *self)
{
    return self->text == ABSENT ? 0 : str_size(self->text) - self->at;
}

// ---- reading

// Appends the next `size` bytes of text.
static void take(TextIO *self, size_t size, Buf *out)
{
    if (size) {
        buf_append(out, str_data(self->text) + self->at, size);
        self->at += size;
    }
}

RAISES static Maybe read_all(VM *vm, TextIO *self)
{
    Value head =
        text_left(self) ? TRY(str_new(vm, str_data(self->text) + self->at, text_left(self)))
                                 : vm->empty_str;
                                 Value data =
                                     TRY(call_method_0(vm, self->buffer, vm_name(vm, N_read)));
                                 data = TRY(to_bytes(vm, data == NONE ? vm->empty_bytes : data,
                                                     "read"));
                                 data = TRY(join_rest(vm, self, data));
                                 CHECK(decode(vm, self, data, true));
                                 Value text = self->text;
                                 text_io_forget(self);
                                 return str_size(head) ? str_concat(vm, head, text)
                                                       : just(text);
}

// Bytes of the first `limit` characters of data; *count: how many characters there are.
static size_t chars_size(const char *data, size_t size, size_t limit, bool ascii, size_t *count)
{
    if (ascii) {
        *count = size < limit ? size : limit;
        return *count;
    }
    size_t i = 0;
    for (*count = 0; i < size && *count < limit; ++*count) {
        i += utf8_sequence_size((unsigned char)data[i]);
    }
    return i;
}

RAISES static Maybe read_chars(VM *vm, TextIO *self, size_t limit)
{
    Buf out = BUF_INIT;
    bool more = true, ok = true;
    while (limit > 0) {
        size_t left = text_left(self), count;
        if (left > 0) {
            const char *data = str_data(self->text) + self->at;
            size_t size = chars_size(data, left, limit, str_is_ascii(self->text), &count);
            take(self, size, &out);
            limit -= count;
        } else if (!more || !(ok = fill(vm, self, &more))) {
            break;
        }
    }
    if (!ok) {
        buf_free(&out);
        return RAISED;
    }
    return out.size || out.failed ? str_from_buf(vm, &out) : just(vm->empty_str);
}

Maybe text_io_read(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    SWord size;
    CHECK(text_io_check(vm, self));
    CHECK(io_size(vm, args[1], &size));
    CHECK(text_io_start_reading(vm, self));
    return size < 0 ? read_all(vm, self) : read_chars(vm, self, (size_t)size);
}

// Bytes of the line that begins at data; 0: its end is not there.
static size_t line_size(const TextIO *self, const char *data, size_t size)
{
    const char *end = NULL;
    switch (self->ends) {
    case NEWLINE_CR:
        end = memchr(data, '\r', size);
        return end ? (size_t)(end - data) + 1 : 0;
    case NEWLINE_KEEP: {
        const char *lf = memchr(data, '\n', size);
        end = memchr(data, '\r', lf ? (size_t)(lf - data) : size);
        if (!end) {
            return lf ? (size_t)(lf - data) + 1 : 0;
        }
        return (size_t)(end - data) + 1 + (lf == end + 1);
    }
    case NEWLINE_CRLF:
        end = memmem(data, size, "\r\n", 2);
        return end ? (size_t)(end - data) + 2 : 0;
    default:
        end = memchr(data, '\n', size);
        return end ? (size_t)(end - data) + 1 : 0;
    }
}

// limit < 0: none
RAISES static Maybe read_line(VM *vm, TextIO *self, SWord limit)
{
    Buf out = BUF_INIT;
    bool more = true, ok = true;
    while (limit != 0) {
        size_t left = text_left(self);
        if (left == 0) {
            if (!more || !(ok = fill(vm, self, &more))) {
                break;
            }
            continue;
        }
        const char *data = str_data(self->text) + self->at;
        size_t size = line_size(self, data, left), count;
        bool end = size > 0;
        size = end ? size : left;
        if (limit > 0) {
            size_t cut =
                chars_size(data, size, (size_t)limit, str_is_ascii(self->text), &count);
            limit -= (SWord)count;
            size = cut;
        }
        if (end && out.size == 0) {
            self->at += size;
            return str_new(vm, data, size);
        }
        take(self, size, &out);
        if (end || out.failed) {
            break;
        }
    }
    if (!ok) {
        buf_free(&out);
        return RAISED;
    }
    return out.size || out.failed ? str_from_buf(vm, &out) : just(vm->empty_str);
}

Maybe text_io_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit;
    CHECK(text_io_check(vm, as_text(args[0])));
    CHECK(io_size(vm, args[1], &limit));
    CHECK(text_io_start_reading(vm, as_text(args[0])));
    return read_line(vm, as_text(args[0]), limit);
}

Maybe text_io_next(VM *vm, Value self)
{
    TextIO *text = as_text(self);
    CHECK(text_io_check(vm, text));
    text->telling = false;
    Value line;
    if (is_exact(self, T_TextIOWrapper)) {
        CHECK(text_io_start_reading(vm, text));
        line = TRY(read_line(vm, text, -1));
    } else {
        line = TRY(call_method_0(vm, self, vm_name(vm, N_readline)));
        if (!is_str(line)) {
            return raise_error(vm, E_OSError,
                               "readline() should have returned a str object, not '%T'", line);
        }
    }
    if (str_size(line) == 0) {
        text->telling = true;
        return just(NOTHING);
    }
    return just(line);
}
