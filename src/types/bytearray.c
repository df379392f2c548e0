// bytearray — mutable bytes: storage, item and slice assignment, growth.
//
// Methods that do not change the content are those of bytes. Storage is a raw cell that grows by
// an eighth; it does not move or change size while a buffer is exported.

#include "core/slot.h"
#include "py.h"
#include "types/bytearray.h"
#include "types/sequence.h"

static ByteArray *as_bytearray(Value v)
{
    return (ByteArray *)v;
}

// ---- storage

Maybe bytearray_new(VM *vm, const void *data, size_t size)
{
    ByteArray *array = TRY_PTR((ByteArray *)gc_new(vm, sizeof(ByteArray), T_bytearray));
    CHECK(bytearray_resize(vm, array, size));
    if (size) {
        memcpy(array->data, data, size);
    }
    return just_obj(array);
}

Maybe bytearray_alias(VM *vm, void *memory, size_t size, Value keep_alive)
{
    ByteArray *array = TRY_PTR((ByteArray *)gc_new(vm, sizeof(ByteArray), T_bytearray));
    array->data = memory;
    array->size = array->capacity = size;
    gc_set(vm, array, &array->owner, keep_alive == ABSENT ? NONE : keep_alive);
    return just_obj(array);
}

RAISES static bool move_storage(VM *vm, ByteArray *array, size_t capacity)
{
    uint8_t *data = TRYB_PTR((uint8_t *)gc_new_raw(vm, capacity + 1));
    size_t keep = array->size < capacity ? array->size : capacity;
    if (keep) {
        memcpy(data, array->data, keep);
    }
    array->data = data;
    array->capacity = capacity;
    array->owner = ABSENT;
    gc_barrier(vm, array);
    return true;
}

// A view that nobody can reach any more must not keep the size fixed: a collection ends it.
RAISES static bool may_resize(VM *vm, ByteArray *array)
{
    if (array->exports) {
        gc_collect(vm);
    }
    if (array->exports) {
        raise_error(vm, E_BufferError, "Existing exports of data: object cannot be re-sized");
        return false;
    }
    return true;
}

bool bytearray_resize(VM *vm, ByteArray *array, size_t size)
{
    if (size == array->size && (array->data || size == 0)) {
        return true;
    }
    CHECKB(may_resize(vm, array));
    if (size > PTRDIFF_MAX - 64) {
        raise_memory(vm);
        return false;
    }
    bool foreign = array->owner != ABSENT;
    if (foreign || size > array->capacity || size < array->capacity / 2 || !array->data) {
        size_t spare = size > array->size && array->size ? (size >> 3) + 8 : 0;
        CHECKB(move_storage(vm, array, size + spare));
    }
    array->size = size;
    array->data[size] = 0;
    return true;
}

// Replaces `old` bytes at `at` by `size` bytes of data, which must not be the array's own.
RAISES static bool splice(VM *vm, ByteArray *array, size_t at, size_t old, const void *data,
                          size_t size)
{
    size_t tail = array->size - at - old;
    if (size > old) {
        CHECKB(bytearray_resize(vm, array, array->size + (size - old)));
    }
    if (tail && size != old) {
        memmove(array->data + at + size, array->data + at + old, tail);
    }
    if (size < old) {
        CHECKB(bytearray_resize(vm, array, array->size - (old - size)));
    }
    if (size) {
        memcpy(array->data + at, data, size);
    }
    return true;
}

bool bytearray_splice(VM *vm, ByteArray *array, size_t at, size_t old, const void *data,
                      size_t size)
{
    CHECKB(size == old || may_resize(vm, array));
    return splice(vm, array, at, old, data, size);
}

// ---- assignment

RAISES static bool assign_item(VM *vm, ByteArray *array, Value key, Value value)
{
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        raise_error(vm, E_TypeError, "bytearray indices must be integers or slices, not %T",
                    key);
        return false;
    }
    ptrdiff_t i;
    uint8_t byte = 0;
    CHECKB(op_index_ssize(vm, key, &i));
    if (value != ABSENT) {
        CHECKB(byte_value(vm, value, "byte must be in range(0, 256)", &byte));
    }
    i += i < 0 ? (ptrdiff_t)array->size : 0;  // REENTRANT: the size now
    if (i < 0 || (size_t)i >= array->size) {
        raise_error(vm, E_IndexError, "bytearray index out of range");
        return false;
    }
    if (value == ABSENT) {
        return bytearray_splice(vm, array, (size_t)i, 1, NULL, 0);
    }
    array->data[i] = byte;
    return true;
}

