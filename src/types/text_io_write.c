// text_io_write — the writing half of TextIOWrapper, and positions.

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

static bool has_native_buffer(const TextIO *self)
{
    return is_exact(self->buffer, T_BufferedWriter) || is_exact(self->buffer, T_BufferedRandom);
}

// ---- writing

bool text_io_drain(VM *vm, TextIO *self)
{
    if (self->out_size == 0) {
        return true;
    }
    if (has_native_buffer(self)) {
        CHECKB(buffered_put(vm, (BufferedIO *)self->buffer, self->out, self->out_size));
        self->out_size = 0;
        return true;
    }
    Value bytes = TRYB(bytes_new(vm, self->out, self->out_size));
    self->out_size = 0;  // REENTRANT: the buffer may be written in Python
    (void)TRYB(call_method_1(vm, self->buffer, vm_name(vm, N_write), bytes));
    return true;
}

RAISES static bool append(VM *vm, TextIO *self, const void *data, size_t size)
{
    if (self->out_size + size > IO_BUFFER_SIZE && self->out_size > 0) {
        CHECKB(text_io_drain(vm, self));
    }
    if (size > 4 * IO_BUFFER_SIZE && has_native_buffer(self)) {
        return buffered_put(vm, (BufferedIO *)self->buffer, data, size);
    }
    uint8_t *out = (uint8_t *)self->out;
    size_t need = size > IO_BUFFER_SIZE ? size : IO_BUFFER_SIZE;
    CHECKB(io_grow(vm, self, &out, &self->out_room, self->out_size,
                   self->out_size + size > need ? self->out_size + size : need));
    self->out = (char *)out;
    memcpy(self->out + self->out_size, data, size);
    self->out_size += size;
    if (!self->listed) {
        io_pending_add(vm, &self->base.h);
    }
    return true;
}

// The encoding for text that does not begin the stream.
RAISES static const char *encoding_now(VM *vm, TextIO *self)
{
    const char *name = TRYP_PTR(str_to_c(vm, self->encoding));
    const Codec *codec = self->started ? codec_find(name) : NULL;
    if (!codec || !(codec->flags & CODEC_BOM)) {
        return name;
    }
    if (strcmp(codec->label, "utf-8-sig") == 0 || strcmp(codec->label, "utf-8") == 0) {
        return "utf-8";
    }
    bool wide = strcmp(codec->label, "utf-32") == 0;
    return HOST_BIG_ENDIAN ? (wide ? "utf-32-be" : "utf-16-be")
                           : (wide ? "utf-32-le" : "utf-16-le");
}

// text with the line ends that the stream wants
RAISES static Maybe with_line_ends(VM *vm, TextIO *self, Value text)
{
    if (self->ends < NEWLINE_CR || !memchr(str_data(text), '\n', str_size(text))) {
        return just(text);
    }
    Value args[2] = { TRY(str_from_c(vm, "\n")), self->newline };
    return call_method(vm, text, vm_name(vm, N_replace), args, 2);
}

bool text_io_put(VM *vm, TextIO *self, Value text)
{
    const char *data = str_data(text);
    size_t size = str_size(text);
    bool line = self->line_buffering && (memchr(data, '\n', size) || memchr(data, '\r', size));
    if (self->ascii_based && str_is_ascii(text) && self->ends < NEWLINE_CR) {
        CHECKB(append(vm, self, data, size));
    } else if (size > 0) {
        text = TRYB(with_line_ends(vm, self, text));
        const char *encoding = TRYB_PTR(encoding_now(vm, self));
        const char *errors = TRYB_PTR(str_to_c(vm, self->errors));
        Value bytes = TRYB(str_encode(vm, text, encoding, errors));
        CHECKB(text_io_open(vm, self));  // REENTRANT: an error handler may have closed it
        self->started = true;
        CHECKB(append(vm, self, as_bytes(bytes)->data, as_bytes(bytes)->size));
    }
    if (line) {
        CHECKB(text_io_drain(vm, self));
        (void)TRYB(call_method_0(vm, self->buffer, vm_name(vm, N_flush)));
    } else if (self->write_through) {
        CHECKB(text_io_drain(vm, self));
    }
    if (self->text != ABSENT) {
        text_io_forget(self);
    }
    return true;
}

RAISES static bool check_writable(VM *vm, TextIO *self)
{
    if (has_native_buffer(self)) {
        return true;
    }
    bool native = is_exact(self->buffer, T_BufferedReader);
    if (native || !TRYB_TRI(io_ask(vm, self->buffer, "writable"))) {
        (void)io_unsupported(vm, "not writable");
        return false;
    }
    return true;
}

Maybe text_io_write(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_check(vm, self));
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "write() argument must be str, not %T", args[1]);
    }
    CHECK(text_io_open(vm, self));
    CHECK(check_writable(vm, self));
    CHECK(text_io_put(vm, self, args[1]));
    return int_from_u64(vm, str_length(args[1]));
}

Maybe text_io_flush(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_open(vm, self));
    self->telling = true;
    CHECK(text_io_drain(vm, self));
    return call_method_0(vm, self->buffer, vm_name(vm, N_flush));
}

// ---- position

