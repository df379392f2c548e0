// tuple — immutable sequence, items inline.

#include "py.h"
#include "types/sequence.h"

Tuple *tuple_alloc(VM *vm, size_t size)
{
    if (size == 0 && vm->empty_tuple != ABSENT) {
        return as_tuple(vm->empty_tuple);
    }
    if (size > SIZE_MAX / sizeof(Value) / 4) {
        raise_memory(vm);
        return NULL;
    }
    Tuple *tuple = TRYP_PTR((Tuple *)gc_new(vm, sizeof(Tuple) + size * sizeof(Value), T_tuple));
    tuple->size = size;
    return tuple;
}

Maybe tuple_new(VM *vm, const Value *items, size_t size)
{
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, size));
    if (size) {
        memcpy(tuple->items, items, size * sizeof(Value));
        gc_barrier(vm, tuple);
    }
    return just_obj(tuple);
}

Maybe tuple_2(VM *vm, Value a, Value b)
{
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, 2));
    gc_set(vm, tuple, &tuple->items[0], a);
    gc_set(vm, tuple, &tuple->items[1], b);
    return just_obj(tuple);
}

Maybe tuple_3(VM *vm, Value a, Value b, Value c)
{
    Value items[3] = {a, b, c};
    return tuple_new(vm, items, 3);
}

// ---- slots

RAISES static Maybe tuple_repr(VM *vm, Value self)
{
    return sequence_repr(vm, self, "(", ")", "(...)");
}

// Combines item hashes with the multiply-rotate step of xxHash64 (Collet, public algorithm), so
// that nested and permuted tuples spread.
RAISES static bool tuple_hash(VM *vm, Value self, Hash *out)
{
    const uint64_t prime1 = 11400714785074694791u, prime2 = 14029467366897019727u,
                   prime5 = 2870177450012600261u;
    Tuple *tuple = as_tuple(self);
    uint64_t accumulator = prime5;
    for (size_t i = 0; i < tuple->size; i++) {
        Hash hash;
        CHECKB(op_hash(vm, tuple->items[i], &hash));
        accumulator += (uint64_t)hash * prime2;
        accumulator = (accumulator << 31 | accumulator >> 33) * prime1;
    }
    accumulator += tuple->size ^ (prime5 ^ 3527539);
    *out = accumulator == UINT64_MAX ? 1546275796 : (Hash)accumulator;
    return true;
}

RAISES static Maybe tuple_compare(VM *vm, Value a, Value b, CompareOp op)
{
    return is_tuple(b) ? sequence_compare(vm, a, b, op) : just(NOT_IMPLEMENTED);
}

RAISES static bool tuple_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_tuple(self)->size;
    return true;
}

RAISES static Maybe tuple_slice(VM *vm, Value self, Value slice)
{
    Tuple *tuple = as_tuple(self);
    ptrdiff_t start, stop, step;
    size_t count;
    CHECK(slice_bounds(vm, slice, tuple->size, &start, &stop, &step, &count));
    if (count == tuple->size && step == 1 && is_exact(self, T_tuple)) {
        return just(self);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, count));
    for (size_t i = 0; i < count; i++) {
        result->items[i] = tuple->items[start + (ptrdiff_t)i * step];
    }
    gc_barrier(vm, result);
    return just_obj(result);
}

RAISES static Maybe tuple_getitem(VM *vm, Value self, Value key)
{
    if (is_kind(key, T_slice)) {
        return tuple_slice(vm, self, key);
    }
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        return raise_error(vm, E_TypeError, "tuple indices must be integers or slices, not %T",
                           key);
    }
    ptrdiff_t i;
    CHECK(op_index_ssize(vm, key, &i));
    Tuple *tuple = as_tuple(self);
    i += i < 0 ? (ptrdiff_t)tuple->size : 0;
    if (i < 0 || (size_t)i >= tuple->size) {
        return raise_error(vm, E_IndexError, "tuple index out of range");
    }
    return just(tuple->items[i]);
}

RAISES static Tri tuple_contains(VM *vm, Value self, Value item)
{
    Tuple *tuple = as_tuple(self);
    for (size_t i = 0; i < tuple->size; i++) {
        Tri equal = op_eq(vm, tuple->items[i], item);
        if (equal != TRI_NO) {
            return equal;
        }
    }
    return TRI_NO;
}

