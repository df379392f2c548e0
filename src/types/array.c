// array — array.array: storage, construction, operators.
//
// Items are packed as C has them in a raw cell that grows by an eighth. The type codes and the
// conversion of items are in array_item.c, the methods in array_methods.c.

#include "types/array.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

enum { ITEM_MAX = 8 };  // bytes of the largest item

// ---- storage

Array *array_new(VM *vm, const ArrayCode *code, size_t size)
{
    Array *array = TRYP_PTR((Array *)gc_new(vm, sizeof(Array), T_array));
    array->code = code;
    CHECKP(array_resize(vm, array, size));
    return array;
}

// A view that nobody can reach any more must not keep the size fixed: a collection ends it.
RAISES static bool may_resize(VM *vm, Array *array)
{
    if (array->exports) {
        gc_collect(vm);
    }
    if (array->exports) {
        raise_error(vm, E_BufferError, "cannot resize an array that is exporting buffers");
        return false;
    }
    return true;
}

bool array_resize(VM *vm, Array *array, size_t size)
{
    CHECKB(may_resize(vm, array));
    if (size > array->capacity || size < array->capacity / 4) {
        if (size > PTRDIFF_MAX / ITEM_MAX / 2) {
            raise_memory(vm);
            return false;
        }
        size_t capacity = size + (array->size && size > array->size ? (size >> 3) + 8 : 0);
        uint8_t *data =
            capacity ? TRYB_PTR((uint8_t *)gc_new_raw(vm, capacity * array->code->size)) : NULL;
        size_t keep = array->size < size ? array->size : size;
        if (keep) {
            memcpy(data, array->data, keep * array->code->size);
        }
        array->data = data;
        array->capacity = capacity;
        gc_barrier(vm, array);
    }
    array->size = size;
    return true;
}

bool array_splice(VM *vm, Array *array, size_t at, size_t old, const void *data, size_t count)
{
    size_t width = array->code->size, tail = array->size - at - old;
    if (count > old) {
        CHECKB(array_resize(vm, array, array->size + (count - old)));
    } else if (count < old) {
        CHECKB(may_resize(vm, array));
    }
    if (tail && count != old) {
        memmove(array->data + (at + count) * width, array->data + (at + old) * width,
                tail * width);
    }
    if (count < old) {
        CHECKB(array_resize(vm, array, array->size - (old - count)));
    }
    if (count) {
        memcpy(array->data + at * width, data, count * width);
    }
    return true;
}

bool array_append(VM *vm, Array *array, Value v)
{
    uint8_t item[ITEM_MAX];
    CHECKB(array_convert(vm, array->code, v, item));
    return array_splice(vm, array, array->size, 0, item, 1);
}

// Appends the items of another array, or of the array itself.
RAISES static bool append_items(VM *vm, Array *array, const Array *other)
{
    size_t count = other->size, at = array->size, width = array->code->size;
    CHECKB(array_resize(vm, array, at + count));
    if (count) {
        memcpy(array->data + at * width, other->data, count * width);
    }
    return true;
}

bool array_extend(VM *vm, Array *array, Value iterable)
{
    if (is_array(iterable)) {
        if (as_array(iterable)->code != array->code) {
            raise_error(vm, E_TypeError, "can only extend with array of same kind");
            return false;
        }
        return append_items(vm, array, as_array(iterable));
    }
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(array_append(vm, array, item));
    }
    return true;
}

bool array_from_bytes(VM *vm, Array *array, const void *data, size_t size)
{
    if (size % array->code->size) {
        raise_error(vm, E_ValueError, "bytes length not a multiple of item size");
        return false;
    }
    return array_splice(vm, array, array->size, 0, data, size / array->code->size);
}

bool array_from_text(VM *vm, Array *array, Value text)
{
    size_t at = array->size, count = str_length(text), width = array->code->size;
    CHECKB(array_resize(vm, array, at + count));
    const char *p = str_data(text);
    for (size_t i = 0; i < count; i++) {
        uint32_t code;
        p = utf8_next(p, &code);
        memcpy(array->data + (at + i) * width, &code, sizeof code);
    }
    return true;
}

// ---- making

