// buffered — BufferedReader, BufferedWriter and BufferedRandom: construction, reading and the
// tables. Writing and positions are in buffered_write.c.
//
// The raw stream may be any object; an exact FileIO is read and written without method calls.

#include <string.h>

#include "py.h"
#include "types/bytes.h"
#include "types/io.h"
#include "types/str.h"

static BufferedIO *as_buffered(Value v)
{
    return (BufferedIO *)v;
}

bool buffered_check(VM *vm, BufferedIO *self)
{
    if (self->raw == ABSENT) {
        raise_error(vm, E_ValueError,
                    self->detached ? "raw stream has been detached"
                                   : "I/O operation on uninitialized object");
        return false;
    }
    return true;
}

RAISES static Tri is_closed(VM *vm, BufferedIO *self)
{
    CHECKT(buffered_check(vm, self));
    if (is_exact(self->raw, T_FileIO)) {
        return tri(((FileIO *)self->raw)->fd < 0);
    }
    Value closed = TRYT(attr_get(vm, self->raw, vm_name(vm, N_closed)));
    return op_truth(vm, closed);
}

bool buffered_open(VM *vm, BufferedIO *self, const char *operation)
{
    Tri closed = is_closed(vm, self);
    if (closed == TRI_YES) {
        raise_error(vm, E_ValueError,
                    strcmp(operation, "write") == 0 ? "%s to closed file" : "%s of closed file",
                    operation);
    }
    return closed == TRI_NO;
}

// ---- making

RAISES static bool start(VM *vm, BufferedIO *self, Value raw, size_t room, enum TypeId id)
{
    self->at = self->end = self->out = 0;
    self->data = NULL;
    self->room = room;
    self->detached = false;
    self->readable = id != T_BufferedWriter;
    self->writable = id != T_BufferedReader;
    gc_set(vm, self, &self->raw, raw);
    if (is_exact(raw, T_FileIO)) {
        ((FileIO *)raw)->owned = true;
    }
    return true;
}

Maybe buffered_new(VM *vm, enum TypeId id, Value raw, size_t room)
{
    BufferedIO *self = TRY_PTR((BufferedIO *)type_alloc(vm, type_by_id(vm, id), 0));
    CHECK(start(vm, self, raw, room, id));
    return just_obj(self);
}

RAISES static Maybe buffered_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR((Obj *)type_alloc(vm, as_type(args[0]), 0)));
}

RAISES static Maybe init(VM *vm, Value *args, enum TypeId id)
{
    BufferedIO *self = as_buffered(args[0]);
    ptrdiff_t size;
    self->raw = ABSENT;
    static const struct {
        const char *question, *message;
    } needs[] = {{"seekable", "File or stream is not seekable."},
                 {"readable", "File or stream is not readable."},
                 {"writable", "File or stream is not writable."}};
    for (int i = 0; i < 3; i++) {
        bool needed = i == 0 ? id == T_BufferedRandom
                             : id == T_BufferedRandom || (id == T_BufferedReader) == (i == 1);
        if (needed && !TRY_TRI(io_ask(vm, args[1], needs[i].question))) {
            return io_unsupported(vm, needs[i].message);
        }
    }
    CHECK(op_index_ssize(vm, args[2], &size));
    if (size <= 0) {
        return raise_error(vm, E_ValueError, "buffer size must be strictly positive");
    }
    CHECK(start(vm, self, args[1], (size_t)size, id));
    return just(NONE);
}

RAISES static Maybe reader_init(VM *vm, Value *args, int n)
{
    (void)n;
    return init(vm, args, T_BufferedReader);
}

RAISES static Maybe writer_init(VM *vm, Value *args, int n)
{
    (void)n;
    return init(vm, args, T_BufferedWriter);
}

RAISES static Maybe random_init(VM *vm, Value *args, int n)
{
    (void)n;
    return init(vm, args, T_BufferedRandom);
}

// ---- reading

