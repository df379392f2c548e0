// io_base — IOBase, RawIOBase, BufferedIOBase and TextIOBase, and what all streams share.
//
// Their methods call each other through the instance, so that a class written in Python needs no
// more than readinto() or write() to get the rest.

#include <string.h>

#include "py.h"
#include "types/bytes.h"
#include "types/io.h"
#include "types/str.h"

static IoBase *as_base(Value v)
{
    return (IoBase *)v;
}

// ---- what all share

Maybe io_unsupported_class(VM *vm)
{
    if (vm->roots[ROOT_io_unsupported] == ABSENT) {
        Value bases = TRY(tuple_2(vm, from_obj(type_by_id(vm, E_OSError)),
                                  from_obj(type_by_id(vm, E_ValueError))));
        Dict *namespace = TRY_PTR(dict_new(vm));
        Value name = TRY(str_intern_c(vm, "UnsupportedOperation"));
        CHECK(dict_set(vm, namespace, vm_name(vm, N___module__), TRY(str_intern_c(vm, "io"))));
        vm->roots[ROOT_io_unsupported] = TRY(type_new_class(
            vm, type_by_id(vm, T_type), name, as_tuple(bases), namespace, ABSENT));
    }
    return just(vm->roots[ROOT_io_unsupported]);
}

Maybe io_unsupported(VM *vm, const char *message)
{
    Value class_ = TRY(io_unsupported_class(vm));
    Value text = TRY(str_from_c(vm, message));
    return raise_object(vm, TRY(call_1(vm, class_, text)));
}

Maybe io_closed_error(VM *vm)
{
    return raise_error(vm, E_ValueError, "I/O operation on closed file.");
}

bool io_check_open(VM *vm, Value stream)
{
    Value closed = TRYB(attr_get(vm, stream, vm_name(vm, N_closed)));
    if (TRYB_TRI(op_truth(vm, closed))) {
        (void)io_closed_error(vm);
        return false;
    }
    return true;
}

bool io_size(VM *vm, Value v, SWord *out)
{
    *out = -1;
    if (v == NONE) {
        return true;
    }
    if (!is_any_int(v)) {
        Value index = TRYB(attr_special(vm, v, vm_name(vm, N___index__)));
        if (index == NOTHING) {
            raise_error(vm, E_TypeError, "argument should be integer or None, not '%T'", v);
            return false;
        }
    }
    ptrdiff_t size;
    CHECKB(op_index_ssize(vm, v, &size));
    *out = size < 0 ? -1 : size;
    return true;
}

bool io_writable(VM *vm, Value object, Buffer *view)
{
    if (buffer_get(vm, object, view, BUFFER_WRITE)) {
        return true;
    }
    if (error_is(vm, E_TypeError) || error_is(vm, E_BufferError)) {
        error_clear(vm);
        raise_error(vm, E_TypeError,
                    "readinto() argument must be read-write bytes-like object, not %T", object);
    }
    return false;
}

Maybe io_call(VM *vm, Value stream, const char *name, Value *args, int n)
{
    Value interned = TRY(str_intern_c(vm, name));
    return call_method(vm, stream, interned, args, n);
}

Tri io_ask(VM *vm, Value stream, const char *name)
{
    Value answer = TRYT(io_call(vm, stream, name, NULL, 0));
    return op_truth(vm, answer);
}

bool io_grow(VM *vm, void *owner, uint8_t **data, size_t *room, size_t used, size_t need)
{
    if (need <= *room) {
        return true;
    }
    if (need > PTRDIFF_MAX - 64) {
        (void)raise_memory(vm);
        return false;
    }
    size_t size = *room + *room / 2;
    size = size < need ? need : size;
    size = size < 64 ? 64 : size;
    uint8_t *fresh = TRYB_PTR((uint8_t *)gc_new_raw(vm, size));
    if (used) {
        memcpy(fresh, *data, used);
    }
    *data = fresh;
    *room = size;
    gc_barrier(vm, owner);
    return true;
}

void io_trace_base(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((IoBase *)self)->dict);
}