// The new content of a slice, gathered before the bounds are taken.
RAISES static bool gather(VM *vm, Value value, Buf *buf)
{
    if (value == ABSENT) {
        return true;
    }
    if (is_any_int(value) || is_str(value) || is_float(value) || is_kind(value, T_complex)) {
        raise_error(vm, E_TypeError,
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    return bytes_collect(vm, value, "bytearray", buf);
}

RAISES static bool delete_steps(VM *vm, ByteArray *array, ptrdiff_t start, ptrdiff_t step,
                                size_t count)
{
    if (count == 0) {
        return true;
    }
    CHECKB(may_resize(vm, array));
    if (step < 0) {
        start += (ptrdiff_t)(count - 1) * step;
        step = -step;
    }
    size_t to = (size_t)start, gone = 0;
    for (size_t from = to; from < array->size; from++) {
        if (gone < count && from == (size_t)start + gone * (size_t)step) {
            gone++;
        } else {
            array->data[to++] = array->data[from];
        }
    }
    return bytearray_resize(vm, array, to);
}

RAISES static bool assign_slice(VM *vm, ByteArray *array, Value slice, Value value,
                                const Buf *buf)
{
    ptrdiff_t start, stop, step;
    size_t count;
    CHECKB(slice_bounds(vm, slice, array->size, &start, &stop, &step, &count));
    if (step == 1) {
        return bytearray_splice(vm, array, (size_t)start, count, buf->data, buf->size);
    }
    if (value == ABSENT || (buf->size == 0 && count)) {
        return delete_steps(vm, array, start, step, count);
    }
    if (buf->size != count) {
        raise_error(vm, E_ValueError,
                    "attempt to assign bytes of size %zu to extended slice of size %zu",
                    buf->size, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        array->data[start + (ptrdiff_t)i * step] = (uint8_t)buf->data[i];
    }
    return true;
}

RAISES static bool bytearray_setitem(VM *vm, Value self, Value key, Value value)
{
    if (!is_kind(key, T_slice)) {
        return assign_item(vm, as_bytearray(self), key, value);
    }
    CHECKB(slice_check_step(vm, key));
    Buf buf = BUF_INIT;
    bool fine = gather(vm, value, &buf);
    if (fine && buf.failed) {
        raise_memory(vm);
        fine = false;
    }
    fine = fine && assign_slice(vm, as_bytearray(self), key, value, &buf);
    buf_free(&buf);
    return fine;
}

// ---- operators

bool bytearray_extend(VM *vm, ByteArray *array, const void *data, size_t size)
{
    return bytearray_splice(vm, array, array->size, 0, data, size);
}

RAISES static Maybe bytearray_iadd(VM *vm, Value self, Value other)
{
    if (!has_buffer(vm, other)) {
        return raise_error(vm, E_TypeError, "can't concat %T to %T", other, self);
    }
    Buffer view;  // COMPAT: of `self` it forbids the change
    CHECK(buffer_get(vm, other, &view, BUFFER_READ));
    bool fine = bytearray_extend(vm, as_bytearray(self), view.data, view.size);
    buffer_release(vm, &view);
    return fine ? just(self) : RAISED;
}

RAISES static Maybe bytearray_imul(VM *vm, Value self, Value other)
{
    size_t times, total;
    Tri known = repeat_count(vm, other, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    ByteArray *array = as_bytearray(self);
    size_t size = array->size;
    if (__builtin_mul_overflow(size, times, &total)) {
        return raise_memory(vm);
    }
    CHECK(bytearray_resize(vm, array, total));
    for (size_t i = 1; i < times && size; i++) {
        memcpy(array->data + i * size, array->data, size);
    }
    return just(self);
}

// COMPAT: unlike that of bytes, the repr escapes the apostrophe also between double quotes.
static void put_repr(Buf *buf, ByteSpan span)
{
    Buf plain = BUF_INIT;
    bytes_repr_to(&plain, span.data, span.size);
    bool doubled = plain.size > 1 && plain.data[1] == '"';
    for (size_t i = 0; i < plain.size; i++) {
        if (doubled && plain.data[i] == '\'') {
            buf_char(buf, '\\');
        }
        buf_char(buf, plain.data[i]);
    }
    buf->failed |= plain.failed;
    buf_free(&plain);
}

RAISES static Maybe bytearray_repr(VM *vm, Value self)
{
    Buf buf = BUF_INIT;
    ByteSpan span = byte_span(self);
    buf_string(&buf, type_name_of(vm, self));
    buf_char(&buf, '(');
    put_repr(&buf, span);
    buf_char(&buf, ')');
    return str_from_buf(vm, &buf);
}

RAISES static bool bytearray_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    (void)vm;
    (void)flags;
    ByteArray *array = as_bytearray(self);
    buffer_fill(view, self, array->data ? (void *)array->data : "", array->size, false);
    array->exports++;
    return true;
}

static void bytearray_release(VM *vm, Value self, Buffer *view)
{
    (void)vm;
    (void)view;
    as_bytearray(self)->exports--;
}

// ---- iteration

RAISES static Maybe bytearray_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_bytearray_iterator);
}

RAISES static Maybe bytearray_iterator_next(VM *vm, Value self)
{
    (void)vm;
    SequenceIterator *it = (SequenceIterator *)self;
    if (it->sequence == ABSENT || it->index >= as_bytearray(it->sequence)->size) {
        it->sequence = ABSENT;
        return just(NOTHING);
    }
    return just(from_small(as_bytearray(it->sequence)->data[it->index++]));
}

const TypeDef bytearray_iterator_type = {
    .name = "bytearray_iterator",
    .size = sizeof(SequenceIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = bytearray_iterator_next,
    .trace = sequence_iterator_trace,
    .methods = sequence_iterator_methods,
};

// ---- the type

static void bytearray_trace(VM *vm, Obj *self)
{
    ByteArray *array = (ByteArray *)self;
    gc_mark_value(vm, array->owner);
    if (array->owner == ABSENT) {
        gc_mark_raw(vm, array->data);
    }
}

RAISES static Maybe bytearray_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR(type_alloc(vm, as_type(args[0]), 0)));
}