RAISES static bool array_fill(VM *vm, Array *array, Value source)
{
    bool text = array->code->kind == ARRAY_CHAR;
    if (is_str(source)) {
        if (!text) {
            raise_error(vm, E_TypeError,
                        "cannot use a str to initialize an array with typecode '%c'",
                        array->code->code);
            return false;
        }
        return array_from_text(vm, array, source);
    }
    if (is_bytes(source) || is_kind(source, T_bytearray)) {
        Buffer view;
        CHECKB(buffer_get(vm, source, &view, BUFFER_READ));
        bool fine = array_from_bytes(vm, array, view.data, view.size);
        buffer_release(vm, &view);
        return fine;
    }
    if (is_array(source) && as_array(source)->code != array->code) {
        if (as_array(source)->code->kind == ARRAY_CHAR && !text) {
            raise_error(vm, E_TypeError,
                        "cannot use a unicode array to initialize an array with typecode '%c'",
                        array->code->code);
            return false;
        }
        source = from_obj(TRYB_PTR(list_from_iterable(vm, source)));
    }
    return array_extend(vm, array, source);
}

Maybe array_make(VM *vm, Value *args, int n)
{
    if (as_dict(args[1])->used && as_type(args[0])->id == T_array) {
        return raise_error(vm, E_TypeError, "array.array() takes no keyword arguments");
    }
    if (n < 3 || n > 4) {
        return raise_error(vm, E_TypeError, "array() takes at %s argument%s (%d given)",
                           n < 3 ? "least 1" : "most 2", n < 3 ? "" : "s", n - 2);
    }
    if (!is_str(args[2]) || str_length(args[2]) != 1) {
        return raise_error(vm, E_TypeError,
                           "array() argument 1 must be a unicode character, not %T", args[2]);
    }
    const ArrayCode *code = array_code(utf8_get(str_data(args[2])));
    if (!code) {
        return raise_error(vm, E_ValueError,
                           "bad typecode (must be b, B, u, h, H, i, I, l, L, "
                           "q, Q, f or d)");
    }
    if (code->code == 'u') {
        CHECK(warn(vm, E_DeprecationWarning,
                   "The 'u' type code is deprecated and will be "
                   "removed in Python 3.16"));
    }
    Array *array = TRY_PTR((Array *)type_alloc(vm, as_type(args[0]), 0));
    array->code = code;
    CHECK(n == 3 || array_fill(vm, array, args[3]));
    return just_obj(array);
}

// ---- items and slices

RAISES static bool array_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_array(self)->size;
    return true;
}

RAISES static Maybe take_slice(VM *vm, Array *array, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count, width = array->code->size;
    CHECK(slice_bounds(vm, slice, array->size, &start, &stop, &step, &count));
    Array *part = TRY_PTR(array_new(vm, array->code, count));
    if (step == 1 && count) {
        memcpy(part->data, array->data + (size_t)start * width, count * width);
    }
    for (size_t i = 0; i < count && step != 1; i++) {
        memcpy(part->data + i * width,
               array->data + (size_t)(start + (ptrdiff_t)i * step) * width, width);
    }
    return just_obj(part);
}

RAISES static bool index_of(VM *vm, Array *array, Value key, const char *message, size_t *out)
{
    ptrdiff_t i;
    CHECKB(op_index_ssize(vm, key, &i));
    i += i < 0 ? (ptrdiff_t)array->size : 0;
    if (i < 0 || (size_t)i >= array->size) {
        raise_error(vm, E_IndexError, "%s", message);
        return false;
    }
    *out = (size_t)i;
    return true;
}

static bool is_index(VM *vm, Value key)
{
    return is_any_int(key) || type_of(vm, key)->slots->index;
}

RAISES static Maybe array_getitem(VM *vm, Value self, Value key)
{
    Array *array = as_array(self);
    if (is_int(key) && (size_t)as_int(key) < array->size) {
        return array_load(vm, array, (size_t)as_int(key));
    }
    if (is_kind(key, T_slice)) {
        return take_slice(vm, array, key);
    }
    if (!is_index(vm, key)) {
        return raise_error(vm, E_TypeError, "array indices must be integers");
    }
    size_t i;
    CHECK(index_of(vm, array, key, "array index out of range", &i));
    return array_load(vm, array, i);
}

RAISES static bool delete_steps(VM *vm, Array *array, ptrdiff_t start, ptrdiff_t step,
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
    size_t width = array->code->size, to = (size_t)start, gone = 0;
    for (size_t from = to; from < array->size; from++) {
        if (gone < count && from == (size_t)start + gone * (size_t)step) {
            gone++;
        } else {
            memmove(array->data + to++ * width, array->data + from * width, width);
        }
    }
    return array_resize(vm, array, to);
}

