// text_io — TextIOWrapper: text on a buffered stream of bytes. Construction, attributes and
// tables; text_io_read.c and text_io_write.c have the two directions.
//
// A codec that begins with a byte order mark is settled after its first use: `codec` then names
// the form without mark (utf-16-le for utf-16 and so on).

#include <string.h>

#include "py.h"
#include "types/codec.h"
#include "types/io.h"
#include "types/str.h"

static TextIO *as_text(Value v)
{
    return (TextIO *)v;
}

bool text_io_check(VM *vm, TextIO *self)
{
    if (self->buffer == ABSENT) {
        raise_error(vm, E_ValueError,
                    self->detached ? "underlying buffer has been detached"
                                   : "I/O operation on uninitialized object");
        return false;
    }
    return true;
}

RAISES static Tri is_closed(VM *vm, TextIO *self)
{
    CHECKT(text_io_check(vm, self));
    if (is_kind(self->buffer, T_BufferedReader)) {
        BufferedIO *buffer = (BufferedIO *)self->buffer;
        if (buffer->raw != ABSENT && is_exact(buffer->raw, T_FileIO)) {
            return tri(((FileIO *)buffer->raw)->fd < 0);
        }
    }
    Value closed = TRYT(attr_get(vm, self->buffer, vm_name(vm, N_closed)));
    return op_truth(vm, closed);
}

bool text_io_open(VM *vm, TextIO *self)
{
    Tri closed = is_closed(vm, self);
    if (closed == TRI_YES) {
        (void)io_closed_error(vm);
    }
    return closed == TRI_NO;
}

void text_io_forget(TextIO *self)
{
    self->text = self->bytes = ABSENT;
    self->at = self->bytes_used = 0;
}

// ---- making

RAISES static bool set_encoding(VM *vm, TextIO *self, Value encoding, Value errors)
{
    if (encoding != NONE && !is_str(encoding)) {
        raise_error(vm, E_TypeError,
                    "TextIOWrapper() argument 'encoding' must be str or None, not %T",
                    encoding);
        return false;
    }
    if (errors != NONE && !is_str(errors)) {
        raise_error(vm, E_TypeError,
                    "TextIOWrapper() argument 'errors' must be str or None, not %T", errors);
        return false;
    }
    encoding = encoding == NONE || str_equal_c(encoding, "locale")
                   ? TRYB(str_intern_c(vm, "UTF-8"))
                   : encoding;
    const char *name = TRYB_PTR(str_to_c(vm, encoding));
    const Codec *codec = codec_find(name);
    if (!codec) {  // LookupError unless it is registered
        size_t used;
        (void)TRYB(codec_decode_partial(vm, NULL, 0, name, NULL, true, &used));
    }
    if (errors != NONE) {
        CHECKB(str_to_c(vm, errors) != NULL);
    }
    gc_set(vm, self, &self->encoding, encoding);
    gc_set(vm, self, &self->errors, errors == NONE ? TRYB(str_intern_c(vm, "strict")) : errors);
    gc_set(vm, self, &self->codec, encoding);
    self->started = false;
    static const char *const based[] = {"utf-8", "ascii", "latin-1", "charmap"};
    self->ascii_based = false;
    bool marked = codec && (codec->flags & CODEC_BOM);
    for (size_t i = 0; codec && !marked && i < sizeof based / sizeof *based; i++) {
        self->ascii_based |= strcmp(codec->label, based[i]) == 0;
    }
    return true;
}

// COMPAT: a stream that is not at its start gets no byte order mark.
RAISES static bool find_start(VM *vm, TextIO *self)
{
    if (self->ascii_based) {
        return true;
    }
    if (!TRYB_TRI(io_ask(vm, self->buffer, "seekable")) ||
        !TRYB_TRI(io_ask(vm, self->buffer, "writable"))) {
        return true;
    }
    Value where = TRYB(io_call(vm, self->buffer, "tell", NULL, 0));
    self->started = is_any_int(where) && int_sign(where) != 0;
    return true;
}

