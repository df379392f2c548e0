// bytes_io — BytesIO: a stream of bytes in memory.

#include <string.h>

#include "py.h"
#include "types/bytes.h"
#include "types/io.h"

static BytesIO *as_bytes_io(Value v)
{
    return (BytesIO *)v;
}

RAISES static bool check(VM *vm, BytesIO *self)
{
    if (self->base.closed) {
        (void)io_closed_error(vm);
        return false;
    }
    return true;
}

RAISES static bool check_resizable(VM *vm, BytesIO *self)
{
    CHECKB(check(vm, self));
    if (self->exports) {
        gc_collect(vm);  // WHY: a view that nobody holds would be gone in CPython
    }
    if (self->exports) {
        raise_error(vm, E_BufferError, "Existing exports of data: object cannot be re-sized");
        return false;
    }
    return true;
}

// ---- making

RAISES static Maybe bytes_io_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR((Obj *)type_alloc(vm, as_type(args[0]), 0)));
}

RAISES static bool put(VM *vm, BytesIO *self, const void *data, size_t size)
{
    if (size > PTRDIFF_MAX - self->at) {
        raise_error(vm, E_OverflowError, "new buffer size too large");
        return false;
    }
    size_t end = self->at + size;
    CHECKB(io_grow(vm, self, &self->data, &self->room, self->size, end));
    if (self->at > self->size) {
        memset(self->data + self->size, 0, self->at - self->size);
    }
    memcpy(self->data + self->at, data, size);
    self->at = end;
    self->size = end > self->size ? end : self->size;
    return true;
}

RAISES static bool put_object(VM *vm, BytesIO *self, Value object, size_t *size)
{
    Buffer view = {0};
    CHECKB(buffer_get(vm, object, &view, BUFFER_READ));
    *size = view.size;
    bool ok = view.size == 0 ? check(vm, self)
                             : check_resizable(vm, self) && put(vm, self, view.data, view.size);
    buffer_release(vm, &view);
    return ok;
}

RAISES static Maybe bytes_io_init(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    size_t size;
    self->base.closed = false;
    CHECK(check_resizable(vm, self));
    self->at = self->size = self->room = 0;
    self->data = NULL;
    CHECK(args[1] == NONE || put_object(vm, self, args[1], &size));
    self->at = 0;
    return just(NONE);
}

// ---- reading

static size_t rest(const BytesIO *self)
{
    return self->at < self->size ? self->size - self->at : 0;
}

RAISES static Maybe take(VM *vm, BytesIO *self, SWord limit)
{
    size_t size = rest(self);
    size = limit >= 0 && (size_t)limit < size ? (size_t)limit : size;
    const uint8_t *from = size ? self->data + self->at : NULL;
    self->at += size;
    return bytes_new(vm, from, size);
}

RAISES static Maybe bytes_io_read(VM *vm, Value *args, int n)
{
    (void)n;
    SWord size;
    CHECK(check(vm, as_bytes_io(args[0])));
    CHECK(io_size(vm, args[1], &size));
    return take(vm, as_bytes_io(args[0]), size);
}

static size_t line_size(const BytesIO *self, SWord limit)
{
    size_t size = rest(self);
    size = limit >= 0 && (size_t)limit < size ? (size_t)limit : size;
    const uint8_t *from = size ? self->data + self->at : NULL;
    const uint8_t *end = size ? memchr(from, '\n', size) : NULL;
    return end ? (size_t)(end - from) + 1 : size;
}

RAISES static Maybe bytes_io_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit;
    CHECK(check(vm, as_bytes_io(args[0])));
    CHECK(io_size(vm, args[1], &limit));
    return take(vm, as_bytes_io(args[0]), (SWord)line_size(as_bytes_io(args[0]), limit));
}

RAISES static Maybe bytes_io_next(VM *vm, Value self)
{
    BytesIO *stream = as_bytes_io(self);
    CHECK(check(vm, stream));
    if (rest(stream) == 0) {
        return just(NOTHING);
    }
    return take(vm, stream, (SWord)line_size(stream, -1));
}

RAISES static Maybe bytes_io_readlines(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    SWord hint;
    CHECK(check(vm, self));
    CHECK(io_size(vm, args[1], &hint));
    List *lines = TRY_PTR(list_new(vm, 0));
    for (size_t total = 0; rest(self) > 0 && (hint <= 0 || total < (size_t)hint);) {
        Value line = TRY(take(vm, self, (SWord)line_size(self, -1)));
        total += as_bytes(line)->size;
        CHECK(list_append(vm, lines, line));
    }
    return just_obj(lines);
}

