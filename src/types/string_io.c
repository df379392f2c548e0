// string_io — StringIO: a stream of text in memory.
//
// The text is UTF-8. A position behind the end exists in characters only: at == size then, and
// the gap is filled with NUL characters by the next write.

#include <string.h>

#include "py.h"
#include "types/io.h"
#include "types/str.h"

static StringIO *as_string_io(Value v)
{
    return (StringIO *)v;
}

RAISES static bool check(VM *vm, StringIO *self)
{
    if (!self->ready) {
        raise_error(vm, E_ValueError, "I/O operation on uninitialized object");
        return false;
    }
    if (self->base.closed) {
        raise_error(vm, E_ValueError, "I/O operation on closed file");
        return false;
    }
    return true;
}

static bool all_ascii(const StringIO *self)
{
    return self->length == self->size;
}

static size_t byte_offset(const StringIO *self, size_t index)
{
    if (index >= self->length) {
        return self->size;
    }
    return all_ascii(self) ? index : utf8_offset(self->data, self->size, index);
}

static size_t count_chars(const StringIO *self, const char *data, size_t size)
{
    return all_ascii(self) ? size : utf8_count(data, size);
}

// ---- writing

RAISES static bool reserve(VM *vm, StringIO *self, size_t need)
{
    uint8_t *data = (uint8_t *)self->data;
    CHECKB(io_grow(vm, self, &data, &self->room, self->size, need));
    self->data = (char *)data;
    return true;
}

// Replaces `chars` characters at the position, as many as there are.
RAISES static bool put(VM *vm, StringIO *self, const char *text, size_t size, size_t chars)
{
    if (size == 0) {
        return true;  // not even the gap before the position is filled
    }
    size_t gap = self->index > self->length ? self->index - self->length : 0;
    if (size > UINT32_MAX / 2 || gap > UINT32_MAX / 2 ||
        self->size + gap + size > UINT32_MAX / 2) {
        raise_error(vm, E_OverflowError, "new position too large");
        return false;
    }
    size_t old_end = byte_offset(self, self->index + chars);
    CHECKB(reserve(vm, self, self->size + gap + size));
    if (gap) {
        memset(self->data + self->size, 0, gap);
        self->size += gap;
        self->length += gap;
        self->at = old_end = self->size;
    }
    size_t tail = self->size - old_end;
    size_t replaced = self->length - self->index < chars ? self->length - self->index : chars;
    memmove(self->data + self->at + size, self->data + old_end, tail);
    memcpy(self->data + self->at, text, size);
    self->size = self->at + size + tail;
    self->length += chars - replaced;
    self->at += size;
    self->index += chars;
    return true;
}

// Line ends of text as written; *out gets the changed text.
static void translate(StringIO *self, const char *text, size_t size, Buf *out)
{
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (self->newline == NEWLINE_UNIVERSAL && c == '\r') {
            bool pair = i + 1 < size && text[i + 1] == '\n';
            self->seen |= pair ? 4 : 2;
            i += pair;
            c = '\n';
        } else if (c == '\n') {
            self->seen |= 1;
        }
        if (c == '\n' && self->newline >= NEWLINE_CR) {
            buf_string(out, self->newline == NEWLINE_CR ? "\r" : "\r\n");
        } else {
            buf_char(out, c);
        }
    }
}

RAISES static bool put_text(VM *vm, StringIO *self, Value text)
{
    const char *data = str_data(text);
    size_t size = str_size(text);
    bool plain = self->newline == NEWLINE_LF || self->newline == NEWLINE_KEEP ||
                 (self->newline == NEWLINE_UNIVERSAL ? !memchr(data, '\r', size)
                                                     : !memchr(data, '\n', size));
    if (plain) {
        if (self->newline == NEWLINE_UNIVERSAL && memchr(data, '\n', size)) {
            self->seen |= 1;
        }
        return put(vm, self, data, size, str_length(text));
    }
    Buf out = BUF_INIT;
    translate(self, data, size, &out);
    bool ok = !out.failed;
    if (!ok) {
        (void)raise_memory(vm);
    } else {
        ok = put(vm, self, out.data, out.size, utf8_count(out.data, out.size));
    }
    buf_free(&out);
    return ok;
}

RAISES static Maybe string_io_write(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    CHECK(check(vm, self));
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "string argument expected, got '%T'", args[1]);
    }
    CHECK(str_size(args[1]) == 0 || put_text(vm, self, args[1]));
    return int_from_u64(vm, str_length(args[1]));
}

// ---- making

RAISES static Maybe string_io_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR((Obj *)type_alloc(vm, as_type(args[0]), 0)));
}

RAISES static Maybe string_io_init(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    self->ready = false;
    if (args[2] != NONE && !is_str(args[2])) {
        return raise_error(vm, E_TypeError, "newline must be str or None, not %T", args[2]);
    }
    CHECK(io_newline(vm, args[2], "StringIO", &self->newline));
    if (args[1] != NONE && !is_str(args[1])) {
        return raise_error(vm, E_TypeError, "initial_value must be str or None, not %T",
                           args[1]);
    }
    self->base.closed = false;
    self->ready = true;
    self->seen = 0;
    self->size = self->at = self->length = self->index = 0;
    CHECK(args[1] == NONE || put_text(vm, self, args[1]));
    self->at = self->index = 0;
    return just(NONE);
}

