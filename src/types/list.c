// list — growable array of values.
//
// Growth is by an eighth (at least 4), as amortised appending needs; the storage shrinks when
// less than half is used after a deletion. Sorting is in list_sort.c, iterators in
// sequence_iterator.c.

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

// ---- storage

RAISES static bool list_resize_storage(VM *vm, List *list, size_t capacity)
{
    if (capacity > SIZE_MAX / sizeof(Value) / 2) {
        raise_memory(vm);
        return false;
    }
    Value *items = capacity ? TRYB_PTR(gc_new_values(vm, capacity)) : NULL;
    size_t keep = list->size < capacity ? list->size : capacity;
    if (keep) {
        memcpy(items, list->items, keep * sizeof(Value));
        gc_barrier(vm, values_of(items));
    }
    GC_SET(vm, list, items, items);
    list->capacity = capacity;
    return true;
}

bool list_reserve(VM *vm, List *list, size_t size)
{
    if (LIKELY(size <= list->capacity)) {
        return true;
    }
    size_t capacity = size + (size >> 3) + (size < 9 ? 3 : 6);
    return list_resize_storage(vm, list, capacity & ~(size_t)1);
}

static inline void list_store(VM *vm, List *list, size_t i, Value v)
{
    gc_set(vm, values_of(list->items), &list->items[i], v);
}

List *list_new(VM *vm, size_t capacity)
{
    List *list = TRYP_PTR((List *)gc_new(vm, sizeof(List), T_list));
    if (capacity) {
        CHECKP(list_resize_storage(vm, list, capacity));
    }
    return list;
}

Maybe list_from(VM *vm, const Value *items, size_t size)
{
    List *list = TRY_PTR(list_new(vm, size));
    if (size) {
        memcpy(list->items, items, size * sizeof(Value));
        gc_barrier(vm, values_of(list->items));
        list->size = size;
    }
    return just_obj(list);
}

bool list_append(VM *vm, List *list, Value item)
{
    if (UNLIKELY(list->size == list->capacity)) {
        CHECKB(list_reserve(vm, list, list->size + 1));
    }
    list_store(vm, list, list->size++, item);
    return true;
}

// Opens (delta > 0) or closes (delta < 0) a gap at `at`; the opened words keep old content.
RAISES static bool list_shift(VM *vm, List *list, size_t at, ptrdiff_t delta)
{
    size_t tail_from = delta < 0 ? at + (size_t)-delta : at;
    size_t tail = list->size - tail_from;
    if (delta > 0) {
        CHECKB(list_reserve(vm, list, list->size + (size_t)delta));
    }
    if (tail) {
        memmove(list->items + (ptrdiff_t)tail_from + delta, list->items + tail_from,
                tail * sizeof(Value));
        gc_barrier(vm, values_of(list->items));
    }
    size_t old_size = list->size;
    list->size = (size_t)((ptrdiff_t)list->size + delta);
    for (size_t i = list->size; i < old_size; i++) {
        list->items[i] = ABSENT;
    }
    if (list->capacity > 16 && list->size < list->capacity / 2) {
        return list_resize_storage(vm, list, list->size + (list->size >> 3) + 6);
    }
    return true;
}