// Characters that the first `size` of the bytes give; *whole: none is cut.
RAISES static bool count_chars(VM *vm, TextIO *self, size_t size, size_t *count, bool *whole)
{
    const char *codec = TRYB_PTR(str_to_c(vm, self->encoding));
    const char *errors = TRYB_PTR(str_to_c(vm, self->errors));
    size_t used;
    Value text = TRYB(codec_decode_partial(vm, as_bytes(self->bytes)->data, size, codec, errors,
                                           false, &used));
    *whole = used == size;
    *count = str_length(text);
    if (self->ends == NEWLINE_UNIVERSAL) {
        const char *data = str_data(text);
        for (size_t i = 0; i + 1 < str_size(text); i++) {
            *count -= data[i] == '\r' && data[i + 1] == '\n';
        }
    }
    return true;
}

// How many of the bytes were needed for the text that is consumed.
RAISES static bool consumed_bytes(VM *vm, TextIO *self, size_t *out)
{
    const char *data = str_data(self->text);
    bool same = str_size(self->text) == self->bytes_used &&
                (str_is_ascii(self->text) ||
                 memcmp(data, as_bytes(self->bytes)->data, self->bytes_used) == 0);
    if (same || self->at == 0 || self->at == str_size(self->text)) {
        *out = same ? self->at : self->at == 0 ? 0 : self->bytes_used;
        return true;
    }
    size_t wanted = utf8_count(data, self->at);
    size_t low = 0, high = self->bytes_used;
    while (low < high) {
        size_t middle = low + (high - low) / 2, count;
        bool whole;
        CHECKB(count_chars(vm, self, middle, &count, &whole));
        if (count < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    // A \r was counted: its \n belongs to it.
    const uint8_t *bytes = as_bytes(self->bytes)->data;
    bool pair = self->ends == NEWLINE_UNIVERSAL && self->ascii_based && low > 0 &&
                low < self->bytes_used && bytes[low - 1] == '\r' && bytes[low] == '\n';
    *out = low + pair;
    return true;
}

Maybe text_io_tell(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_open(vm, self));
    if (!TRY_TRI(io_ask(vm, self->buffer, "seekable"))) {
        return io_unsupported(vm, "underlying stream is not seekable");
    }
    if (!self->telling) {
        return raise_error(vm, E_OSError, "telling position disabled by next() call");
    }
    CHECK(text_io_drain(vm, self));
    (void)TRY(call_method_0(vm, self->buffer, vm_name(vm, N_flush)));
    int64_t where;
    CHECK(op_index_i64(vm, TRY(io_call(vm, self->buffer, "tell", NULL, 0)), &where));
    if (self->text != ABSENT) {
        size_t consumed;
        CHECK(consumed_bytes(vm, self, &consumed));
        where -= (int64_t)(as_bytes(self->bytes)->size - consumed);
    }
    return int_from_i64(vm, where);
}

// Where seek(cookie, whence) leads: cookie for an absolute seek, or ABSENT with the exception.
RAISES static Maybe seek_target(VM *vm, Value *args, int64_t whence)
{
    TextIO *self = as_text(args[0]);
    bool zero = is_any_int(args[1]) && int_sign(args[1]) == 0;
    if (whence == 1) {
        return zero ? text_io_tell(vm, args, 1)
                    : io_unsupported(vm, "can't do nonzero cur-relative seeks");
    }
    if (whence == 2) {
        if (!zero) {
            return io_unsupported(vm, "can't do nonzero end-relative seeks");
        }
        CHECK(text_io_drain(vm, self));
        (void)TRY(call_method_0(vm, self->buffer, vm_name(vm, N_flush)));
        text_io_forget(self);
        return call_method_2(vm, self->buffer, vm_name(vm, N_seek), args[1], from_small(2));
    }
    if (whence != 0) {
        return raise_error(vm, E_ValueError, "invalid whence (%d, should be 0, 1 or 2)",
                           (int)whence);
    }
    Value cookie = is_float(args[1]) ? TRY(int_from_double(vm, as_float(args[1])))
                                     : TRY(op_index(vm, args[1]));
                                     if (int_sign(cookie) < 0) {
                                         return raise_error(vm, E_ValueError,
                                                            "negative seek position %R",
                                                            cookie);
                                     }
                                     return just(cookie);
}

Maybe text_io_seek(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    int64_t whence;
    CHECK(text_io_open(vm, self));
    CHECK(op_index_i64(vm, args[2], &whence));
    if (!TRY_TRI(io_ask(vm, self->buffer, "seekable"))) {
        return io_unsupported(vm, "underlying stream is not seekable");
    }
    Value cookie = TRY(seek_target(vm, args, whence));
    if (whence != 2) {
        CHECK(text_io_drain(vm, self));
        (void)TRY(call_method_0(vm, self->buffer, vm_name(vm, N_flush)));
        (void)TRY(call_method_2(vm, self->buffer, vm_name(vm, N_seek), cookie, from_small(0)));
    }
    text_io_forget(self);
    self->telling = true;
    self->started = int_sign(cookie) != 0;
    if (!self->started) {
        gc_set(vm, self, &self->codec, self->encoding);
    }
    return just(cookie);
}

Maybe text_io_truncate(VM *vm, Value *args, int n)
{
    TextIO *self = as_text(args[0]);
    CHECK(text_io_check(vm, self));
    (void)TRY(text_io_flush(vm, args, n));
    return io_call(vm, self->buffer, "truncate", args + 1, 1);
}