// ---- reading

RAISES static Maybe take(VM *vm, StringIO *self, size_t bytes)
{
    size_t chars = count_chars(self, self->data + self->at, bytes);
    Value text = TRY(str_new(vm, bytes ? self->data + self->at : "", bytes));
    self->at += bytes;
    self->index += chars;
    return just(text);
}

RAISES static Maybe string_io_read(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    SWord size;
    CHECK(check(vm, self));
    CHECK(io_size(vm, args[1], &size));
    size_t left = self->index < self->length ? self->length - self->index : 0;
    if (left == 0) {
        return just(vm->empty_str);
    }
    if (size < 0 || (size_t)size >= left) {
        return take(vm, self, self->size - self->at);
    }
    return take(vm, self, byte_offset(self, self->index + (size_t)size) - self->at);
}

// Bytes of the line at the position.
static size_t line_size(const StringIO *self)
{
    const char *from = self->data + self->at;
    size_t size = self->size - self->at;
    if (self->newline == NEWLINE_UNIVERSAL || self->newline == NEWLINE_LF) {
        const char *end = memchr(from, '\n', size);
        return end ? (size_t)(end - from) + 1 : size;
    }
    for (size_t i = 0; i < size; i++) {
        bool pair = from[i] == '\r' && i + 1 < size && from[i + 1] == '\n';
        if (self->newline == NEWLINE_KEEP && (from[i] == '\n' || from[i] == '\r')) {
            return i + 1 + pair;
        }
        if (self->newline == NEWLINE_CR ? from[i] == '\r'
                                        : pair && self->newline == NEWLINE_CRLF) {
            return i + 1 + (self->newline == NEWLINE_CRLF);
        }
    }
    return size;
}

// limit < 0: none
RAISES static Maybe read_line(VM *vm, StringIO *self, SWord limit)
{
    if (self->index >= self->length || limit == 0) {
        return just(vm->empty_str);
    }
    size_t size = line_size(self);
    if (limit > 0 && (size_t)limit < size) {
        size_t cut = byte_offset(self, self->index + (size_t)limit) - self->at;
        size = cut < size ? cut : size;
    }
    return take(vm, self, size);
}

RAISES static Maybe string_io_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit;
    CHECK(check(vm, as_string_io(args[0])));
    CHECK(io_size(vm, args[1], &limit));
    return read_line(vm, as_string_io(args[0]), limit);
}

RAISES static Maybe string_io_next(VM *vm, Value self)
{
    CHECK(check(vm, as_string_io(self)));
    Value line = is_exact(self, T_StringIO) ? TRY(read_line(vm, as_string_io(self), -1))
                     : TRY(call_method_0(vm, self, vm_name(vm, N_readline)));
                     if (!is_str(line)) {
                         return raise_error(
                             vm, E_OSError,
                             "readline() should have returned a str object, not '%T'", line);
                     }
                     return just(str_size(line) ? line : NOTHING);
}

RAISES static Maybe string_io_getvalue(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    CHECK(check(vm, self));
    return str_new(vm, self->size ? self->data : "", self->size);
}

// ---- position

RAISES static Maybe string_io_tell(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_string_io(args[0])));
    return int_from_u64(vm, as_string_io(args[0])->index);
}

RAISES static Maybe string_io_seek(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    ptrdiff_t offset;
    int64_t whence;
    CHECK(check(vm, self));
    CHECK(op_index_ssize(vm, args[1], &offset));
    CHECK(op_index_i64(vm, args[2], &whence));
    if (whence < 0 || whence > 2) {
        return raise_error(vm, E_ValueError, "Invalid whence (%d, should be 0, 1 or 2)",
                           (int)whence);
    }
    if (offset < 0 && whence == 0) {
        return raise_error(vm, E_ValueError, "Negative seek position %zd", offset);
    }
    if (whence != 0 && offset != 0) {
        return raise_error(vm, E_OSError, "Can't do nonzero cur-relative seeks");
    }
    self->index = whence == 0 ? (size_t)offset : whence == 1 ? self->index : self->length;
    self->at = byte_offset(self, self->index);
    return int_from_u64(vm, self->index);
}

RAISES static Maybe string_io_truncate(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    ptrdiff_t size = (ptrdiff_t)self->index;
    CHECK(check(vm, self));
    CHECK(args[1] == NONE || op_index_ssize(vm, args[1], &size));
    if (size < 0) {
        return raise_error(vm, E_ValueError, "Negative size value %zd", size);
    }
    if ((size_t)size < self->length) {
        self->size = byte_offset(self, (size_t)size);
        self->length = (size_t)size;
        self->at = byte_offset(self, self->index);
    }
    return int_from_i64(vm, size);
}