RAISES static bool assign_slice(VM *vm, Array *array, Value slice, Value value)
{
    const Array *source = NULL;
    if (value != ABSENT) {
        if (!is_array(value)) {
            raise_error(vm, E_TypeError, "can only assign array (not \"%T\") to array slice",
                        value);
            return false;
        }
        source = as_array(value);
        if (source->code != array->code) {
            raise_error(vm, E_TypeError, "bad argument type for built-in operation");
            return false;
        }
    }
    ptrdiff_t start, stop, step;
    size_t count, width = array->code->size;
    CHECKB(slice_bounds(vm, slice, array->size, &start, &stop, &step, &count));
    if (source == array) {  // the data must not move under the copy
        Array *copy = TRYB_PTR(array_new(vm, array->code, 0));
        CHECKB(append_items(vm, copy, array));
        source = copy;
    }
    if (step == 1) {
        return array_splice(vm, array, (size_t)start, count, source ? source->data : NULL,
                            source ? source->size : 0);
    }
    if (!source || (source->size == 0 && count)) {
        return delete_steps(vm, array, start, step, count);
    }
    if (source->size != count) {
        raise_error(vm, E_ValueError,
                    "attempt to assign array of size %zu to extended slice of size %zu",
                    source->size, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        memcpy(array->data + (size_t)(start + (ptrdiff_t)i * step) * width,
               source->data + i * width, width);
    }
    return true;
}

RAISES static bool array_setitem(VM *vm, Value self, Value key, Value value)
{
    Array *array = as_array(self);
    if (is_kind(key, T_slice)) {
        return assign_slice(vm, array, key, value);
    }
    if (!is_index(vm, key)) {
        raise_error(vm, E_TypeError, "array indices must be integers");
        return false;
    }
    size_t i;
    uint8_t item[ITEM_MAX];
    CHECKB(index_of(vm, array, key, "array assignment index out of range", &i));
    if (value == ABSENT) {
        return array_splice(vm, array, i, 1, NULL, 0);
    }
    CHECKB(array_convert(vm, array->code, value, item));
    if (i >= array->size) {  // REENTRANT: the conversion may have shortened the array
        return true;
    }
    memcpy(array->data + i * array->code->size, item, array->code->size);
    return true;
}

RAISES static Tri array_contains(VM *vm, Value self, Value item)
{
    Array *array = as_array(self);
    for (size_t i = 0; i < array->size; i++) {  // REENTRANT: the size now
        Tri equal = op_eq(vm, TRYT(array_load(vm, array, i)), item);
        if (equal != TRI_NO) {
            return equal;
        }
    }
    return TRI_NO;
}

// ---- operators

RAISES static Maybe array_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_array(a) || !is_array(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Array *x = as_array(a), *y = as_array(b);
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (equality && x->size != y->size) {
        return just_bool(op == CMP_NE);
    }
    if (equality && x->code == y->code && x->code->kind != ARRAY_FLOAT) {
        bool same = x->size == 0 || memcmp(x->data, y->data, x->size * x->code->size) == 0;
        return just_bool(same == (op == CMP_EQ));
    }
    for (size_t i = 0; i < x->size && i < y->size; i++) {
        Value left = TRY(array_load(vm, x, i))
        , right = TRY(array_load(vm, y, i));
        // Two loads of one nan are not the same object: identity must not count.
        if (!TRY_TRI(op_compare_true(vm, left, right, CMP_EQ))) {
            return equality ? just_bool(op == CMP_NE) : op_compare(vm, left, right, op);
        }
    }
    SWord order = (x->size > y->size) - (x->size < y->size);
    return op_compare(vm, from_small(order), from_small(0), op);
}

RAISES static Maybe array_add(VM *vm, Value a, Value b)
{
    if (!is_array(a)) {
        return just(NOT_IMPLEMENTED);
    }
    if (!is_array(b)) {
        return raise_error(vm, E_TypeError, "can only append array (not \"%T\") to array", b);
    }
    if (as_array(a)->code != as_array(b)->code) {
        return raise_error(vm, E_TypeError, "bad argument type for built-in operation");
    }
    Array *sum = TRY_PTR(array_new(vm, as_array(a)->code, 0));
    CHECK(append_items(vm, sum, as_array(a)));
    CHECK(append_items(vm, sum, as_array(b)));
    return just_obj(sum);
}

RAISES static Maybe array_iadd(VM *vm, Value self, Value other)
{
    if (!is_array(other)) {
        return raise_error(vm, E_TypeError, "can only extend array with array (not \"%T\")",
                           other);
    }
    CHECK(array_extend(vm, as_array(self), other));
    return just(self);
}

// The first `size` items again and again, `times` in all.
RAISES static bool repeat_items(VM *vm, Array *array, size_t size, size_t times)
{
    size_t width = array->code->size, total;
    if (__builtin_mul_overflow(size, times, &total)) {
        raise_memory(vm);
        return false;
    }
    CHECKB(array_resize(vm, array, total));
    for (size_t i = 1; i < times && size; i++) {
        memcpy(array->data + i * size * width, array->data, size * width);
    }
    return true;
}

RAISES static Maybe array_imul(VM *vm, Value self, Value other)
{
    size_t times;
    Tri known = repeat_count(vm, other, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    CHECK(repeat_items(vm, as_array(self), as_array(self)->size, times));
    return just(self);
}

RAISES static Maybe array_mul(VM *vm, Value a, Value b)
{
    Array *array = as_array(is_array(a) ? a : b);
    size_t times;
    Tri known = repeat_count(vm, is_array(a) ? b : a, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    Array *result = TRY_PTR(array_new(vm, array->code, 0));
    CHECK(times == 0 || append_items(vm, result, array));
    CHECK(repeat_items(vm, result, result->size, times));
    return just_obj(result);
}

RAISES static Maybe array_repr(VM *vm, Value self)
{
    Array *array = as_array(self);
    Value name = type_of(vm, self)->name;
    if (array->size == 0) {
        return str_from_format(vm, "%S('%c')", name, array->code->code);
    }
    Value items;
    if (array->code->kind == ARRAY_CHAR) {
        Value method = TRY(str_intern_c(vm, "tounicode"));
        items = TRY(call_method_0(vm, self, method));
    } else {
        items = from_obj(TRY_PTR(list_from_iterable(vm, self)));
    }
    return str_from_format(vm, "%S('%c', %R)", name, array->code->code, items);
}

RAISES static bool array_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    (void)vm;
    (void)flags;
    Array *array = as_array(self);
    size_t width = array->code->size;
    buffer_fill(view, self, array->data ? (void *)array->data : "", array->size * width, false);
    view->item_size = width;
    view->format = array->code->format;
    view->shape[0] = array->size;
    view->strides[0] = (ptrdiff_t)width;
    array->exports++;
    return true;
}

static void array_release(VM *vm, Value self, Buffer *view)
{
    (void)vm;
    (void)view;
    as_array(self)->exports--;
}

// ---- iteration

RAISES static Maybe array_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_arrayiterator);
}