// An attribute that may be missing or fail: NOTHING then.
RAISES static Maybe try_attribute(VM *vm, Value self, enum NameId id)
{
    Maybe value = attr_find(vm, self, vm_name(vm, id));
    if (raised(value)) {
        if (!error_is(vm, E_ValueError) && !error_is(vm, E_AttributeError)) {
            return RAISED;
        }
        error_clear(vm);
        return just(NOTHING);
    }
    return value;
}

Maybe io_repr(VM *vm, Value self, const char *class_name)
{
    Value name = TRY(try_attribute(vm, self, N_name));
    if (name == NOTHING) {
        return str_from_format(vm, "<%s>", class_name);
    }
    if (repr_enter(vm, self) != TRI_NO) {
        return vm->exc != ABSENT ? RAISED
                                 : raise_error(vm, E_RuntimeError,
                                               "reentrant call inside %s.__repr__", class_name);
    }
    Maybe text = str_from_format(vm, "<%s name=%R>", class_name, name);
    repr_leave(vm, self);
    return text;
}

bool io_newline(VM *vm, Value v, const char *function, uint8_t *out)
{
    static const char *const texts[] = {NULL, "", "\n", "\r", "\r\n"};
    *out = NEWLINE_UNIVERSAL;
    if (v == NONE) {
        return true;
    }
    if (!is_str(v)) {
        raise_error(vm, E_TypeError, "%s() argument 'newline' must be str or None, not %T",
                    function, v);
        return false;
    }
    for (uint8_t i = NEWLINE_KEEP; i <= NEWLINE_CRLF; i++) {
        if (str_equal_c(v, texts[i])) {
            *out = i;
            return true;
        }
    }
    raise_error(vm, E_ValueError,
                strcmp(function, "StringIO") == 0 ? "illegal newline value: %R"
                                                  : "illegal newline value: %V",
                v);
    return false;
}

Maybe io_newlines(VM *vm, unsigned seen)
{
    static const char *const ends[] = {"\n", "\r", "\r\n"};
    static const unsigned order[] = {1, 0, 2};  // COMPAT: '\r', '\n', '\r\n'
    Value found[3];
    size_t count = 0;
    for (size_t i = 0; i < 3; i++) {
        if (seen & 1u << order[i]) {
            found[count++] = TRY(str_from_c(vm, ends[order[i]]));
        }
    }
    return count == 0 ? just(NONE) : count == 1 ? just(found[0]) : tuple_new(vm, found, count);
}

// ---- IOBase

RAISES static Maybe io_base_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR((Obj *)type_alloc(vm, as_type(args[0]), 0)));
}

#define UNSUPPORTED(name)                                     \
    RAISES static Maybe no_##name(VM *vm, Value *args, int n) \
    {                                                         \
        (void)args;                                           \
        (void)n;                                              \
        return io_unsupported(vm, #name);                     \
    }

UNSUPPORTED(seek)
UNSUPPORTED(truncate)
UNSUPPORTED(fileno)
UNSUPPORTED(detach)
UNSUPPORTED(read)
UNSUPPORTED(read1)
UNSUPPORTED(write)
UNSUPPORTED(readline)

RAISES static Maybe io_base_tell(VM *vm, Value *args, int n)
{
    (void)n;
    return call_method_2(vm, args[0], vm_name(vm, N_seek), from_small(0), from_small(1));
}

RAISES static Maybe io_base_flush(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_base(args[0])->closed) {
        return io_closed_error(vm);
    }
    return just(NONE);
}

RAISES static Maybe io_base_close(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_base(args[0])->closed) {
        return just(NONE);
    }
    Maybe done = call_method_0(vm, args[0], vm_name(vm, N_flush));
    as_base(args[0])->closed = true;
    return raised(done) ? RAISED : just(NONE);
}

RAISES static Maybe io_base_closed(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_base(self)->closed);
}

RAISES static Maybe io_base_no(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(FALSE_);
}

RAISES static Maybe io_base_isatty(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(io_check_open(vm, args[0]));
    return just(FALSE_);
}

RAISES static Maybe io_base_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(io_check_open(vm, args[0]));
    return just(args[0]);
}

RAISES static Maybe io_base_exit(VM *vm, Value *args, int n)
{
    (void)n;
    return call_method_0(vm, args[0], vm_name(vm, N_close));
}

