// bytes — immutable bytes, and the slots that bytearray has too.
//
// Methods are in bytes_find.c and bytes_methods.c, written for any (data, size).

#include "types/bytes.h"

#include "base/hash.h"
#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"
#include "types/str_percent.h"

// ---- creation

Bytes *bytes_alloc(VM *vm, size_t size)
{
    if (size > PTRDIFF_MAX - sizeof(Bytes) - 1) {
        raise_memory(vm);
        return NULL;
    }
    Bytes *bytes = TRYP_PTR((Bytes *)gc_new(vm, sizeof(Bytes) + size + 1, T_bytes));
    bytes->size = size;
    return bytes;
}

Maybe bytes_new(VM *vm, const void *data, size_t size)
{
    if (size == 0 && vm->empty_bytes != ABSENT) {
        return just(vm->empty_bytes);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, size));
    if (size) {
        memcpy(bytes->data, data, size);
    }
    return just_obj(bytes);
}

Maybe bytes_from_buf(VM *vm, Buf *buf)
{
    if (buf->failed) {
        buf_free(buf);
        return raise_memory(vm);
    }
    Maybe bytes = bytes_new(vm, buf->data, buf->size);
    buf_free(buf);
    return bytes;
}

Maybe bytes_like(VM *vm, Value self, const void *data, size_t size)
{
    return is_bytearray(self) ? bytearray_new(vm, data, size) : bytes_new(vm, data, size);
}

Maybe bytes_like_buf(VM *vm, Value self, Buf *buf)
{
    if (buf->failed) {
        buf_free(buf);
        return raise_memory(vm);
    }
    Maybe bytes = bytes_like(vm, self, buf->data, buf->size);
    buf_free(buf);
    return bytes;
}

// ---- arguments

bool byte_value(VM *vm, Value v, const char *message, uint8_t *out)
{
    int64_t i;
    v = TRYB(op_index(vm, v));
    if (!int_to_i64(v, &i) || i < 0 || i > 255) {
        raise_error(vm, E_ValueError, "%s", message);
        return false;
    }
    *out = (uint8_t)i;
    return true;
}

bool needle_get(VM *vm, Value v, Needle *needle)
{
    memset(needle, 0, sizeof *needle);
    if (has_buffer(vm, v)) {
        CHECKB(buffer_get(vm, v, &needle->view, BUFFER_READ));
        needle->data = needle->view.data;
        needle->size = needle->view.size;
        return true;
    }
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        raise_error(vm, E_TypeError,
                    "argument should be integer or bytes-like object, not '%T'", v);
        return false;
    }
    CHECKB(byte_value(vm, v, "byte must be in range(0, 256)", &needle->byte));
    needle->data = &needle->byte;
    needle->size = 1;
    return true;
}

void needle_release(VM *vm, Needle *needle)
{
    buffer_release(vm, &needle->view);
}