RAISES static Maybe bytes_io_readinto(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    CHECK(check(vm, self));
    Buffer view = {0};
    CHECK(io_writable(vm, args[1], &view));
    size_t size = rest(self) < view.size ? rest(self) : view.size;
    if (size) {
        memmove(view.data, self->data + self->at, size);
    }
    self->at += size;
    buffer_release(vm, &view);
    return int_from_u64(vm, size);
}

RAISES static Maybe bytes_io_getvalue(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    CHECK(check(vm, self));
    return bytes_new(vm, self->data, self->size);
}

// ---- writing, position

RAISES static Maybe bytes_io_write(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size;
    CHECK(check(vm, as_bytes_io(args[0])));
    CHECK(put_object(vm, as_bytes_io(args[0]), args[1], &size));
    return int_from_u64(vm, size);
}

RAISES static Maybe bytes_io_truncate(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    ptrdiff_t size = (ptrdiff_t)self->at;
    CHECK(check_resizable(vm, self));
    CHECK(args[1] == NONE || op_index_ssize(vm, args[1], &size));
    if (size < 0) {
        return raise_error(vm, E_ValueError, "negative size value %zd", size);
    }
    self->size = (size_t)size < self->size ? (size_t)size : self->size;
    return int_from_i64(vm, size);
}

RAISES static Maybe bytes_io_seek(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    ptrdiff_t offset;
    int64_t whence;
    CHECK(check(vm, self));
    CHECK(op_index_ssize(vm, args[1], &offset));
    CHECK(op_index_i64(vm, args[2], &whence));
    if (offset < 0 && whence == 0) {
        return raise_error(vm, E_ValueError, "negative seek value %zd", offset);
    }
    if (whence < 0 || whence > 2) {
        return raise_error(vm, E_ValueError, "invalid whence (%d, should be 0, 1 or 2)",
                           (int)whence);
    }
    ptrdiff_t from = whence == 0 ? 0 : (ptrdiff_t)(whence == 1 ? self->at : self->size);
    if (offset > PTRDIFF_MAX - from) {
        return raise_error(vm, E_OverflowError, "new position too large");
    }
    offset += from;
    self->at = offset < 0 ? 0 : (size_t)offset;
    return int_from_u64(vm, self->at);
}

RAISES static Maybe bytes_io_tell(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_bytes_io(args[0])));
    return int_from_u64(vm, as_bytes_io(args[0])->at);
}

RAISES static Maybe bytes_io_flush(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_bytes_io(args[0])));
    return just(NONE);
}

RAISES static Maybe bytes_io_yes(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_bytes_io(args[0])));
    return just(TRUE_);
}

RAISES static Maybe bytes_io_isatty(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_bytes_io(args[0])));
    return just(FALSE_);
}

RAISES static Maybe bytes_io_close(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    CHECK(self->base.closed || check_resizable(vm, self));
    self->base.closed = true;
    self->data = NULL;
    self->size = self->room = self->at = 0;
    return just(NONE);
}

RAISES static Maybe bytes_io_closed(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_bytes_io(self)->base.closed);
}

// ---- pickling

RAISES static Maybe bytes_io_getstate(VM *vm, Value *args, int n)
{
    Value content = TRY(bytes_io_getvalue(vm, args, n));
    Value at = TRY(int_from_u64(vm, as_bytes_io(args[0])->at));
    Dict *dict = as_bytes_io(args[0])->base.dict;
    return tuple_3(vm, content, at, dict ? from_obj(TRY_PTR(dict_copy(vm, dict))) : NONE);
}

RAISES static Maybe bytes_io_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    BytesIO *self = as_bytes_io(args[0]);
    if (!is_tuple(args[1]) || as_tuple(args[1])->size < 3) {
        return raise_error(vm, E_TypeError,
                           "%T.__setstate__ argument should be 3-tuple, got %T", args[0],
                           args[1]);
    }
    Value *state = as_tuple(args[1])->items;
    ptrdiff_t at;
    size_t size;
    CHECK(check_resizable(vm, self));
    self->at = self->size = 0;
    CHECK(put_object(vm, self, state[0], &size));
    CHECK(op_index_ssize(vm, state[1], &at));
    if (at < 0) {
        return raise_error(vm, E_ValueError, "position value cannot be negative");
    }
    self->at = (size_t)at;
    if (state[2] != NONE) {
        Dict *dict = TRY_PTR(attr_dict(vm, args[0], true));
        CHECK(dict_update(vm, dict, state[2]));
    }
    return just(NONE);
}