RAISES static Maybe bytearray_init(VM *vm, Value *args, int n)
{
    (void)n;
    ByteArray *array = as_bytearray(args[0]);
    if (array->size) {
        CHECK(bytearray_splice(vm, array, 0, array->size, NULL, 0));
    }
    Buf buf = BUF_INIT;
    bool fine = bytes_collect_arguments(vm, args[1], args[2], args[3], "bytearray", &buf);
    if (fine && buf.failed) {
        raise_memory(vm);
        fine = false;
    }
    fine = fine && bytearray_splice(vm, array, 0, array->size, buf.data, buf.size);
    buf_free(&buf);
    return fine ? just(NONE) : RAISED;
}

const TypeDef bytearray_type = {
    .name = "bytearray",
    .doc = "bytearray(iterable_of_ints) -> bytearray\n"
           "bytearray(string, encoding[, errors]) -> bytearray\n"
           "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
           "bytearray(int) -> bytes array of size given by the parameter initialized with null "
           "bytes\nbytearray() -> empty bytes array\n\nConstruct a mutable bytearray object "
           "from:\n"
           "  - an iterable yielding integers in range(256)\n"
           "  - a text string encoded using the specified encoding\n"
           "  - a bytes or a buffer object\n  - any object implementing the buffer API.\n"
           "  - an integer",
    .size = sizeof(ByteArray),
    .flags = TYPE_SELF_MATCH,
    .new_ = {"bytearray(*args, **kwargs)", FN(bytearray_make), NULL},
    .init = {"bytearray(source=..., encoding: str = ..., errors: str = ...)",
             FN(bytearray_init), NULL},
    .repr = bytearray_repr,
    .str = bytearray_repr,
    .hash = hash_unhashable,
    .compare = bytes_compare,
    .len = bytes_len,
    .getitem = bytes_getitem,
    .setitem = bytearray_setitem,
    .contains = bytes_contains,
    .iter = bytearray_iter,
    .add = bytes_add,
    .mul = bytes_mul,
    .mod = bytes_mod,
    .iadd = bytearray_iadd,
    .imul = bytearray_imul,
    .buffer = bytearray_buffer,
    .release = bytearray_release,
    .trace = bytearray_trace,
    .methods = bytearray_methods,
};