RAISES static bool bound(VM *vm, Value v, ptrdiff_t *out)
{
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        raise_error(vm, E_TypeError,
                    "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return op_index_clamp(vm, v, out);
}

bool byte_range(VM *vm, Value self, Value start, Value end, size_t *from, size_t *to)
{
    ptrdiff_t i = 0, j = PTRDIFF_MAX;
    CHECKB(start == NONE || start == ABSENT || bound(vm, start, &i));
    CHECKB(end == NONE || end == ABSENT || bound(vm, end, &j));
    ptrdiff_t size = (ptrdiff_t)byte_span(self).size;  // after the last Python code
    i += i < 0 ? size : 0;
    i = i < 0 ? 0 : i;
    j += j < 0 ? size : 0;
    j = j < 0 ? 0 : j > size ? size : j;
    *from = (size_t)i;
    *to = (size_t)j;
    return true;
}

RAISES static bool collect_items(VM *vm, Value source, Value iterator,
                                 const char *range_message, Buf *buf)
{
    Each each;
    bool plain = is_exact(source, T_list) || is_exact(source, T_tuple);
    size_t hint;
    CHECKB(each_begin(vm, plain ? source : iterator, &each));
    CHECKB(plain || op_length_hint(vm, source, 0, &hint));
    for (Value v; (v = TRYB(each_next(vm, &each))) != NOTHING;) {
        uint8_t byte;
        CHECKB(byte_value(vm, v, range_message, &byte));
        buf_char(buf, (char)byte);
    }
    return true;
}

bool bytes_collect(VM *vm, Value source, const char *what, Buf *buf)
{
    if (has_buffer(vm, source)) {
        Buffer view;
        CHECKB(buffer_get(vm, source, &view, BUFFER_READ));
        buf_append(buf, view.data, view.size);
        buffer_release(vm, &view);
        return true;
    }
    const Slots *slots = type_of(vm, source)->slots;
    if (is_str(source) || (!slots->iter && !slots->getitem)) {
        raise_error(vm, E_TypeError, "cannot convert '%T' object to %s", source, what);
        return false;
    }
    Maybe iterator = op_iter(vm, source);
    if (raised(iterator) && error_is(vm, E_TypeError)) {
        raise_error(vm, E_TypeError, "cannot convert '%T' object to %s", source, what);
    }
    if (raised(iterator)) {
        return false;
    }
    return collect_items(vm, source, maybe_value(iterator),
                         *what == 'b' && what[4] == 'a' ? "byte must be in range(0, 256)"
                                                        : "bytes must be in range(0, 256)",
                         buf);
}

RAISES static bool collect_encoded(VM *vm, Value text, Value encoding, Value errors, Buf *buf)
{
    if (encoding == ABSENT) {
        raise_error(vm, E_TypeError, "string argument without an encoding");
        return false;
    }
    Value bytes = TRYB(
        str_encode(vm, text, str_data(encoding), errors == ABSENT ? NULL : str_data(errors)));
    buf_append(buf, as_bytes(bytes)->data, as_bytes(bytes)->size);
    return true;
}

bool bytes_collect_arguments(VM *vm, Value source, Value encoding, Value errors,
                             const char *what, Buf *buf)
{
    if (source != ABSENT && is_str(source)) {
        return collect_encoded(vm, source, encoding, errors, buf);
    }
    if (encoding != ABSENT || errors != ABSENT) {
        raise_error(vm, E_TypeError,
                    encoding != ABSENT ? "encoding without a string argument"
                                       : "errors without a string argument");
        return false;
    }
    if (source == ABSENT) {
        return true;
    }
    if (is_any_int(source) || type_of(vm, source)->slots->index) {
        ptrdiff_t count;
        if (!op_index_ssize(vm, source, &count)) {
            if (error_is(vm, E_IndexError)) {  // COMPAT: it is a size, not an index
                error_clear(vm);
                raise_error(vm, E_OverflowError, "cannot fit '%T' into an index-sized integer",
                            source);
            }
            if (!error_is(vm, E_TypeError) || is_any_int(source)) {
                return false;
            }
            error_clear(vm);
            return bytes_collect(vm, source, what, buf);
        }
        if (count < 0) {
            raise_error(vm, E_ValueError, "negative count");
            return false;
        }
        buf_fill(buf, 0, (size_t)count);
        return true;
    }
    return bytes_collect(vm, source, what, buf);
}

// ---- slots

bool bytes_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = byte_span(self).size;
    return true;
}

RAISES static Maybe get_slice(VM *vm, Value self, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count;
    CHECK(slice_bounds(vm, slice, byte_span(self).size, &start, &stop, &step, &count));
    ByteSpan span = byte_span(self);
    if (step == 1 || count == 0) {
        if (count == span.size && is_exact(self, T_bytes)) {
            return just(self);
        }
        return bytes_like(vm, self, span.data + (count ? start : 0), count);
    }
    Buf buf = BUF_INIT;
    for (size_t i = 0; i < count; i++) {
        buf_char(&buf, (char)span.data[start + (ptrdiff_t)i * step]);
    }
    return bytes_like_buf(vm, self, &buf);
}

Maybe bytes_getitem(VM *vm, Value self, Value key)
{
    if (is_kind(key, T_slice)) {
        return get_slice(vm, self, key);
    }
    bool array = is_bytearray(self);
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        return raise_error(vm, E_TypeError, "%s indices must be integers or slices, not %T",
                           array ? "bytearray" : "byte", key);
    }
    ptrdiff_t i;
    CHECK(op_index_ssize(vm, key, &i));
    ByteSpan span = byte_span(self);
    i += i < 0 ? (ptrdiff_t)span.size : 0;
    if (i < 0 || (size_t)i >= span.size) {
        return raise_error(vm, E_IndexError,
                           array ? "bytearray index out of range" : "index out of range");
    }
    return just(from_small(span.data[i]));
}