RAISES static Maybe string_io_yes(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_string_io(args[0])));
    return just(TRUE_);
}

RAISES static Maybe string_io_close(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    StringIO *self = as_string_io(args[0]);
    self->base.closed = true;
    self->data = NULL;
    self->size = self->room = self->at = self->length = self->index = 0;
    return just(NONE);
}

RAISES static Maybe string_io_closed(VM *vm, Value self)
{
    if (!as_string_io(self)->ready) {
        return raise_error(vm, E_ValueError, "I/O operation on uninitialized object");
    }
    return just_bool(as_string_io(self)->base.closed);
}

RAISES static Maybe string_io_line_buffering(VM *vm, Value self)
{
    CHECK(check(vm, as_string_io(self)));
    return just(FALSE_);
}

RAISES static Maybe string_io_newlines(VM *vm, Value self)
{
    CHECK(check(vm, as_string_io(self)));
    return io_newlines(
        vm, as_string_io(self)->newline == NEWLINE_UNIVERSAL ? as_string_io(self)->seen : 0);
}

// ---- pickling

RAISES static Maybe string_io_getstate(VM *vm, Value *args, int n)
{
    static const char *const texts[] = {NULL, "", "\n", "\r", "\r\n"};
    StringIO *self = as_string_io(args[0]);
    const char *newline = texts[self->newline];
    Value state[4] = {
        TRY(string_io_getvalue(vm, args, n)),
        newline ? TRY(str_from_c(vm, newline)) : NONE,
        TRY(int_from_u64(vm, self->index)),
        NONE
    };
    state[3] = self->base.dict ? from_obj(TRY_PTR(dict_copy(vm, self->base.dict))) : NONE;
    return tuple_new(vm, state, 4);
}

RAISES static Maybe string_io_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    StringIO *self = as_string_io(args[0]);
    if (!is_tuple(args[1]) || as_tuple(args[1])->size < 4) {
        return raise_error(vm, E_TypeError,
                           "%T.__setstate__ argument should be 4-tuple, got %T", args[0],
                           args[1]);
    }
    Value *state = as_tuple(args[1])->items;
    Value init[3] = {args[0], NONE, state[1]};
    ptrdiff_t index;
    (void)TRY(string_io_init(vm, init, 3));
    if (!is_str(state[0])) {
        return raise_error(vm, E_TypeError, "initial_value must be str or None, not %T",
                           state[0]);
    }
    CHECK(put(vm, self, str_data(state[0]), str_size(state[0]), str_length(state[0])));
    CHECK(op_index_ssize(vm, state[2], &index));
    if (index < 0) {
        return raise_error(vm, E_ValueError, "position value cannot be negative");
    }
    self->index = (size_t)index;
    self->at = byte_offset(self, self->index);
    if (state[3] != NONE) {
        Dict *dict = TRY_PTR(attr_dict(vm, args[0], true));
        CHECK(dict_update(vm, dict, state[3]));
    }
    return just(NONE);
}

static void string_io_trace(VM *vm, Obj *self)
{
    io_trace_base(vm, self);
    gc_mark_raw(vm, ((StringIO *)self)->data);
}

static const Def string_io_methods[] = {
    {"read(self, size=-1, /)", FN(string_io_read), "Read at most size characters."},
    {"readline(self, size=-1, /)", FN(string_io_readline), "Read one line."},
    {"write(self, s, /)", FN(string_io_write), "Write; returns the number of characters."},
    {"getvalue(self, /)", FN(string_io_getvalue), "All content."},
    {"seek(self, pos, whence=0, /)", FN(string_io_seek), "Move; returns the position."},
    {"tell(self, /)", FN(string_io_tell), "The position."},
    {"truncate(self, pos=None, /)", FN(string_io_truncate), "Cut the content."},
    {"close(self, /)", FN(string_io_close), "Drop the content."},
    {"readable(self, /)", FN(string_io_yes), "True."},
    {"writable(self, /)", FN(string_io_yes), "True."},
    {"seekable(self, /)", FN(string_io_yes), "True."},
    {"__getstate__(self, /)", FN(string_io_getstate), NULL},
    {"__setstate__(self, state, /)", FN(string_io_setstate), NULL},
    {"closed", GET(string_io_closed), "Is the stream closed?"},
    {"line_buffering", GET(string_io_line_buffering), "False."},
    {"newlines", GET(string_io_newlines), "Line ends met so far."},
    {0},
};

const TypeDef StringIO_type = {
    .name = "_io.StringIO",
    .doc = "A stream of text in memory.",
    .size = sizeof(StringIO),
    .base = T_TextIOBase,
    .kind = T_StringIO,
    .new_ = {"StringIO(*args, **kwargs)", FN(string_io_make), NULL},
    .init = {"StringIO(initial_value='', newline='\\n')", FN(string_io_init), NULL},
    .next = string_io_next,
    .trace = string_io_trace,
    .methods = string_io_methods,
};