RAISES static bool start(VM *vm, TextIO *self, Value buffer, const TextIOArguments *a)
{
    self->buffer = ABSENT;
    self->detached = false;
    CHECKB(io_newline(vm, a->newline, "TextIOWrapper", &self->ends));
    gc_set(vm, self, &self->newline, a->newline);
    CHECKB(set_encoding(vm, self, a->encoding, a->errors));
    self->line_buffering = a->line_buffering;
    self->write_through = a->write_through;
    self->telling = true;
    self->seen = 0;
    self->out = NULL;
    self->out_size = self->out_room = 0;
    text_io_forget(self);
    gc_set(vm, self, &self->buffer, buffer);
    CHECKB(find_start(vm, self));
    if (is_exact(buffer, T_BufferedReader) || is_exact(buffer, T_BufferedWriter) ||
        is_exact(buffer, T_BufferedRandom)) {
        ((BufferedIO *)buffer)->owned = true;
    }
    return true;
}

Maybe text_io_new(VM *vm, Value buffer, const TextIOArguments *arguments)
{
    TextIO *self = TRY_PTR((TextIO *)type_alloc(vm, type_by_id(vm, T_TextIOWrapper), 0));
    CHECK(start(vm, self, buffer, arguments));
    return just_obj(self);
}

RAISES static Maybe text_io_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR((Obj *)type_alloc(vm, as_type(args[0]), 0)));
}

// args: self, buffer, encoding, errors, newline, line_buffering, write_through
RAISES static Maybe text_io_init(VM *vm, Value *args, int n)
{
    (void)n;
    TextIOArguments a = {.encoding = args[2],
                         .errors = args[3],
                         .newline = args[4],
                         .line_buffering = args[5] == TRUE_,
                         .write_through = args[6] == TRUE_};
    CHECK(start(vm, as_text(args[0]), args[1], &a));
    return just(NONE);
}

// args: self, encoding, errors, newline (ABSENT: keep), line_buffering, write_through
RAISES static Maybe text_io_reconfigure(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_check(vm, self));
    if (self->text != ABSENT && (args[1] != NONE || args[2] != NONE || args[3] != ABSENT)) {
        return io_unsupported(vm, "It is not possible to set the encoding or newline of "
                                  "stream after the first read");
    }
    uint8_t ends = self->ends;
    CHECK(args[3] == ABSENT || io_newline(vm, args[3], "reconfigure", &ends));
    (void)TRY(text_io_flush(vm, args, 1));
    if (args[1] != NONE || args[2] != NONE) {
        Value encoding = args[1] == NONE ? self->encoding : args[1];
        Value errors = args[2] == NONE && args[1] == NONE ? self->errors : args[2];
        CHECK(set_encoding(vm, self, encoding, errors));
        CHECK(find_start(vm, self));
    }
    if (args[3] != ABSENT) {
        self->ends = ends;
        gc_set(vm, self, &self->newline, args[3]);
    }
    if (args[4] != NONE) {
        self->line_buffering = TRY_TRI(op_truth(vm, args[4]));
    }
    if (args[5] != NONE) {
        self->write_through = TRY_TRI(op_truth(vm, args[5]));
    }
    return just(NONE);
}

// ---- closing

RAISES static Maybe text_io_detach(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_check(vm, self));
    (void)TRY(call_method_0(vm, args[0], vm_name(vm, N_flush)));
    Value buffer = self->buffer;
    self->buffer = ABSENT;
    self->detached = true;
    text_io_forget(self);
    if (is_kind(buffer, T_BufferedReader)) {
        ((BufferedIO *)buffer)->owned = false;
    }
    return just(buffer);
}