RAISES static Maybe arrayiterator_next(VM *vm, Value self)
{
    SequenceIterator *it = (SequenceIterator *)self;
    if (it->sequence == ABSENT || it->index >= as_array(it->sequence)->size) {
        it->sequence = ABSENT;
        return just(NOTHING);
    }
    return array_load(vm, as_array(it->sequence), it->index++);
}

const TypeDef arrayiterator_type = {
    .name = "array.arrayiterator",
    .size = sizeof(SequenceIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = arrayiterator_next,
    .trace = sequence_iterator_trace,
    .methods = sequence_iterator_methods,
};

static void array_trace(VM *vm, Obj *self)
{
    gc_mark_raw(vm, ((Array *)self)->data);
}

const TypeDef array_type = {
    .name = "array.array",
    .doc = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are "
           "restricted by typecode, and\ninitialized from the optional initializer value, "
           "which must be a list,\nstring or iterable over elements of the appropriate type.",
    .size = sizeof(Array),
    .flags = TYPE_SEQUENCE | TYPE_HAS_WEAKREF,
    .new_ = {"array(*args, **kwargs)", FN(array_make), NULL},
    .repr = array_repr,
    .hash = hash_unhashable,
    .compare = array_compare,
    .len = array_len,
    .getitem = array_getitem,
    .setitem = array_setitem,
    .contains = array_contains,
    .iter = array_iter,
    .add = array_add,
    .mul = array_mul,
    .iadd = array_iadd,
    .imul = array_imul,
    .buffer = array_buffer,
    .release = array_release,
    .trace = array_trace,
    .methods = array_methods,
};
