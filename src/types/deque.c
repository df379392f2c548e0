// deque — collections.deque and its iterators.
//
// A ring: item i is items[(head + i) & (capacity - 1)], capacity a power of two. Slots outside
// of the ring's used part are ABSENT. `version` changes whenever an item comes or goes, so that
// iterators and searches notice.

#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

typedef struct Deque {
    Obj h;
    Value *items;  // payload of a Values cell, or NULL
    size_t head, size, capacity;
    ptrdiff_t max;  // -1: no limit
    uint64_t version;
} Deque;

typedef struct DequeIterator {
    Obj h;
    Deque *deque;
    size_t index, left;
    uint64_t version;
} DequeIterator;

enum { DEQUE_FIRST = 8 };

static Deque *as_deque(Value v)
{
    return (Deque *)v;
}

static size_t place_of(const Deque *deque, size_t i)
{
    return (deque->head + i) & (deque->capacity - 1);
}

static void deque_trace(VM *vm, Obj *self)
{
    gc_mark_items(vm, ((Deque *)self)->items);
}

RAISES static bool deque_grow(VM *vm, Deque *deque)
{
    size_t capacity = deque->capacity ? deque->capacity * 2 : DEQUE_FIRST;
    if (capacity > SIZE_MAX / sizeof(Value) / 4) {
        raise_memory(vm);
        return false;
    }
    Value *items = TRYB_PTR(gc_new_values(vm, capacity));
    if (deque->size) {
        size_t front = deque->capacity - deque->head;
        front = front < deque->size ? front : deque->size;
        memcpy(items, deque->items + deque->head, front * sizeof(Value));
        memcpy(items + front, deque->items, (deque->size - front) * sizeof(Value));
        gc_barrier(vm, values_of(items));
    }
    deque->items = items;
    deque->head = 0;
    deque->capacity = capacity;
    gc_barrier(vm, deque);
    return true;
}

static Value take_last(Deque *deque)
{
    Value *slot = &deque->items[place_of(deque, --deque->size)];
    Value item = *slot;
    *slot = ABSENT;
    deque->version++;
    return item;
}

static Value take_first(Deque *deque)
{
    Value *slot = &deque->items[deque->head];
    Value item = *slot;
    *slot = ABSENT;
    deque->head = (deque->head + 1) & (deque->capacity - 1);
    deque->size--;
    deque->version++;
    return item;
}

RAISES static bool push_last(VM *vm, Deque *deque, Value item)
{
    if (deque->size == (size_t)deque->max) {  // max -1 is never reached
        if (deque->max == 0) {
            return true;
        }
        take_first(deque);
    }
    if (deque->size == deque->capacity) {
        CHECKB(deque_grow(vm, deque));
    }
    gc_set(vm, values_of(deque->items), &deque->items[place_of(deque, deque->size++)], item);
    deque->version++;
    return true;
}

RAISES static bool push_first(VM *vm, Deque *deque, Value item)
{
    if (deque->size == (size_t)deque->max) {
        if (deque->max == 0) {
            return true;
        }
        take_last(deque);
    }
    if (deque->size == deque->capacity) {
        CHECKB(deque_grow(vm, deque));
    }
    deque->head = (deque->head - 1) & (deque->capacity - 1);
    deque->size++;
    gc_set(vm, values_of(deque->items), &deque->items[deque->head], item);
    deque->version++;
    return true;
}

static void deque_empty(Deque *deque)
{
    deque->items = NULL;
    deque->head = deque->size = deque->capacity = 0;
    deque->version++;
}

RAISES static bool extend_last(VM *vm, Deque *deque, Value iterable)
{
    if (iterable == from_obj(deque)) {
        iterable = from_obj(TRYB_PTR(list_from_iterable(vm, iterable)));
    }
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(push_last(vm, deque, item));
    }
    return true;
}

// ---- making