// ---- the memory as a buffer

typedef struct BytesIOBuffer {
    Obj h;
    BytesIO *owner;
} BytesIOBuffer;

RAISES static Maybe bytes_io_getbuffer(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_bytes_io(args[0])));
    BytesIOBuffer *buffer =
        TRY_PTR((BytesIOBuffer *)gc_new(vm, sizeof *buffer, T_BytesIOBuffer));
    buffer->owner = as_bytes_io(args[0]);
    return memoryview_from_object(vm, from_obj(buffer));
}

RAISES static bool buffer_lend(VM *vm, Value self, Buffer *view, int flags)
{
    (void)vm;
    (void)flags;
    BytesIO *owner = ((BytesIOBuffer *)self)->owner;
    buffer_fill(view, self, owner->data ? (void *)owner->data : "", owner->size, false);
    owner->exports++;
    return true;
}

static void buffer_return(VM *vm, Value self, Buffer *view)
{
    (void)vm;
    (void)view;
    ((BytesIOBuffer *)self)->owner->exports--;
}

static void buffer_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((BytesIOBuffer *)self)->owner);
}

const TypeDef BytesIOBuffer_type = {
    .name = "_io._BytesIOBuffer",
    .size = sizeof(BytesIOBuffer),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .buffer = buffer_lend,
    .release = buffer_return,
    .trace = buffer_trace,
};

static void bytes_io_trace(VM *vm, Obj *self)
{
    io_trace_base(vm, self);
    gc_mark_raw(vm, ((BytesIO *)self)->data);
}

static const Def bytes_io_methods[] = {
    {"read(self, size=-1, /)", FN(bytes_io_read), "Read at most size bytes."},
    {"read1(self, size=-1, /)", FN(bytes_io_read), "Read at most size bytes."},
    {"readline(self, size=-1, /)", FN(bytes_io_readline), "Read one line."},
    {"readlines(self, size=None, /)", FN(bytes_io_readlines), "The list of lines."},
    {"readinto(self, buffer, /)", FN(bytes_io_readinto), "Read into a buffer."},
    {"write(self, b, /)", FN(bytes_io_write), "Write; returns the number of bytes."},
    {"getvalue(self, /)", FN(bytes_io_getvalue), "All content."},
    {"getbuffer(self, /)", FN(bytes_io_getbuffer), "A view of the content."},
    {"seek(self, pos, whence=0, /)", FN(bytes_io_seek), "Move; returns the position."},
    {"tell(self, /)", FN(bytes_io_tell), "The position."},
    {"truncate(self, size=None, /)", FN(bytes_io_truncate), "Cut the content."},
    {"flush(self, /)", FN(bytes_io_flush), "Does nothing."},
    {"close(self, /)", FN(bytes_io_close), "Drop the content."},
    {"readable(self, /)", FN(bytes_io_yes), "True."},
    {"writable(self, /)", FN(bytes_io_yes), "True."},
    {"seekable(self, /)", FN(bytes_io_yes), "True."},
    {"isatty(self, /)", FN(bytes_io_isatty), "False."},
    {"__getstate__(self, /)", FN(bytes_io_getstate), NULL},
    {"__setstate__(self, state, /)", FN(bytes_io_setstate), NULL},
    {"closed", GET(bytes_io_closed), "Is the stream closed?"},
    {0},
};

const TypeDef BytesIO_type = {
    .name = "_io.BytesIO",
    .doc = "A stream of bytes in memory.",
    .size = sizeof(BytesIO),
    .base = T_BufferedIOBase,
    .kind = T_BytesIO,
    .new_ = {"BytesIO(*args, **kwargs)", FN(bytes_io_make), NULL},
    .init = {"BytesIO(initial_bytes=None)", FN(bytes_io_init), NULL},
    .next = bytes_io_next,
    .trace = bytes_io_trace,
    .methods = bytes_io_methods,
};