// Asks raw.readinto() for at most `size` bytes by way of a bytearray.
RAISES static bool foreign_read(VM *vm, BufferedIO *self, void *data, size_t size,
                                ptrdiff_t *count)
{
    Value type = from_obj(type_by_id(vm, T_bytearray));
    Value room = TRYB(call_1(vm, type, from_small((SWord)size)));
    Value window = TRYB(memoryview_from_object(vm, room));
    Value got = TRYB(call_method_1(vm, self->raw, vm_name(vm, N_readinto), window));
    if (got == NONE) {
        *count = -1;
        return true;
    }
    CHECKB(op_index_ssize(vm, got, count));
    if (*count < 0 || (size_t)*count > size) {
        raise_error(vm, E_OSError,
                    "raw readinto() returned invalid length %zd (should have been between 0 "
                    "and %zd)",
                    *count, (ptrdiff_t)size);
        return false;
    }
    Buffer view = {0};
    CHECKB(buffer_get(vm, room, &view, BUFFER_READ));
    memcpy(data, view.data, (size_t)*count);
    buffer_release(vm, &view);
    return true;
}

bool buffered_raw_read(VM *vm, BufferedIO *self, void *data, size_t size, ptrdiff_t *count)
{
    if (is_exact(self->raw, T_FileIO)) {
        return file_io_read_into(vm, (FileIO *)self->raw, data, size, count);
    }
    return foreign_read(vm, self, data, size, count);
}

RAISES static bool start_reading(VM *vm, BufferedIO *self, const char *operation)
{
    CHECKB(buffered_open(vm, self, operation));
    if (!self->readable) {
        (void)io_unsupported(vm, "read");
        return false;
    }
    return self->out == 0 || buffered_drain(vm, self);
}

// Reads once into the empty buffer; *count as buffered_raw_read().
RAISES static bool fill(VM *vm, BufferedIO *self, ptrdiff_t *count)
{
    if (!self->data) {
        self->data = TRYB_PTR((uint8_t *)gc_new_raw(vm, self->room));
        gc_barrier(vm, self);
    }
    self->at = self->end = 0;
    CHECKB(buffered_raw_read(vm, self, self->data, self->room, count));
    self->at = 0;  // REENTRANT: another thread, or a raw stream in Python, may have read too
    self->end = *count > 0 ? (size_t)*count : 0;
    return true;
}

static size_t take(BufferedIO *self, void *out, size_t size)
{
    size_t there = self->end - self->at;
    size = size < there ? size : there;
    if (size) {
        memcpy(out, self->data + self->at, size);
        self->at += size;
    }
    return size;
}

// Up to `size` bytes into out. *got < 0: nothing there now (a non-blocking stream).
RAISES static bool read_into(VM *vm, BufferedIO *self, uint8_t *out, size_t size, bool once,
                             ptrdiff_t *got)
{
    size_t done = take(self, out, size);
    ptrdiff_t count = 0;
    while (done < size && !(once && done > 0)) {
        if (size - done >= self->room) {
            CHECKB(buffered_raw_read(vm, self, out + done, size - done, &count));
            done += count > 0 ? (size_t)count : 0;
        } else {
            CHECKB(fill(vm, self, &count));
            done += take(self, out + done, size - done);
        }
        if (count <= 0) {
            break;
        }
    }
    *got = done == 0 && count < 0 ? -1 : (ptrdiff_t)done;
    return true;
}