RAISES static Maybe check_closed(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(io_check_open(vm, args[0]));
    return just(NONE);
}

#define CHECK_ABILITY(name)                                            \
    RAISES static Maybe check_##name(VM *vm, Value *args, int n)       \
    {                                                                  \
        (void)n;                                                       \
        if (TRY_TRI(io_ask(vm, args[0], #name))) {                     \
            return just(TRUE_);                                        \
        }                                                              \
        return io_unsupported(vm, "File or stream is not " #name "."); \
    }

CHECK_ABILITY(readable)
CHECK_ABILITY(writable)
CHECK_ABILITY(seekable)

// How many bytes one read may take without passing the end of the line: peek() tells.
RAISES static bool line_step(VM *vm, Value peek, SWord limit, SWord *step)
{
    *step = 1;
    if (peek == NOTHING) {
        return true;
    }
    Value ahead = TRYB(call_1(vm, peek, from_small(1)));
    if (!is_bytes(ahead)) {
        raise_error(vm, E_OSError, "peek() should have returned a bytes object, not '%T'",
                    ahead);
        return false;
    }
    const Bytes *bytes = as_bytes(ahead);
    if (bytes->size > 0) {
        const uint8_t *end = memchr(bytes->data, '\n', bytes->size);
        size_t size = end ? (size_t)(end - bytes->data) + 1 : bytes->size;
        *step = (SWord)(limit >= 0 && size > (size_t)limit ? (size_t)limit : size);
    }
    return true;
}

RAISES static Maybe io_base_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit;
    CHECK(io_size(vm, args[1], &limit));
    Value peek = TRY(attr_find(vm, args[0], TRY(str_intern_c(vm, "peek"))));
    Value line = vm->empty_bytes;
    Buf buf = BUF_INIT;
    Maybe failure = just(NONE);
    while (limit < 0 || (SWord)buf.size < limit) {
        SWord step;
        if (!line_step(vm, peek, limit < 0 ? -1 : limit - (SWord)buf.size, &step)) {
            failure = RAISED;
            break;
        }
        Maybe part = call_method_1(vm, args[0], vm_name(vm, N_read), from_small(step));
        if (!raised(part) && !is_bytes(maybe_value(part))) {
            part = raise_error(vm, E_OSError,
                               "read() should have returned a bytes object, not '%T'",
                               maybe_value(part));
        }
        if (raised(part)) {
            failure = RAISED;
            break;
        }
        const Bytes *bytes = as_bytes(maybe_value(part));
        buf_append(&buf, bytes->data, bytes->size);
        if (bytes->size == 0 || bytes->data[bytes->size - 1] == '\n') {
            break;
        }
    }
    if (raised(failure)) {
        buf_free(&buf);
        return RAISED;
    }
    return buf.size ? bytes_from_buf(vm, &buf) : just(line);
}

RAISES static Maybe io_base_iter(VM *vm, Value self)
{
    CHECK(io_check_open(vm, self));
    return just(self);
}

RAISES static Maybe io_base_next(VM *vm, Value self)
{
    Value line = TRY(call_method_0(vm, self, vm_name(vm, N_readline)));
    size_t length;
    CHECK(op_len(vm, line, &length));
    return just(length ? line : NOTHING);
}

RAISES static Maybe io_base_readlines(VM *vm, Value *args, int n)
{
    (void)n;
    SWord hint;
    CHECK(io_size(vm, args[1], &hint));
    List *lines = TRY_PTR(list_new(vm, 0));
    if (hint <= 0) {
        CHECK(list_extend(vm, lines, args[0]));
        return just_obj(lines);
    }
    Value iterator = TRY(op_iter(vm, args[0]));
    for (size_t total = 0; total < (size_t)hint;) {
        Value line = TRY(op_next(vm, iterator));
        if (line == NOTHING) {
            break;
        }
        size_t length;
        CHECK(op_len(vm, line, &length));
        total += length;
        CHECK(list_append(vm, lines, line));
    }
    return just_obj(lines);
}

RAISES static Maybe io_base_writelines(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(io_check_open(vm, args[0]));
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    for (Value line; (line = TRY(each_next(vm, &each))) != NOTHING;) {
        (void)TRY(call_method_1(vm, args[0], vm_name(vm, N_write), line));
    }
    return just(NONE);
}

static const Def io_base_methods[] = {
    {"seek(self, offset, whence=0, /)", FN(no_seek), "Move; returns the position."},
    {"tell(self, /)", FN(io_base_tell), "The position."},
    {"truncate(self, size=None, /)", FN(no_truncate), "Cut at the position or at size."},
    {"flush(self, /)", FN(io_base_flush), "Write what is buffered."},
    {"close(self, /)", FN(io_base_close), "Flush and close."},
    {"seekable(self, /)", FN(io_base_no), "Can it move?"},
    {"readable(self, /)", FN(io_base_no), "Was it opened for reading?"},
    {"writable(self, /)", FN(io_base_no), "Was it opened for writing?"},
    {"fileno(self, /)", FN(no_fileno), "The file descriptor."},
    {"isatty(self, /)", FN(io_base_isatty), "Is it a terminal?"},
    {"readline(self, size=-1, /)", FN(io_base_readline), "Read one line."},
    {"readlines(self, hint=-1, /)", FN(io_base_readlines), "The list of lines."},
    {"writelines(self, lines, /)", FN(io_base_writelines), "Write each item."},
    {"_checkClosed(self, /)", FN(check_closed), NULL},
    {"_checkReadable(self, /)", FN(check_readable), NULL},
    {"_checkWritable(self, /)", FN(check_writable), NULL},
    {"_checkSeekable(self, /)", FN(check_seekable), NULL},
    {"__enter__(self, /)", FN(io_base_enter), NULL},
    {"__exit__(self, /, *exception)", FN(io_base_exit), NULL},
    {"closed", GET(io_base_closed), "True if the file is closed"},
    {0},
};

const TypeDef IOBase_type = {
    .name = "io.IOBase",
    .doc = "The base of all streams.",
    .size = sizeof(IoBase),
    .flags = TYPE_HAS_WEAKREF,
    .dict_offset = offsetof(IoBase, dict),
    .new_ = {"IOBase(*args, **kwargs)", FN(io_base_make), NULL},
    .iter = io_base_iter,
    .next = io_base_next,
    .trace = io_trace_base,
    .methods = io_base_methods,
};

// ---- RawIOBase

RAISES static Maybe raw_read(VM *vm, Value *args, int n)
{
    (void)n;
    SWord size;
    CHECK(io_size(vm, args[1], &size));
    if (size < 0) {
        return io_call(vm, args[0], "readall", NULL, 0);
    }
    Value room = TRY(call_1(vm, from_obj(type_by_id(vm, T_bytearray)), from_small(size)));
    Value count = TRY(call_method_1(vm, args[0], vm_name(vm, N_readinto), room));
    if (count == NONE) {
        return just(NONE);
    }
    ptrdiff_t got;
    CHECK(op_index_ssize(vm, count, &got));
    if (got < 0 || got > size) {
        return raise_error(vm, E_ValueError, "readinto returned %zd outside buffer size %zd",
                           got, (ptrdiff_t)size);
    }
    Buffer view = {0};
    CHECK(buffer_get(vm, room, &view, BUFFER_READ));
    Maybe result = bytes_new(vm, view.data, (size_t)got < view.size ? (size_t)got : view.size);
    buffer_release(vm, &view);
    return result;
}

RAISES static Maybe raw_readall(VM *vm, Value *args, int n)
{
    (void)n;
    List *parts = TRY_PTR(list_new(vm, 4));
    for (;;) {
        Value part =
            TRY(call_method_1(vm, args[0], vm_name(vm, N_read), from_small(IO_BUFFER_SIZE)));
        if (part == NONE && parts->size == 0) {
            return just(NONE);
        }
        if (part == NONE) {
            break;
        }
        if (!is_bytes(part)) {
            return raise_error(vm, E_TypeError, "read() should return bytes");
        }
        if (as_bytes(part)->size == 0) {
            break;
        }
        CHECK(list_append(vm, parts, part));
    }
    Value join = vm_name(vm, N_join);
    return call_method_1(vm, vm->empty_bytes, join, from_obj(parts));
}

RAISES static Maybe raw_missing(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_args(vm, E_NotImplementedError, NULL, 0);
}

static const Def raw_base_methods[] = {
    {"readinto(self, buffer, /)", FN(raw_missing), "Read into a buffer."},
    {"write(self, data, /)", FN(raw_missing), "Write; returns the number of bytes."},
    {"read(self, size=-1, /)", FN(raw_read), "Read that much, or up to the end."},
    {"readall(self, /)", FN(raw_readall), "Read until the end."},
    {0},
};

const TypeDef RawIOBase_type = {
    .name = "io.RawIOBase",
    .doc = "The base of streams of bytes without buffer.",
    .size = sizeof(IoBase),
    .base = T_IOBase,
    .kind = T_IOBase,
    .methods = raw_base_methods,
};

// ---- BufferedIOBase, TextIOBase

// readinto by means of read() or read1().
RAISES static Maybe read_into(VM *vm, Value *args, const char *read)
{
    Buffer view = {0};
    CHECK(io_writable(vm, args[1], &view));
    Value size = from_small((SWord)view.size);
    Maybe data = io_call(vm, args[0], read, &size, 1);
    Maybe result = RAISED;
    if (!raised(data) && !is_bytes(maybe_value(data))) {
        raise_error(vm, E_TypeError, "%s() should return bytes", read);
    } else if (!raised(data) && as_bytes(maybe_value(data))->size > view.size) {
        raise_error(vm, E_ValueError,
                    "%s() returned too much data: %zu bytes requested, %zu returned", read,
                    view.size, as_bytes(maybe_value(data))->size);
    } else if (!raised(data)) {
        const Bytes *bytes = as_bytes(maybe_value(data));
        memcpy(view.data, bytes->data, bytes->size);
        result = int_from_u64(vm, bytes->size);
    }
    buffer_release(vm, &view);
    return result;
}

RAISES static Maybe buffered_base_readinto(VM *vm, Value *args, int n)
{
    (void)n;
    return read_into(vm, args, "read");
}

RAISES static Maybe buffered_base_readinto1(VM *vm, Value *args, int n)
{
    (void)n;
    return read_into(vm, args, "read1");
}

static const Def buffered_base_methods[] = {
    {"detach(self, /)", FN(no_detach), "Separate the raw stream and return it."},
    {"read(self, size=-1, /)", FN(no_read), "Read that much, or up to the end."},
    {"read1(self, size=-1, /)", FN(no_read1), "Read with at most one call of the raw stream."},
    {"readinto(self, buffer, /)", FN(buffered_base_readinto), "Read into a buffer."},
    {"readinto1(self, buffer, /)", FN(buffered_base_readinto1),
     "Read into a buffer with at most one call of the raw stream."},
    {"write(self, data, /)", FN(no_write), "Write; returns the number of bytes."},
    {0},
};

const TypeDef BufferedIOBase_type = {
    .name = "io.BufferedIOBase",
    .doc = "The base of streams of bytes with a buffer.",
    .size = sizeof(IoBase),
    .base = T_IOBase,
    .kind = T_IOBase,
    .methods = buffered_base_methods,
};

RAISES static Maybe text_base_none(VM *vm, Value self)
{
    (void)vm;
    (void)self;
    return just(NONE);
}

static const Def text_base_methods[] = {
    {"detach(self, /)", FN(no_detach), "Separate the buffer and return it."},
    {"read(self, size=-1, /)", FN(no_read), "Read that many characters, or up to the end."},
    {"readline(self, size=-1, /)", FN(no_readline), "Read one line."},
    {"write(self, text, /)", FN(no_write), "Write; returns the number of characters."},
    {"encoding", GET(text_base_none), "Name of the encoding."},
    {"errors", GET(text_base_none), "Name of the error handler."},
    {"newlines", GET(text_base_none), "Line ends met so far."},
    {0},
};

const TypeDef TextIOBase_type = {
    .name = "io.TextIOBase",
    .doc = "The base of streams of text.",
    .size = sizeof(IoBase),
    .base = T_IOBase,
    .kind = T_IOBase,
    .methods = text_base_methods,
};
