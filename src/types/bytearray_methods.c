// bytearray_methods — the methods that change a bytearray, and its method table.

#include "py.h"
#include "types/bytearray.h"
#include "types/sequence.h"

static ByteArray *array_of(Value v)
{
    return (ByteArray *)v;
}

static const char range_message[] = "byte must be in range(0, 256)";

RAISES static Maybe bytearray_append(VM *vm, Value *args, int n)
{
    (void)n;
    uint8_t byte;
    CHECK(byte_value(vm, args[1], range_message, &byte));
    CHECK(bytearray_extend(vm, array_of(args[0]), &byte, 1));
    return just(NONE);
}

RAISES static Maybe bytearray_insert(VM *vm, Value *args, int n)
{
    (void)n;
    uint8_t byte;
    CHECK(byte_value(vm, args[2], range_message, &byte));
    ByteArray *array = array_of(args[0]);
    size_t at = clamp_index(as_int(args[1]), array->size);
    CHECK(bytearray_splice(vm, array, at, 0, &byte, 1));
    return just(NONE);
}

RAISES static Maybe bytearray_extend_method(VM *vm, Value *args, int n)
{
    (void)n;
    Value source = args[1];
    const Slots *slots = type_of(vm, source)->slots;
    if (!has_buffer(vm, source) && !slots->iter && !slots->getitem) {
        return raise_error(vm, E_TypeError, "can't extend bytearray with %T", source);
    }
    if (is_str(source)) {
        return str_size(source) == 0
                   ? just(NONE)
                   : raise_error(vm, E_TypeError, "expected iterable of integers; got: 'str'");
    }
    Buf buf = BUF_INIT;
    bool fine = bytes_collect(vm, source, "bytearray", &buf);
    if (fine && buf.failed) {
        raise_memory(vm);
        fine = false;
    }
    fine = fine && bytearray_extend(vm, array_of(args[0]), buf.data, buf.size);
    buf_free(&buf);
    return fine ? just(NONE) : RAISED;
}

RAISES static Maybe bytearray_pop(VM *vm, Value *args, int n)
{
    (void)n;
    ByteArray *array = array_of(args[0]);
    if (array->size == 0) {
        return raise_error(vm, E_IndexError, "pop from empty bytearray");
    }
    SWord i = as_int(args[1]);
    i += i < 0 ? (SWord)array->size : 0;
    if (i < 0 || (size_t)i >= array->size) {
        return raise_error(vm, E_IndexError, "pop index out of range");
    }
    uint8_t byte = array->data[i];
    CHECK(bytearray_splice(vm, array, (size_t)i, 1, NULL, 0));
    return just(from_small(byte));
}

RAISES static Maybe bytearray_remove(VM *vm, Value *args, int n)
{
    (void)n;
    uint8_t byte;
    CHECK(byte_value(vm, args[1], range_message, &byte));
    ByteArray *array = array_of(args[0]);
    uint8_t *p = array->size ? memchr(array->data, byte, array->size) : NULL;
    if (!p) {
        return raise_error(vm, E_ValueError, "value not found in bytearray");
    }
    CHECK(bytearray_splice(vm, array, (size_t)(p - array->data), 1, NULL, 0));
    return just(NONE);
}

RAISES static Maybe bytearray_reverse(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    ByteArray *array = array_of(args[0]);
    for (size_t i = 0, j = array->size; i + 1 < j; i++) {
        uint8_t byte = array->data[i];
        array->data[i] = array->data[--j];
        array->data[j] = byte;
    }
    return just(NONE);
}

RAISES static Maybe bytearray_clear(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(bytearray_resize(vm, array_of(args[0]), 0));
    return just(NONE);
}

RAISES static Maybe bytearray_copy(VM *vm, Value *args, int n)
{
    (void)n;
    ByteSpan span = byte_span(args[0]);
    return bytearray_new(vm, span.data, span.size);
}

RAISES static Maybe bytearray_alloc_method(VM *vm, Value *args, int n)
{
    (void)n;
    ByteArray *array = array_of(args[0]);
    return int_from_u64(vm, array->data ? array->capacity + 1 : 0);
}

RAISES static Maybe bytearray_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    ByteArray *array = array_of(args[0]);
    return int_from_u64(vm, sizeof(ByteArray) + (array->data ? array->capacity + 1 : 0));
}

// (type, (latin-1 text, "latin-1"), state): what pickle writes.
RAISES static Maybe bytearray_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    ByteSpan span = byte_span(args[0]);
    Value text = TRY(bytes_decode(vm, span.data, span.size, "latin-1", NULL));
    Value arguments = span.size ? TRY(tuple_2(vm, text, TRY(str_from_c(vm, "latin-1"))))
                                : vm->empty_tuple;
                                Value name = TRY(str_intern_c(vm, "__getstate__"));
                                Value state = TRY(call_method_0(vm, args[0], name));
                                return tuple_3(vm, from_obj(type_of(vm, args[0])), arguments,
                                               state);
}

const Def bytearray_methods[] = {
#define ROW(signature, kind, doc) {signature, kind, doc},
#include "types/bytes_rows.def"
#undef ROW
    {"append(self, item, /)", FN(bytearray_append),
     "Append a single item to the end of the bytearray."},
    {"clear(self, /)", FN(bytearray_clear), "Remove all items from the bytearray."},
    {"copy(self, /)", FN(bytearray_copy), "Return a copy of B."},
    {"extend(self, iterable_of_ints, /)", FN(bytearray_extend_method),
     "Append all the items from the iterator or sequence to the end of the bytearray."},
    {"insert(self, index: size, item, /)", FN(bytearray_insert),
     "Insert a single item into the bytearray before the given index."},
    {"pop(self, index: size = -1, /)", FN(bytearray_pop),
     "Remove and return a single item from B."},
    {"remove(self, value, /)", FN(bytearray_remove),
     "Remove the first occurrence of a value in the bytearray."},
    {"reverse(self, /)", FN(bytearray_reverse),
     "Reverse the order of the values in B in place."},
    {"__alloc__(self, /)", FN(bytearray_alloc_method),
     "Return the number of bytes actually allocated."},
    {"__buffer__(self, flags: index, /)", FN(buffer_dunder),
     "Return a buffer object that exposes the underlying memory of the object."},
    {"__release_buffer__(self, buffer, /)", FN(release_buffer_dunder),
     "Release the buffer object that exposes the underlying memory of the object."},
    {"__reduce__(self, /)", FN(bytearray_reduce), "Return state information for pickling."},
    {"__sizeof__(self, /)", FN(bytearray_sizeof),
     "Returns the size of the bytearray object in memory, in bytes."},
    {0},
};