RAISES static Maybe read_all(VM *vm, BufferedIO *self)
{
    Value head =
        TRY(bytes_new(vm, self->data ? self->data + self->at : NULL, self->end - self->at));
    self->at = self->end = 0;
    Value readall = TRY(attr_find(vm, self->raw, TRY(str_intern_c(vm, "readall"))));
    Value rest;
    List *parts = TRY_PTR(list_new(vm, 4));
    CHECK(list_append(vm, parts, head));
    for (;;) {
        rest = readall != NOTHING ? TRY(call_0(vm, readall))
                                  : TRY(call_method_0(vm, self->raw, vm_name(vm, N_read)));
                                  if (rest != NONE && !is_bytes(rest)) {
                                      return raise_error(
                                          vm, E_TypeError, "%s should return bytes",
                                          readall != NOTHING ? "readall()" : "read()");
                                  }
                                  if (rest == NONE || as_bytes(rest)->size == 0) {
                                      break;
                                  }
                                  CHECK(list_append(vm, parts, rest));
                                  if (readall != NOTHING) {
                                      break;
                                  }
    }
    if (rest == NONE && as_bytes(head)->size == 0 && parts->size == 1) {
        return just(NONE);
    }
    if (parts->size == 2 && as_bytes(head)->size == 0) {
        return just(parts->items[1]);
    }
    return call_method_1(vm, vm->empty_bytes, vm_name(vm, N_join), from_obj(parts));
}

RAISES static Maybe read_sized(VM *vm, BufferedIO *self, size_t size, bool once)
{
    if (self->end - self->at >= size) {
        self->at += size;
        return bytes_new(vm, size ? self->data + self->at - size : NULL, size);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, size));
    ptrdiff_t got;
    CHECK(read_into(vm, self, bytes->data, size, once, &got));
    if (got < 0) {
        return just(NONE);
    }
    return (size_t)got == size ? just_obj(bytes) : bytes_new(vm, bytes->data, (size_t)got);
}

RAISES static Maybe buffered_read(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    SWord size;
    CHECK(buffered_check(vm, self));
    CHECK(io_size(vm, args[1], &size));
    ptrdiff_t exact = size;
    if (size < 0 && args[1] != NONE) {
        CHECK(op_index_ssize(vm, args[1], &exact));
        if (exact < -1) {
            return raise_error(vm, E_ValueError, "read length must be non-negative or -1");
        }
    }
    CHECK(start_reading(vm, self, "read"));
    return size < 0 ? read_all(vm, self) : read_sized(vm, self, (size_t)size, false);
}

Maybe buffered_read1(VM *vm, BufferedIO *self, size_t size)
{
    CHECK(start_reading(vm, self, "read"));
    size_t there = self->end - self->at;
    if (there == 0 && size > 0) {
        if (size > self->room) {
            return read_sized(vm, self, size, true);
        }
        ptrdiff_t count;
        CHECK(fill(vm, self, &count));
        there = self->end - self->at;
    }
    size = size < there ? size : there;
    Value result = TRY(bytes_new(vm, size ? self->data + self->at : NULL, size));
    self->at += size;
    return just(result);
}

RAISES static Maybe buffered_read1_method(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t size;
    CHECK(buffered_check(vm, as_buffered(args[0])));
    CHECK(op_index_ssize(vm, args[1], &size));
    size_t room = as_buffered(args[0])->room;
    return buffered_read1(vm, as_buffered(args[0]), size < 0 ? room : (size_t)size);
}

RAISES static Maybe into(VM *vm, Value *args, bool once)
{
    BufferedIO *self = as_buffered(args[0]);
    CHECK(buffered_check(vm, self));
    Buffer view = {0};
    CHECK(io_writable(vm, args[1], &view));
    ptrdiff_t got = 0;
    bool ok = start_reading(vm, self, "readinto") &&
              read_into(vm, self, view.data, view.size, once, &got);
    buffer_release(vm, &view);
    CHECK(ok);
    return got < 0 ? just(NONE) : int_from_i64(vm, got);
}

RAISES static Maybe buffered_readinto(VM *vm, Value *args, int n)
{
    (void)n;
    return into(vm, args, false);
}

RAISES static Maybe buffered_readinto1(VM *vm, Value *args, int n)
{
    (void)n;
    return into(vm, args, true);
}