RAISES static Maybe deque_make(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = TRY_PTR((Deque *)type_alloc(vm, as_type(args[0]), 0));
    deque->max = -1;
    return just_obj(deque);
}

// args: self, iterable, maxlen
RAISES static Maybe deque_init(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    ptrdiff_t max = -1;
    if (args[2] != NONE) {
        if (!is_any_int(args[2])) {
            return raise_error(vm, E_TypeError, "an integer is required");
        }
        int64_t given;
        if (!int_to_i64(args[2], &given) || given > PTRDIFF_MAX) {
            return raise_error(vm, E_OverflowError,
                               "Python int too large to convert to C ssize_t");
        }
        if (given < 0) {
            return raise_error(vm, E_ValueError, "maxlen must be non-negative");
        }
        max = (ptrdiff_t)given;
    }
    deque->max = max;
    deque_empty(deque);
    CHECK(args[1] == ABSENT || extend_last(vm, deque, args[1]));
    return just(NONE);
}

// An empty deque with the items' limit of `like`, for results of operators.
RAISES static Deque *exact_copy(VM *vm, const Deque *like)
{
    Deque *copy = TRYP_PTR((Deque *)type_alloc(vm, type_by_id(vm, T_deque), 0));
    copy->max = like->max;
    for (size_t i = 0; i < like->size; i++) {
        CHECKP(push_last(vm, copy, like->items[place_of(like, i)]));
    }
    return copy;
}

RAISES static Maybe deque_copy(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    if (is_exact(args[0], T_deque)) {
        return just_obj(exact_copy(vm, deque));
    }
    Value class_ = from_obj(type_of(vm, args[0]));
    return deque->max < 0 ? call_1(vm, class_, args[0])
                          : call_2(vm, class_, args[0], from_small(deque->max));
}

// ---- slots

RAISES static bool deque_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_deque(self)->size;
    return true;
}

RAISES static bool deque_index_of(VM *vm, Deque *deque, Value key, size_t *out)
{
    ptrdiff_t i;
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        raise_error(vm, E_TypeError, "sequence index must be integer, not '%T'", key);
        return false;
    }
    CHECKB(op_index_ssize(vm, key, &i));
    if (i < 0) {
        i += (ptrdiff_t)deque->size;
    }
    if (i < 0 || (size_t)i >= deque->size) {
        raise_error(vm, E_IndexError, "deque index out of range");
        return false;
    }
    *out = (size_t)i;
    return true;
}

RAISES static Maybe deque_getitem(VM *vm, Value self, Value key)
{
    Deque *deque = as_deque(self);
    size_t i;
    CHECK(deque_index_of(vm, deque, key, &i));
    return just(deque->items[place_of(deque, i)]);
}

// Turns by `steps` places to the right, 0 <= steps < size.
static void deque_turn(VM *vm, Deque *deque, size_t steps)
{
    size_t mask = deque->capacity - 1, back = deque->size - steps;
    if (steps <= back) {
        for (size_t i = 0; i < steps; i++) {
            Value *from = &deque->items[place_of(deque, deque->size - 1)];
            Value item = *from;
            *from = ABSENT;
            deque->head = (deque->head - 1) & mask;
            deque->items[deque->head] = item;
        }
    } else {
        for (size_t i = 0; i < back; i++) {
            Value item = deque->items[deque->head];
            deque->items[deque->head] = ABSENT;
            deque->head = (deque->head + 1) & mask;
            deque->items[place_of(deque, deque->size - 1)] = item;
        }
    }
    gc_barrier(vm, values_of(deque->items));
}

// Closes the gap of item i from the nearer end.
static void deque_remove_at(VM *vm, Deque *deque, size_t i)
{
    if (i < deque->size / 2) {
        for (size_t j = i; j > 0; j--) {
            deque->items[place_of(deque, j)] = deque->items[place_of(deque, j - 1)];
        }
        take_first(deque);
    } else {
        for (size_t j = i; j + 1 < deque->size; j++) {
            deque->items[place_of(deque, j)] = deque->items[place_of(deque, j + 1)];
        }
        take_last(deque);
    }
    if (deque->items) {
        gc_barrier(vm, values_of(deque->items));
    }
}