RAISES static Maybe text_io_close(VM *vm, Value *args, int n)
{
    (void)n;
    TextIO *self = as_text(args[0]);
    CHECK(text_io_check(vm, self));
    if (TRY_TRI(is_closed(vm, self))) {
        return just(NONE);
    }
    Maybe flushed = call_method_0(vm, args[0], vm_name(vm, N_flush));
    Value failure = raised(flushed) ? error_take(vm) : ABSENT;
    self->out_size = 0;
    text_io_forget(self);
    Maybe done = call_method_0(vm, self->buffer, vm_name(vm, N_close));
    if (failure != ABSENT) {
        Value second = raised(done) ? error_take(vm) : failure;
        if (second != failure) {
            gc_set(vm, as_exception(second), &as_exception(second)->context, failure);
        }
        error_restore(vm, second);
        return RAISED;
    }
    return raised(done) ? RAISED : just(NONE);
}

static void text_io_finalize(VM *vm, Obj *object)
{
    io_pending_drop(vm, object);
    TextIO *self = (TextIO *)object;
    if (self->buffer == ABSENT || !is_kind(self->buffer, T_BufferedReader)) {
        return;
    }
    BufferedIO *buffer = (BufferedIO *)self->buffer;
    if (buffer->raw != ABSENT && is_kind(buffer->raw, T_FileIO)) {
        FileIO *file = (FileIO *)buffer->raw;
        size_t done;
        if (file->fd >= 0 && self->out_size > 0) {
            (void)file_io_drain(file, buffer->data, buffer->out, &done);
            buffer->out = 0;
            (void)file_io_drain(file, self->out, self->out_size, &done);
            self->out_size = 0;
        }
    }
    buffered_abandon(buffer);
}

// ---- attributes