RAISES static Maybe tuple_add(VM *vm, Value a, Value b)
{
    if (!is_tuple(a) || !is_tuple(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Tuple *x = as_tuple(a), *y = as_tuple(b);
    if (y->size == 0 && is_exact(a, T_tuple)) {
        return just(a);
    }
    if (x->size == 0 && is_exact(b, T_tuple)) {
        return just(b);
    }
    Tuple *sum = TRY_PTR(tuple_alloc(vm, x->size + y->size));
    memcpy(sum->items, x->items, x->size * sizeof(Value));
    memcpy(sum->items + x->size, y->items, y->size * sizeof(Value));
    gc_barrier(vm, sum);
    return just_obj(sum);
}

RAISES static Maybe tuple_mul(VM *vm, Value a, Value b)
{
    Value self = is_tuple(a) ? a : b;
    size_t times;
    Tri known = repeat_count(vm, is_tuple(a) ? b : a, &times);
    if (known != TRI_YES) {
        return known == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED);
    }
    Tuple *tuple = as_tuple(self);
    size_t size = tuple->size;
    if (times == 1 && is_exact(self, T_tuple)) {
        return just(self);
    }
    if (size && times > SIZE_MAX / sizeof(Value) / 8 / size) {
        return raise_memory(vm);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, size * times));
    for (size_t i = 0; i < times && size; i++) {
        memcpy(result->items + i * size, tuple->items, size * sizeof(Value));
    }
    gc_barrier(vm, result);
    return just_obj(result);
}

RAISES static Maybe tuple_iter(VM *vm, Value self)
{
    return sequence_iterator_new(vm, self, T_tuple_iterator);
}

// ---- methods

RAISES static Maybe tuple_index(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *tuple = as_tuple(args[0]);
    size_t start = clamp_index(as_int(args[2]), tuple->size),
           stop = clamp_index(as_int(args[3]), tuple->size);
    for (size_t i = start; i < stop; i++) {
        if (TRY_TRI(op_eq(vm, tuple->items[i], args[1]))) {
            return int_from_u64(vm, i);
        }
    }
    return raise_error(vm, E_ValueError, "tuple.index(x): x not in tuple");
}

RAISES static Maybe tuple_count(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *tuple = as_tuple(args[0]);
    size_t count = 0;
    for (size_t i = 0; i < tuple->size; i++) {
        count += TRY_TRI(op_eq(vm, tuple->items[i], args[1]));
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe tuple_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Value plain = TRY(tuple_new(vm, as_tuple(args[0])->items, as_tuple(args[0])->size));
    return tuple_new(vm, &plain, 1);
}

RAISES static Maybe tuple_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    Tuple *items = args[1] == ABSENT ? as_tuple(vm->empty_tuple)
                                     : TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (type->id == T_tuple) {
        return just_obj(items);
    }
    Tuple *tuple = TRY_PTR((Tuple *)type_alloc(vm, type, items->size * sizeof(Value)));
    tuple->size = items->size;
    memcpy(tuple->items, items->items, items->size * sizeof(Value));
    gc_barrier(vm, tuple);
    return just_obj(tuple);
}

static void tuple_trace(VM *vm, Obj *self)
{
    Tuple *tuple = (Tuple *)self;
    // The hidden fields of a struct sequence stand behind the items.
    gc_mark_range(vm, tuple->items, tuple->items + tuple->size + tuple->h.aux);
}

static const Def tuple_methods[] = {
    {"index(self, value, start: bound = 0, stop: bound = 9223372036854775807, /)",
     FN(tuple_index), "Return first index of value."},
    {"count(self, value, /)", FN(tuple_count), "Return number of occurrences of value."},
    {"__getnewargs__(self, /)", FN(tuple_getnewargs), "Helper for pickle."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef tuple_type = {
    .name = "tuple",
    .doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns "
           "an empty tuple.\nIf "
           "iterable is specified the tuple is initialized from iterable's items.\n\nIf the "
           "argument is a tuple, "
           "the return value is the same object.",
    .size = sizeof(Tuple),
    .flags = TYPE_SEQUENCE | TYPE_SELF_MATCH | TYPE_VARSIZE,
    .new_ = {"tuple(iterable=..., /)", FN(tuple_make), NULL},
    .repr = tuple_repr,
    .hash = tuple_hash,
    .compare = tuple_compare,
    .len = tuple_len,
    .getitem = tuple_getitem,
    .contains = tuple_contains,
    .iter = tuple_iter,
    .add = tuple_add,
    .mul = tuple_mul,
    .trace = tuple_trace,
    .methods = tuple_methods,
};