RAISES static bool deque_setitem(VM *vm, Value self, Value key, Value value)
{
    Deque *deque = as_deque(self);
    size_t i;
    CHECKB(deque_index_of(vm, deque, key, &i));
    if (value == ABSENT) {
        deque_remove_at(vm, deque, i);
    } else {
        gc_set(vm, values_of(deque->items), &deque->items[place_of(deque, i)], value);
    }
    return true;
}

// Index of the first item in [start, stop) that equals `item`; SIZE_MAX: none.
RAISES static bool deque_find(VM *vm, Deque *deque, Value item, size_t start, size_t stop,
                              enum TypeId mutation_error, size_t *out)
{
    uint64_t version = deque->version;
    for (size_t i = start; i < stop; i++) {
        bool equal = TRYB_TRI(op_eq(vm, deque->items[place_of(deque, i)], item));
        if (version != deque->version) {
            raise_error(vm, mutation_error, "deque mutated during iteration");
            return false;
        }
        if (equal) {
            *out = i;
            return true;
        }
    }
    *out = SIZE_MAX;
    return true;
}

RAISES static Tri deque_contains(VM *vm, Value self, Value item)
{
    size_t i;
    Deque *deque = as_deque(self);
    CHECKT(deque_find(vm, deque, item, 0, deque->size, E_RuntimeError, &i));
    return tri(i != SIZE_MAX);
}

RAISES static Maybe deque_repr(VM *vm, Value self)
{
    Deque *deque = as_deque(self);
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, "[...]");
    }
    List *list = list_from_iterable(vm, self);
    Maybe text = list ? op_repr(vm, from_obj(list)) : RAISED;
    repr_leave(vm, self);
    Value items = TRY(text);
    const char *name = str_data(type_of(vm, self)->name);
    return deque->max < 0 ? str_from_format(vm, "%s(%S)", name, items)
                          : str_from_format(vm, "%s(%S, maxlen=%zd)", name, items, deque->max);
}

RAISES static Maybe deque_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(a, T_deque) || !is_kind(b, T_deque)) {
        return just(NOT_IMPLEMENTED);
    }
    if (a == b) {
        return just_bool(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    }
    if ((op == CMP_EQ || op == CMP_NE) && as_deque(a)->size != as_deque(b)->size) {
        return just_bool(op == CMP_NE);
    }
    Value left = TRY(op_iter(vm, a))
    , right = TRY(op_iter(vm, b));
    for (;;) {
        Value x = TRY(op_next(vm, left))
        , y = TRY(op_next(vm, right));
        if (x == NOTHING || y == NOTHING) {
            int order = (x != NOTHING) - (y != NOTHING);
            return op_compare(vm, from_small(order), from_small(0), op);
        }
        if (!TRY_TRI(op_eq(vm, x, y))) {
            return op == CMP_EQ || op == CMP_NE ? just_bool(op == CMP_NE)
                                                : op_compare(vm, x, y, op);
        }
    }
}

RAISES static Maybe deque_add(VM *vm, Value a, Value b)
{
    if (!is_kind(a, T_deque)) {
        return just(NOT_IMPLEMENTED);
    }
    if (!is_kind(b, T_deque)) {
        return raise_error(vm, E_TypeError, "can only concatenate deque (not \"%T\") to deque",
                           b);
    }
    Value self = a;
    Deque *result = as_deque(TRY(deque_copy(vm, &self, 1)));
    CHECK(extend_last(vm, result, b));
    return just_obj(result);
}

RAISES static Maybe deque_iadd(VM *vm, Value self, Value other)
{
    CHECK(extend_last(vm, as_deque(self), other));
    return just(self);
}