bool list_extend(VM *vm, List *list, Value iterable)
{
    if (is_exact(iterable, T_list) || is_exact(iterable, T_tuple)) {
        size_t n = is_list(iterable) ? as_list(iterable)->size : as_tuple(iterable)->size;
        CHECKB(list_reserve(vm, list, list->size + n));
        const Value *from =
            is_list(iterable) ? as_list(iterable)->items : as_tuple(iterable)->items;
        if (n) {
            memmove(list->items + list->size, from, n * sizeof(Value));
            gc_barrier(vm, values_of(list->items));
            list->size += n;
        }
        return true;
    }
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    size_t hint;
    CHECKB(op_length_hint(vm, iterable, 0, &hint));
    CHECKB(hint > 1u << 16 || list_reserve(vm, list, list->size + hint));
    for (Value v; (v = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(list_append(vm, list, v));
    }
    return true;
}

Maybe list_pop(VM *vm, List *list, size_t index)
{
    Value v = list->items[index];
    if (index + 1 == list->size) {
        list->items[--list->size] = ABSENT;
        if (list->capacity > 64 && list->size < list->capacity / 4) {
            CHECK(list_resize_storage(vm, list, list->size + (list->size >> 3) + 6));
        }
        return just(v);
    }
    CHECK(list_shift(vm, list, index, -1));
    return just(v);
}

// ---- items and slices

RAISES static bool list_index(VM *vm, List *list, Value key, const char *message, size_t *out)
{
    ptrdiff_t i;
    CHECKB(op_index_ssize(vm, key, &i));
    if (i < 0) {
        i += (ptrdiff_t)list->size;
    }
    if (i < 0 || (size_t)i >= list->size) {
        raise_error(vm, E_IndexError, "%s", message);
        return false;
    }
    *out = (size_t)i;
    return true;
}

RAISES static Maybe list_get_slice(VM *vm, List *list, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count;
    CHECK(slice_bounds(vm, slice, list->size, &start, &stop, &step, &count));
    List *result = TRY_PTR(list_new(vm, count));
    if (step == 1 && count) {
        memcpy(result->items, list->items + start, count * sizeof(Value));
    } else {
        for (size_t i = 0; i < count; i++) {
            result->items[i] = list->items[start + (ptrdiff_t)i * step];
        }
    }
    if (count) {
        gc_barrier(vm, values_of(result->items));
    }
    result->size = count;
    return just_obj(result);
}

RAISES static bool no_index(VM *vm, Value key)
{
    if (is_any_int(key) || type_of(vm, key)->slots->index) {
        return true;
    }
    raise_error(vm, E_TypeError, "list indices must be integers or slices, not %T", key);
    return false;
}

RAISES static Maybe list_getitem(VM *vm, Value self, Value key)
{
    List *list = as_list(self);
    if (is_kind(key, T_slice)) {
        return list_get_slice(vm, list, key);
    }
    CHECK(no_index(vm, key));
    size_t i;
    CHECK(list_index(vm, list, key, "list index out of range", &i));
    return just(list->items[i]);
}

RAISES static bool replace_range(VM *vm, List *list, size_t start, size_t old,
                                 const Value *items, size_t n)
{
    if (n != old) {
        ptrdiff_t delta = (ptrdiff_t)n - (ptrdiff_t)old;
        CHECKB(list_shift(vm, list, delta < 0 ? start + n : start + old, delta));
    }
    if (n) {
        memcpy(list->items + start, items, n * sizeof(Value));
        gc_barrier(vm, values_of(list->items));
    }
    return true;
}

RAISES static bool assign_slice(VM *vm, List *list, Value slice, Value value)
{
    CHECKB(slice_check_step(vm, slice));
    if (!type_of(vm, value)->slots->iter && !type_of(vm, value)->slots->getitem) {
        raise_error(vm, E_TypeError, "must assign iterable to extended slice");
        return false;
    }
    Tuple *items =
        TRYB_PTR(tuple_from_iterable(vm, value));  // a copy: value may be the list itself
    ptrdiff_t start, stop, step;
    size_t count;
    CHECKB(slice_bounds(vm, slice, list->size, &start, &stop, &step, &count));
    if (step == 1) {
        return replace_range(vm, list, (size_t)start, count, items->items, items->size);
    }
    if (items->size != count) {
        raise_error(vm, E_ValueError,
                    "attempt to assign sequence of size %zu to extended slice of size %zu",
                    items->size, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        list_store(vm, list, (size_t)(start + (ptrdiff_t)i * step), items->items[i]);
    }
    return true;
}

RAISES static bool delete_slice(VM *vm, List *list, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count;
    CHECKB(slice_bounds(vm, slice, list->size, &start, &stop, &step, &count));
    if (count == 0) {
        return true;
    }
    if (step < 0) {
        start = start + (ptrdiff_t)(count - 1) * step;
        step = -step;
    }
    if (step == 1) {
        return list_shift(vm, list, (size_t)start, -(ptrdiff_t)count);
    }
    size_t to = (size_t)start, gone = 0;
    for (size_t from = to; from < list->size; from++) {
        bool drop = gone < count && from == (size_t)start + gone * (size_t)step;
        if (drop) {
            gone++;
        } else {
            list->items[to++] = list->items[from];
        }
    }
    gc_barrier(vm, values_of(list->items));
    while (list->size > to) {
        list->items[--list->size] = ABSENT;
    }
    return true;
}

RAISES static bool list_setitem(VM *vm, Value self, Value key, Value value)
{
    List *list = as_list(self);
    if (is_kind(key, T_slice)) {
        return value == ABSENT ? delete_slice(vm, list, key)
                               : assign_slice(vm, list, key, value);
    }
    CHECKB(no_index(vm, key));
    size_t i;
    CHECKB(list_index(vm, list, key, "list assignment index out of range", &i));
    if (value == ABSENT) {
        return list_shift(vm, list, i, -1);
    }
    list_store(vm, list, i, value);
    return true;
}

// ---- operators

RAISES static Maybe list_repr(VM *vm, Value self)
{
    return sequence_repr(vm, self, "[", "]", "[...]");
}

RAISES static bool list_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_list(self)->size;
    return true;
}

RAISES static Maybe list_compare(VM *vm, Value a, Value b, CompareOp op)
{
    return is_list(b) ? sequence_compare(vm, a, b, op) : just(NOT_IMPLEMENTED);
}

RAISES static Tri list_contains(VM *vm, Value self, Value item)
{
    List *list = as_list(self);
    for (size_t i = 0; i < list->size; i++) {  // REENTRANT: size and items read anew
        Tri equal = op_eq(vm, list->items[i], item);
        if (equal != TRI_NO) {
            return equal;
        }
    }
    return TRI_NO;
}

RAISES static Maybe list_add(VM *vm, Value a, Value b)
{
    if (!is_list(a) || !is_list(b)) {
        return just(NOT_IMPLEMENTED);
    }
    List *x = as_list(a), *y = as_list(b);
    List *sum = TRY_PTR(list_new(vm, x->size + y->size));
    // WHY not list_extend(): a subclass may iterate over something else.
    size_t of_x = x->size, of_y = y->size;
    CHECK(list_reserve(vm, sum, of_x + of_y));
    if (of_x) {
        memcpy(sum->items, x->items, of_x * sizeof(Value));
    }
    if (of_y) {
        memcpy(sum->items + of_x, y->items, of_y * sizeof(Value));
    }
    sum->size = of_x + of_y;
    if (sum->size) {
        gc_barrier(vm, values_of(sum->items));
    }
    return just_obj(sum);
}

RAISES static bool repeat_into(VM *vm, List *target, const Value *items, size_t size,
                               size_t times)
{
    if (size && times > SIZE_MAX / sizeof(Value) / 4 / size) {
        raise_memory(vm);
        return false;
    }
    CHECKB(list_reserve(vm, target, size * times));
    for (size_t i = 0; size && items && i < times; i++) {
        memmove(target->items + i * size, items, size * sizeof(Value));
    }
    if (target->items) {
        gc_barrier(vm, values_of(target->items));
    }
    target->size = size * times;
    return true;
}

RAISES static Maybe list_mul(VM *vm, Value a, Value b)
{
    Value self = is_list(a) ? a : b;
    size_t times;
    Tri known = repeat_count(vm, is_list(a) ? b : a, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    List *result = TRY_PTR(list_new(vm, 0));
    CHECK(repeat_into(vm, result, as_list(self)->items, as_list(self)->size, times));
    return just_obj(result);
}

RAISES static Maybe list_imul(VM *vm, Value self, Value other)
{
    size_t times;
    Tri known = repeat_count(vm, other, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    List *list = as_list(self);
    size_t size = list->size;
    if (times == 0) {
        return list_shift(vm, list, 0, -(ptrdiff_t)size) ? just(self) : RAISED;
    }
    if (size && times > SIZE_MAX / sizeof(Value) / 4 / size) {
        return raise_memory(vm);
    }
    CHECK(list_reserve(vm, list, size * times));
    for (size_t i = 1; i < times && size; i++) {
        memcpy(list->items + i * size, list->items, size * sizeof(Value));
    }
    list->size = size * times;
    if (list->items) {
        gc_barrier(vm, values_of(list->items));
    }
    return just(self);
}

RAISES static Maybe list_iadd(VM *vm, Value self, Value other)
{
    CHECK(list_extend(vm, as_list(self), other));
    return just(self);
}

RAISES static Maybe list_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_list_iterator);
}

// ---- methods

RAISES static Maybe list_append_method(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(list_append(vm, as_list(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe list_extend_method(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(list_extend(vm, as_list(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe list_insert(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    SWord at = as_int(args[1]);
    if (at < 0) {
        at += (SWord)list->size;
        at = at < 0 ? 0 : at;
    }
    size_t i = (size_t)at > list->size ? list->size : (size_t)at;
    CHECK(list_shift(vm, list, i, 1));
    list_store(vm, list, i, args[2]);
    return just(NONE);
}

RAISES static Maybe list_pop_method(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    if (list->size == 0) {
        return raise_error(vm, E_IndexError, "pop from empty list");
    }
    size_t i;
    CHECK(list_index(vm, list, args[1], "pop index out of range", &i));
    return list_pop(vm, list, i);
}

// Index of the first equal item in [start, stop), or size when there is none.
RAISES static bool list_find(VM *vm, List *list, Value item, size_t start, size_t stop,
                             size_t *out)
{
    for (size_t i = start; i < stop && i < list->size; i++) {
        if (TRYB_TRI(op_eq(vm, list->items[i], item))) {
            *out = i;
            return true;
        }
    }
    *out = SIZE_MAX;
    return true;
}

RAISES static Maybe list_remove(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    size_t i;
    CHECK(list_find(vm, list, args[1], 0, list->size, &i));
    if (i >= list->size) {
        return raise_error(vm, E_ValueError, "list.remove(x): x not in list");
    }
    CHECK(list_shift(vm, list, i, -1));
    return just(NONE);
}

RAISES static Maybe list_index_method(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    size_t start = clamp_index(as_int(args[2]), list->size),
           stop = clamp_index(as_int(args[3]), list->size);
    size_t i;
    CHECK(list_find(vm, list, args[1], start, stop, &i));
    if (i == SIZE_MAX) {
        return raise_error(vm, E_ValueError, "%R is not in list", args[1]);
    }
    return int_from_u64(vm, i);
}

RAISES static Maybe list_count(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    size_t count = 0;
    for (size_t i = 0; i < list->size; i++) {
        count += TRY_TRI(op_eq(vm, list->items[i], args[1]));
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe list_clear(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    List *list = as_list(args[0]);
    list->items = NULL;
    list->size = list->capacity = 0;
    return just(NONE);
}

RAISES static Maybe list_copy(VM *vm, Value *args, int n)
{
    (void)n;
    return list_from(vm, as_list(args[0])->items, as_list(args[0])->size);
}

RAISES static Maybe list_reverse(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    List *list = as_list(args[0]);
    for (size_t i = 0, j = list->size; i + 1 < j; i++) {
        Value v = list->items[i];
        list->items[i] = list->items[--j];
        list->items[j] = v;
    }
    return just(NONE);
}

RAISES static Maybe list_sort_method(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(list_sort(vm, as_list(args[0]), args[1], args[2] == TRUE_));
    return just(NONE);
}

RAISES static Maybe list_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    Value it = TRY(sequence_iterator_new(vm, args[0], T_list_reverseiterator));
    ((SequenceIterator *)it)->index = as_list(args[0])->size;
    return just(it);
}

RAISES static Maybe list_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, sizeof(List) + as_list(args[0])->capacity * sizeof(Value));
}

RAISES static Maybe list_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    return type->id == T_list ? just_obj(list_new(vm, 0)) : just_obj(type_alloc(vm, type, 0));
}

RAISES static Maybe list_init(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(args[0]);
    list->size = 0;
    list->items = NULL;
    list->capacity = 0;
    CHECK(list_extend(vm, list, args[1]));
    return just(NONE);
}

static void list_trace(VM *vm, Obj *self)
{
    gc_mark_items(vm, ((List *)self)->items);
}

static const Def list_methods[] = {
    {"append(self, object, /)", FN(list_append_method),
     "Append object to the end of the list."},
    {"extend(self, iterable, /)", FN(list_extend_method),
     "Extend list by appending elements from the iterable."},
    {"insert(self, index: size, object, /)", FN(list_insert), "Insert object before index."},
    {"pop(self, index: size = -1, /)", FN(list_pop_method),
     "Remove and return item at index (default last)."},
    {"remove(self, value, /)", FN(list_remove), "Remove first occurrence of value."},
    {"index(self, value, start: bound = 0, stop: bound = 9223372036854775807, /)",
     FN(list_index_method), "Return first index of value."},
    {"count(self, value, /)", FN(list_count), "Return number of occurrences of value."},
    {"clear(self, /)", FN(list_clear), "Remove all items from list."},
    {"copy(self, /)", FN(list_copy), "Return a shallow copy of the list."},
    {"reverse(self, /)", FN(list_reverse), "Reverse *IN PLACE*."},
    {"sort(self, /, *, key=None, reverse: bool = False)", FN(list_sort_method),
     "Sort the list in ascending order and return None."},
    {"__reversed__(self, /)", FN(list_reversed), "Return a reverse iterator over the list."},
    {"__sizeof__(self, /)", FN(list_sizeof),
     "Return the size of the list in memory, in bytes."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef list_type = {
    .name = "list",
    .doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a "
           "new empty list.\n"
           "The argument must be an iterable if specified.",
    .size = sizeof(List),
    .flags = TYPE_SEQUENCE | TYPE_SELF_MATCH,
    .new_ = {"list(*args, **kwargs)", FN(list_make), NULL},
    .init = {"list(iterable=(), /)", FN(list_init), "Initialize self."},
    .repr = list_repr,
    .hash = hash_unhashable,
    .compare = list_compare,
    .len = list_len,
    .getitem = list_getitem,
    .setitem = list_setitem,
    .contains = list_contains,
    .iter = list_iter,
    .add = list_add,
    .mul = list_mul,
    .iadd = list_iadd,
    .imul = list_imul,
    .trace = list_trace,
    .methods = list_methods,
};