Tri bytes_contains(VM *vm, Value self, Value item)
{
    Needle needle;
    if (!has_buffer(vm, item) && !is_any_int(item) && !type_of(vm, item)->slots->index) {
        raise_error(vm, E_TypeError, "a bytes-like object is required, not '%T'", item);
        return TRI_RAISED;
    }
    CHECKT(needle_get(vm, item, &needle));
    ByteSpan span = byte_span(self);
    bool found = needle.size == 0 || (needle.size <= span.size &&
                                      memmem(span.data, span.size, needle.data, needle.size));
    needle_release(vm, &needle);
    return tri(found);
}

Maybe bytes_add(VM *vm, Value a, Value b)
{
    if (!is_bytes(a) && !is_bytearray(a)) {
        return just(NOT_IMPLEMENTED);
    }
    if (!has_buffer(vm, b)) {
        return just(NOT_IMPLEMENTED);  // op_add words the error
    }
    ByteSpan span = byte_span(a);
    if (is_exact(b, T_bytes) && span.size == 0 && is_bytes(a)) {
        return just(b);
    }
    Needle other;
    CHECK(needle_get(vm, b, &other));
    Buf buf = BUF_INIT;
    buf_reserve(&buf, span.size + other.size);
    buf_append(&buf, span.data, span.size);
    buf_append(&buf, other.data, other.size);
    needle_release(vm, &other);
    return bytes_like_buf(vm, a, &buf);
}

Maybe bytes_mul(VM *vm, Value a, Value b)
{
    bool first = is_bytes(a) || is_bytearray(a);
    Value self = first ? a : b;
    size_t times, total;
    Tri known = repeat_count(vm, first ? b : a, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    ByteSpan span = byte_span(self);
    if (times == 1 && is_exact(self, T_bytes)) {
        return just(self);
    }
    if (__builtin_mul_overflow(span.size, times, &total) || total > PTRDIFF_MAX) {
        return raise_memory(vm);
    }
    Buf buf = BUF_INIT;
    if (total) {
        buf_reserve(&buf, total);
    }
    if (span.size == 1) {
        buf_fill(&buf, (char)span.data[0], total);
    }
    for (size_t i = 0; span.size > 1 && i < times && !buf.failed; i++) {
        buf_append(&buf, span.data, span.size);
    }
    return bytes_like_buf(vm, self, &buf);
}

Maybe bytes_mod(VM *vm, Value a, Value b)
{
    if (!is_bytes(a) && !is_bytearray(a)) {
        return just(NOT_IMPLEMENTED);
    }
    Value format = is_bytes(a) ? a : TRY(bytes_new(vm, byte_span(a).data, byte_span(a).size));
    Buf buf = BUF_INIT;
    if (!bytes_percent_to(vm, format, b, &buf)) {
        buf_free(&buf);
        return RAISED;
    }
    return bytes_like_buf(vm, a, &buf);
}

static bool holds(CompareOp op, int order)
{
    switch (op) {
    case CMP_LT:
        return order < 0;
    case CMP_LE:
        return order <= 0;
    case CMP_EQ:
        return order == 0;
    case CMP_NE:
        return order != 0;
    case CMP_GT:
        return order > 0;
    default:
        return order >= 0;
    }
}

Maybe bytes_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_bytes(b) && !(is_bytearray(a) && has_buffer(vm, b))) {
        return just(NOT_IMPLEMENTED);
    }
    Needle other;
    CHECK(needle_get(vm, b, &other));
    ByteSpan span = byte_span(a);
    size_t common = span.size < other.size ? span.size : other.size;
    int order = common ? memcmp(span.data, other.data, common) : 0;
    order = order ? order : span.size < other.size ? -1 : span.size > other.size;
    needle_release(vm, &other);
    return just_bool(holds(op, order));
}