RAISES static Maybe buffered_peek(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    CHECK(start_reading(vm, self, "peek"));
    if (self->at == self->end) {
        ptrdiff_t count;
        CHECK(fill(vm, self, &count));
    }
    return bytes_new(vm, self->data + self->at, self->end - self->at);
}

// limit < 0: none
RAISES static Maybe read_line(VM *vm, BufferedIO *self, SWord limit)
{
    Buf line = BUF_INIT;
    bool ok = true;
    for (;;) {
        size_t there = self->end - self->at;
        size_t wanted = limit < 0 || (size_t)limit > there ? there : (size_t)limit;
        const uint8_t *from = there ? self->data + self->at : NULL;
        const uint8_t *end = wanted ? memchr(from, '\n', wanted) : NULL;
        size_t size = end ? (size_t)(end - from) + 1 : wanted;
        limit -= limit < 0 ? 0 : (SWord)size;
        if ((end || limit == 0) && line.size == 0) {
            self->at += size;
            return bytes_new(vm, from, size);
        }
        buf_append(&line, from, size);
        self->at += size;
        if (end || limit == 0 || line.failed) {
            break;
        }
        ptrdiff_t count;
        ok = fill(vm, self, &count);
        if (!ok || count <= 0) {
            break;
        }
    }
    if (!ok) {
        buf_free(&line);
        return RAISED;
    }
    return line.size || line.failed ? bytes_from_buf(vm, &line) : just(vm->empty_bytes);
}

RAISES static Maybe buffered_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit;
    CHECK(buffered_check(vm, as_buffered(args[0])));
    CHECK(io_size(vm, args[1], &limit));
    CHECK(start_reading(vm, as_buffered(args[0]), "readline"));
    return read_line(vm, as_buffered(args[0]), limit);
}

RAISES static Maybe buffered_next(VM *vm, Value self)
{
    if (!is_exact(self, T_BufferedReader) && !is_exact(self, T_BufferedRandom)) {
        Value line = TRY(call_method_0(vm, self, vm_name(vm, N_readline)));
        size_t length;
        CHECK(op_len(vm, line, &length));
        return just(length ? line : NOTHING);
    }
    CHECK(start_reading(vm, as_buffered(self), "readline"));
    Value line = TRY(read_line(vm, as_buffered(self), -1));
    return just(as_bytes(line)->size ? line : NOTHING);
}

// ---- asking