RAISES static Maybe deque_imul(VM *vm, Value self, Value other)
{
    Deque *deque = as_deque(self);
    size_t times;
    Tri known = repeat_count(vm, other, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    size_t size = deque->size;
    if (times == 0 || size == 0) {
        deque_empty(deque);
        return just(self);
    }
    if (deque->max < 0 && times > SIZE_MAX / sizeof(Value) / 4 / size) {
        return raise_memory(vm);
    }
    List *items = TRY_PTR(list_from_iterable(vm, self));
    if (deque->max >= 0 && times > (size_t)deque->max / size + 2) {
        // Only the last items stay: whole rounds in front of them need not be made.
        times = (size_t)deque->max / size + 2;
    }
    for (size_t i = 1; i < times; i++) {
        CHECK(extend_last(vm, deque, from_obj(items)));
    }
    return just(self);
}

RAISES static Maybe deque_mul(VM *vm, Value a, Value b)
{
    Value self = is_kind(a, T_deque) ? a : b, times = is_kind(a, T_deque) ? b : a;
    Value copy = TRY(deque_copy(vm, &self, 1));
    return deque_imul(vm, copy, times);
}

// ---- methods

RAISES static Maybe deque_append(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(push_last(vm, as_deque(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe deque_appendleft(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(push_first(vm, as_deque(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe deque_clear(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    deque_empty(as_deque(args[0]));
    return just(NONE);
}

RAISES static Maybe deque_count(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    uint64_t version = deque->version, count = 0;
    for (size_t i = 0; i < deque->size; i++) {
        count += TRY_TRI(op_eq(vm, deque->items[place_of(deque, i)], args[1]));
        if (version != deque->version) {
            return raise_error(vm, E_RuntimeError, "deque mutated during iteration");
        }
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe deque_extend(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(extend_last(vm, as_deque(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe deque_extendleft(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    Value iterable = args[1];
    if (iterable == args[0]) {
        iterable = from_obj(TRY_PTR(list_from_iterable(vm, iterable)));
    }
    Each each;
    CHECK(each_begin(vm, iterable, &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        CHECK(push_first(vm, deque, item));
    }
    return just(NONE);
}

RAISES static Maybe deque_index(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    size_t start = clamp_index(as_int(args[2]), deque->size);
    size_t stop = clamp_index(as_int(args[3]), deque->size), i;
    CHECK(deque_find(vm, deque, args[1], start, stop, E_RuntimeError, &i));
    if (i == SIZE_MAX) {
        return raise_error(vm, E_ValueError, "%R is not in deque", args[1]);
    }
    return int_from_u64(vm, i);
}

RAISES static Maybe deque_insert(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    if (deque->size == (size_t)deque->max) {
        return raise_error(vm, E_IndexError, "deque already at its maximum size");
    }
    size_t i = clamp_index(as_int(args[1]), deque->size);
    CHECK(push_last(vm, deque, args[2]));
    for (size_t j = deque->size - 1; j > i; j--) {
        deque->items[place_of(deque, j)] = deque->items[place_of(deque, j - 1)];
    }
    gc_set(vm, values_of(deque->items), &deque->items[place_of(deque, i)], args[2]);
    return just(NONE);
}

RAISES static Maybe deque_pop(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    return deque->size ? just(take_last(deque))
                       : raise_error(vm, E_IndexError, "pop from an empty deque");
}

RAISES static Maybe deque_popleft(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    return deque->size ? just(take_first(deque))
                       : raise_error(vm, E_IndexError, "pop from an empty deque");
}

RAISES static Maybe deque_remove(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    size_t i;
    CHECK(deque_find(vm, deque, args[1], 0, deque->size, E_IndexError, &i));
    if (i == SIZE_MAX) {
        return raise_error(vm, E_ValueError, "%R is not in deque", args[1]);
    }
    deque_remove_at(vm, deque, i);
    return just(NONE);
}

RAISES static Maybe deque_reverse(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    for (size_t i = 0, j = deque->size; i + 1 < j; i++) {
        Value *a = &deque->items[place_of(deque, i)], *b = &deque->items[place_of(deque, --j)];
        Value item = *a;
        gc_set(vm, values_of(deque->items), a, *b);
        *b = item;
    }
    return just(NONE);
}

RAISES static Maybe deque_rotate(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    if (deque->size > 1) {
        SWord steps = as_int(args[1]) % (SWord)deque->size;
        steps += steps < 0 ? (SWord)deque->size : 0;
        deque_turn(vm, deque, (size_t)steps);
    }
    deque->version++;
    return just(NONE);
}

RAISES static Maybe deque_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Deque *deque = as_deque(args[0]);
    Value parts[4];
    parts[0] = from_obj(type_of(vm, args[0]));
    parts[1] = deque->max < 0 ? vm->empty_tuple
                              : TRY(tuple_2(vm, vm->empty_tuple, from_small(deque->max)));
    parts[2] = TRY(call_method_0(vm, args[0], vm_name(vm, N___getstate__)));
    parts[3] = TRY(op_iter(vm, args[0]));
    return tuple_new(vm, parts, 4);
}

RAISES static Maybe deque_get_maxlen(VM *vm, Value self)
{
    return as_deque(self)->max < 0 ? just(NONE) : int_from_i64(vm, as_deque(self)->max);
}

// ---- iterators

RAISES static Maybe new_iterator(VM *vm, Value deque, enum TypeId kind)
{
    DequeIterator *it = TRY_PTR((DequeIterator *)gc_new(vm, sizeof *it, kind));
    it->deque = as_deque(deque);
    it->left = it->deque->size;
    it->version = it->deque->version;
    return just_obj(it);
}

RAISES static Maybe deque_iter(VM *vm, Value self)
{
    return new_iterator(vm, self, T_deque_iterator);
}

RAISES static Maybe deque_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    return new_iterator(vm, args[0], T_deque_reverse_iterator);
}

// args: class, deque, index
RAISES static Maybe iterator_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[1], T_deque)) {
        return raise_error(vm, E_TypeError, "argument 1 must be collections.deque, not %T",
                           args[1]);
    }
    Value self = TRY(new_iterator(vm, args[1], (enum TypeId)as_type(args[0])->kind));
    DequeIterator *it = (DequeIterator *)self;
    size_t skip = as_int(args[2]) < 0 ? 0 : (size_t)as_int(args[2]);
    skip = skip < it->left ? skip : it->left;
    it->index = skip;
    it->left -= skip;
    return just_obj(it);
}

RAISES static Tri iterator_ready(VM *vm, DequeIterator *it)
{
    if (it->version != it->deque->version && (it->left || it->h.kind == T_deque_iterator)) {
        it->left = 0;
        raise_error(vm, E_RuntimeError, "deque mutated during iteration");
        return TRI_RAISED;
    }
    return tri(it->left > 0);
}

RAISES static Maybe iterator_next(VM *vm, Value self)
{
    DequeIterator *it = (DequeIterator *)self;
    if (!TRY_TRI(iterator_ready(vm, it))) {
        return just(NOTHING);
    }
    it->left--;
    return just(it->deque->items[place_of(it->deque, it->index++)]);
}

RAISES static Maybe reverse_next(VM *vm, Value self)
{
    DequeIterator *it = (DequeIterator *)self;
    if (!TRY_TRI(iterator_ready(vm, it))) {
        return just(NOTHING);
    }
    it->left--;
    it->index++;
    return just(it->deque->items[place_of(it->deque, it->left)]);
}

RAISES static Maybe iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, ((DequeIterator *)args[0])->left);
}

RAISES static Maybe iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    DequeIterator *it = (DequeIterator *)args[0];
    Value index = TRY(int_from_u64(vm, it->deque->size - it->left));
    Value parts = TRY(tuple_2(vm, from_obj(it->deque), index));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

static void iterator_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((DequeIterator *)self)->deque);
}

static const Def iterator_methods[] = {
    {"__length_hint__(self, /)", FN(iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(iterator_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef deque_iterator_type = {
    .name = "collections._deque_iterator",
    .size = sizeof(DequeIterator),
    .flags = TYPE_FINAL,
    .new_ = {"_deque_iterator(deque, index: size = 0, /)", FN(iterator_make), NULL},
    .iter = iter_self,
    .next = iterator_next,
    .trace = iterator_trace,
    .methods = iterator_methods,
};

const TypeDef deque_reverse_iterator_type = {
    .name = "collections._deque_reverse_iterator",
    .size = sizeof(DequeIterator),
    .flags = TYPE_FINAL,
    .new_ = {"_deque_reverse_iterator(deque, index: size = 0, /)", FN(iterator_make), NULL},
    .iter = iter_self,
    .next = reverse_next,
    .trace = iterator_trace,
    .methods = iterator_methods,
};

// ---- the type

static const Def deque_methods[] = {
    {"append(self, item, /)", FN(deque_append),
     "Add an element to the right side of the deque."},
    {"appendleft(self, item, /)", FN(deque_appendleft),
     "Add an element to the left side of the deque."},
    {"clear(self, /)", FN(deque_clear), "Remove all elements from the deque."},
    {"copy(self, /)", FN(deque_copy), "Return a shallow copy of a deque."},
    {"__copy__(self, /)", FN(deque_copy), "Return a shallow copy of a deque."},
    {"count(self, value, /)", FN(deque_count), "Return number of occurrences of value."},
    {"extend(self, iterable, /)", FN(deque_extend),
     "Extend the right side of the deque with elements from the iterable."},
    {"extendleft(self, iterable, /)", FN(deque_extendleft),
     "Extend the left side of the deque with elements from the iterable."},
    {"index(self, value, start: bound = 0, stop: bound = 9223372036854775807, /)",
     FN(deque_index),
     "Return first index of value.\n\nRaises ValueError if the value is not "
     "present."},
    {"insert(self, index: size, value, /)", FN(deque_insert), "Insert value before index."},
    {"pop(self, /)", FN(deque_pop), "Remove and return the rightmost element."},
    {"popleft(self, /)", FN(deque_popleft), "Remove and return the leftmost element."},
    {"remove(self, value, /)", FN(deque_remove), "Remove first occurrence of value."},
    {"reverse(self, /)", FN(deque_reverse), "Reverse *IN PLACE*."},
    {"rotate(self, n: size = 1, /)", FN(deque_rotate),
     "Rotate the deque n steps to the right.  If n is negative, rotates left."},
    {"maxlen", GET(deque_get_maxlen), "maximum size of a deque or None if unbounded"},
    {"__reversed__(self, /)", FN(deque_reversed), "Return a reverse iterator over the deque."},
    {"__reduce__(self, /)", FN(deque_reduce), "Return state information for pickling."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef deque_type = {
    .name = "collections.deque",
    .doc = "A list-like sequence optimized for data accesses near its endpoints.",
    .size = sizeof(Deque),
    .flags = TYPE_SEQUENCE | TYPE_HAS_WEAKREF,
    .new_ = {"deque(*args, **kwargs)", FN(deque_make), NULL},
    .init = {"deque(iterable=..., maxlen=None)", FN(deque_init), "Initialize self."},
    .repr = deque_repr,
    .hash = hash_unhashable,
    .compare = deque_compare,
    .len = deque_len,
    .getitem = deque_getitem,
    .setitem = deque_setitem,
    .contains = deque_contains,
    .iter = deque_iter,
    .add = deque_add,
    .mul = deque_mul,
    .iadd = deque_iadd,
    .imul = deque_imul,
    .trace = deque_trace,
    .methods = deque_methods,
};