RAISES static bool bytes_hash(VM *vm, Value self, Hash *out)
{
    Bytes *bytes = as_bytes(self);
    if (!bytes->hash) {
        HashSeed seed = {vm->hash_seed[0], vm->hash_seed[1]};
        uint32_t hash = hash_to_32(hash_bytes(bytes->data, bytes->size, &seed));
        bytes->hash = hash ? hash : 1;
    }
    *out = bytes->hash;
    return true;
}

RAISES static Maybe bytes_repr(VM *vm, Value self)
{
    Buf buf = BUF_INIT;
    bytes_repr_to(&buf, as_bytes(self)->data, as_bytes(self)->size);
    return str_from_buf(vm, &buf);
}

RAISES static bool bytes_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    (void)vm;
    (void)flags;
    buffer_fill(view, self, as_bytes(self)->data, as_bytes(self)->size, true);
    return true;
}

// ---- iteration

RAISES static Maybe bytes_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_bytes_iterator);
}

RAISES static Maybe bytes_iterator_next(VM *vm, Value self)
{
    (void)vm;
    SequenceIterator *it = (SequenceIterator *)self;
    if (it->sequence == ABSENT || it->index >= as_bytes(it->sequence)->size) {
        it->sequence = ABSENT;
        return just(NOTHING);
    }
    return just(from_small(as_bytes(it->sequence)->data[it->index++]));
}

const TypeDef bytes_iterator_type = {
    .name = "bytes_iterator",
    .size = sizeof(SequenceIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = bytes_iterator_next,
    .trace = sequence_iterator_trace,
    .methods = sequence_iterator_methods,
};

// ---- construction

// bytes(object) through __bytes__; NOTHING when it has none.
RAISES static Maybe from_dunder(VM *vm, Value source)
{
    if (source == ABSENT || is_exact(source, T_str) || is_exact(source, T_bytes) ||
        is_int(source) || is_bool(source) || is_exact(source, T_int)) {
        return just(NOTHING);
    }
    Value made = TRY(call_special(vm, source, vm_name(vm, N___bytes__), NULL, 0));
    if (made != NOTHING && !is_bytes(made)) {
        return raise_error(vm, E_TypeError, "__bytes__ returned non-bytes (type %T)", made);
    }
    return just(made);
}

RAISES static Maybe plain_bytes(VM *vm, Value source, Value encoding, Value errors)
{
    if (encoding == ABSENT && errors == ABSENT) {
        if (source != ABSENT && is_exact(source, T_bytes)) {
            return just(source);
        }
        Value made = TRY(from_dunder(vm, source));
        if (made != NOTHING) {
            return just(made);
        }
    }
    Buf buf = BUF_INIT;
    if (!bytes_collect_arguments(vm, source, encoding, errors, "bytes", &buf)) {
        buf_free(&buf);
        return RAISED;
    }
    return bytes_from_buf(vm, &buf);
}

RAISES static Maybe bytes_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    Value plain = TRY(plain_bytes(vm, args[1], args[2], args[3]));
    if (type->id == T_bytes) {
        return just(plain);
    }
    size_t size = as_bytes(plain)->size;
    Bytes *copy = TRY_PTR((Bytes *)type_alloc(vm, type, size + 1));
    copy->size = size;
    memcpy(copy->data, as_bytes(plain)->data, size);
    return just_obj(copy);
}

const TypeDef bytes_type = {
    .name = "bytes",
    .doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
           "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
           "bytes(int) -> bytes object of size given by the parameter initialized with null "
           "bytes\n"
           "bytes() -> empty bytes object\n\nConstruct an immutable array of bytes from:\n"
           "  - an iterable yielding integers in range(256)\n"
           "  - a text string encoded using the specified encoding\n"
           "  - any object implementing the buffer API.\n  - an integer",
    .size = sizeof(Bytes),
    .flags = TYPE_SELF_MATCH | TYPE_VARSIZE,
    .new_ = {"bytes(source=..., encoding: str = ..., errors: str = ...)", FN(bytes_make), NULL},
    .repr = bytes_repr,
    .str = bytes_repr,
    .hash = bytes_hash,
    .compare = bytes_compare,
    .len = bytes_len,
    .getitem = bytes_getitem,
    .contains = bytes_contains,
    .iter = bytes_iter,
    .add = bytes_add,
    .mul = bytes_mul,
    .mod = bytes_mod,
    .buffer = bytes_buffer,
    .methods = bytes_methods,
};