#define FORWARD(name)                                                  \
    RAISES static Maybe forward_##name(VM *vm, Value *args, int n)     \
    {                                                                  \
        (void)n;                                                       \
        CHECK(buffered_check(vm, as_buffered(args[0])));               \
        return io_call(vm, as_buffered(args[0])->raw, #name, NULL, 0); \
    }

FORWARD(fileno)
FORWARD(isatty)
FORWARD(seekable)
FORWARD(readable)
FORWARD(writable)

RAISES static Maybe buffered_closed(VM *vm, Value self)
{
    return just_bool(TRY_TRI(is_closed(vm, as_buffered(self))));
}

RAISES static Maybe buffered_raw(VM *vm, Value self)
{
    (void)vm;
    Value raw = as_buffered(self)->raw;
    return just(raw == ABSENT ? NONE : raw);
}

RAISES static Maybe buffered_name(VM *vm, Value self)
{
    CHECK(buffered_check(vm, as_buffered(self)));
    return attr_get(vm, as_buffered(self)->raw, vm_name(vm, N_name));
}

RAISES static Maybe buffered_mode(VM *vm, Value self)
{
    CHECK(buffered_check(vm, as_buffered(self)));
    return attr_get(vm, as_buffered(self)->raw, vm_name(vm, N_mode));
}

RAISES static Maybe buffered_repr(VM *vm, Value self)
{
    Type *type = type_of(vm, self);
    return io_repr(vm, self, type_name(type));
}

static void buffered_trace(VM *vm, Obj *self)
{
    io_trace_base(vm, self);
    gc_mark_value(vm, ((BufferedIO *)self)->raw);
    gc_mark_raw(vm, ((BufferedIO *)self)->data);
}

static void buffered_finalize(VM *vm, Obj *self)
{
    io_pending_drop(vm, self);
    if (!((BufferedIO *)self)->owned) {
        buffered_abandon((BufferedIO *)self);
    }
}

#define COMMON_ROWS                                                                            \
    {"close(self, /)", FN(buffered_close), "Flush and close."},                                \
        {"detach(self, /)", FN(buffered_detach), "Separate the raw stream and return it."},    \
        {"flush(self, /)", FN(buffered_flush), "Write what is buffered."},                     \
        {"seek(self, target, whence=0, /)", FN(buffered_seek), "Move; returns the position."}, \
        {"tell(self, /)", FN(buffered_tell), "The position."},                                 \
        {"truncate(self, pos=None, /)", FN(buffered_truncate), "Cut the file."},               \
        {"seekable(self, /)", FN(forward_seekable), "Can it move?"},                           \
        {"fileno(self, /)", FN(forward_fileno), "The file descriptor."},                       \
        {"isatty(self, /)", FN(forward_isatty), "Is it a terminal?"},                          \
        {"closed", GET(buffered_closed), "True if the file is closed"},                        \
        {"raw", GET(buffered_raw), "The stream below."},                                       \
        {"name", GET(buffered_name), "The name of the stream below."},                         \
    {                                                                                          \
        "mode", GET(buffered_mode), "The mode of the stream below."                            \
    }

#define READER_ROWS                                                                         \
    {"read(self, size=-1, /)", FN(buffered_read), "Read that much, or up to the end."},     \
        {"read1(self, size=-1, /)", FN(buffered_read1_method),                              \
         "Read with at most one call of the raw stream."},                                  \
        {"readinto(self, buffer, /)", FN(buffered_readinto), "Read into a buffer."},        \
        {"readinto1(self, buffer, /)", FN(buffered_readinto1), "The same, one raw read."},  \
        {"readline(self, size=-1, /)", FN(buffered_readline), "Read one line."},            \
        {"peek(self, size=0, /)", FN(buffered_peek), "Look at bytes without taking them."}, \
    {                                                                                       \
        "readable(self, /)", FN(forward_readable), "Was it opened for reading?"             \
    }

#define WRITER_ROWS                                                                 \
    {"write(self, data, /)", FN(buffered_write), "Write; returns the byte count."}, \
    {                                                                               \
        "writable(self, /)", FN(forward_writable), "Was it opened for writing?"     \
    }

static const Def reader_methods[] = {COMMON_ROWS, READER_ROWS, {0}};
static const Def writer_methods[] = {COMMON_ROWS, WRITER_ROWS, {0}};
static const Def random_methods[] = {COMMON_ROWS, READER_ROWS, WRITER_ROWS, {0}};

#define BUFFERED_TYPE(id, initialiser, rows, text)                      \
    const TypeDef id##_type = {                                         \
        .name = "_io." #id,                                             \
        .doc = text,                                                    \
        .size = sizeof(BufferedIO),                                     \
        .base = T_BufferedIOBase,                                       \
        .kind = T_BufferedReader,                                       \
        .new_ = {#id "(*args, **kwargs)", FN(buffered_make), NULL},     \
        .init = {#id "(raw, buffer_size=8192)", FN(initialiser), NULL}, \
        .repr = buffered_repr,                                          \
        .next = buffered_next,                                          \
        .trace = buffered_trace,                                        \
        .finalize = buffered_finalize,                                  \
        .methods = rows,                                                \
    }

BUFFERED_TYPE(BufferedReader, reader_init, reader_methods, "A buffer for reading.");
BUFFERED_TYPE(BufferedWriter, writer_init, writer_methods, "A buffer for writing.");
BUFFERED_TYPE(BufferedRandom, random_init, random_methods, "A buffer for both.");