#define FORWARD(name)                                                 \
    RAISES static Maybe forward_##name(VM *vm, Value *args, int n)    \
    {                                                                 \
        (void)n;                                                      \
        CHECK(text_io_check(vm, as_text(args[0])));                   \
        return io_call(vm, as_text(args[0])->buffer, #name, NULL, 0); \
    }

FORWARD(fileno)
FORWARD(isatty)
FORWARD(seekable)
FORWARD(readable)
FORWARD(writable)

RAISES static Maybe text_io_closed(VM *vm, Value self)
{
    return just_bool(TRY_TRI(is_closed(vm, as_text(self))));
}

RAISES static Maybe text_io_buffer(VM *vm, Value self)
{
    (void)vm;
    Value buffer = as_text(self)->buffer;
    return just(buffer == ABSENT ? NONE : buffer);
}

RAISES static Maybe text_io_name(VM *vm, Value self)
{
    CHECK(text_io_check(vm, as_text(self)));
    return attr_get(vm, as_text(self)->buffer, vm_name(vm, N_name));
}

RAISES static Maybe text_io_encoding(VM *vm, Value self)
{
    (void)vm;
    return just(as_text(self)->encoding == ABSENT ? NONE : as_text(self)->encoding);
}

RAISES static Maybe text_io_errors(VM *vm, Value self)
{
    CHECK(text_io_check(vm, as_text(self)));
    return just(as_text(self)->errors);
}

RAISES static Maybe text_io_newlines(VM *vm, Value self)
{
    CHECK(text_io_check(vm, as_text(self)));
    return io_newlines(vm, as_text(self)->ends <= NEWLINE_KEEP ? as_text(self)->seen : 0);
}

RAISES static Maybe text_io_line_buffering(VM *vm, Value self)
{
    CHECK(text_io_check(vm, as_text(self)));
    return just_bool(as_text(self)->line_buffering);
}

RAISES static Maybe text_io_write_through(VM *vm, Value self)
{
    CHECK(text_io_check(vm, as_text(self)));
    return just_bool(as_text(self)->write_through);
}

RAISES static Maybe text_io_repr(VM *vm, Value self)
{
    TextIO *text = as_text(self);
    CHECK(text->detached || text_io_check(vm, text));
    Value parts = TRY(str_from_c(vm, "<_io.TextIOWrapper"));
    static const enum NameId names[] = {N_name, N_mode};
    for (int i = 0; i < 2; i++) {
        Maybe value = attr_find(vm, self, vm_name(vm, names[i]));
        if (raised(value)) {
            if (!error_is(vm, E_ValueError) && !error_is(vm, E_AttributeError)) {
                return RAISED;
            }
            error_clear(vm);
        } else if (maybe_value(value) != NOTHING) {
            parts = TRY(str_from_format(vm, "%S %S=%R", parts, vm_name(vm, names[i]),
                                        maybe_value(value)));
        }
    }
    return str_from_format(vm, "%S encoding=%R>", parts, text->encoding);
}

static void text_io_trace(VM *vm, Obj *object)
{
    TextIO *self = (TextIO *)object;
    io_trace_base(vm, object);
    gc_mark_value(vm, self->buffer);
    gc_mark_value(vm, self->encoding);
    gc_mark_value(vm, self->errors);
    gc_mark_value(vm, self->codec);
    gc_mark_value(vm, self->newline);
    gc_mark_value(vm, self->text);
    gc_mark_value(vm, self->bytes);
    gc_mark_raw(vm, self->out);
}

static const Def text_io_methods[] = {
    {"read(self, size=-1, /)", FN(text_io_read), "Read at most size characters."},
    {"readline(self, size=-1, /)", FN(text_io_readline), "Read one line."},
    {"write(self, text, /)", FN(text_io_write), "Write; returns the number of characters."},
    {"flush(self, /)", FN(text_io_flush), "Write what is buffered."},
    {"seek(self, cookie, whence=0, /)", FN(text_io_seek), "Move to what tell() gave."},
    {"tell(self, /)", FN(text_io_tell), "The position."},
    {"truncate(self, pos=None, /)", FN(text_io_truncate), "Cut the file."},
    {"close(self, /)", FN(text_io_close), "Flush and close."},
    {"detach(self, /)", FN(text_io_detach), "Separate the buffer and return it."},
    {"reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, "
     "write_through=None)",
     FN(text_io_reconfigure), "Change how text is converted."},
    {"fileno(self, /)", FN(forward_fileno), "The file descriptor."},
    {"isatty(self, /)", FN(forward_isatty), "Is it a terminal?"},
    {"seekable(self, /)", FN(forward_seekable), "Can it move?"},
    {"readable(self, /)", FN(forward_readable), "Was it opened for reading?"},
    {"writable(self, /)", FN(forward_writable), "Was it opened for writing?"},
    {"closed", GET(text_io_closed), "True if the file is closed"},
    {"buffer", GET(text_io_buffer), "The stream below."},
    {"name", GET(text_io_name), "The name of the stream below."},
    {"encoding", GET(text_io_encoding), "Name of the encoding."},
    {"errors", GET(text_io_errors), "Name of the error handler."},
    {"newlines", GET(text_io_newlines), "Line ends met so far."},
    {"line_buffering", GET(text_io_line_buffering), "Is each line written at once?"},
    {"write_through", GET(text_io_write_through), "Is nothing kept back?"},
    {"_CHUNK_SIZE", INTEGER(IO_BUFFER_SIZE), NULL},
    {0},
};

const TypeDef TextIOWrapper_type = {
    .name = "_io.TextIOWrapper",
    .doc = "Text on a buffered stream of bytes.",
    .size = sizeof(TextIO),
    .base = T_TextIOBase,
    .kind = T_TextIOWrapper,
    .new_ = {"TextIOWrapper(*args, **kwargs)", FN(text_io_make), NULL},
    .init = {"TextIOWrapper(buffer, encoding=None, errors=None, newline=None, "
             "line_buffering: bool = False, write_through: bool = False)",
             FN(text_io_init), NULL},
    .repr = text_io_repr,
    .next = text_io_next,
    .trace = text_io_trace,
    .finalize = text_io_finalize,
    .methods = text_io_methods,
};
