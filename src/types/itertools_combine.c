// itertools_combine — itertools.product, combinations, combinations_with_replacement and
// permutations: tuples of items of a pool, in the order of their indices.
//
// `indices` are those of the tuple given out last. All four differ only in how the indices are
// advanced, which answers the first place that changed. No Python code runs after the constructor.

#include "py.h"

typedef struct Combine {
    Obj h;
    Tuple *pool;      // product: of tuples, place i draws from pool i % pool->size
    size_t *indices;  // payload of a raw cell; permutations: one for each item of the pool
    size_t *cycles;   // permutations: swaps left at each place, behind the indices
    size_t length;    // of the tuples
    Tuple *last;      // NULL: nothing given out yet
    bool done;
} Combine;

static Combine *as_combine(Value v)
{
    return (Combine *)v;
}

static void combine_trace(VM *vm, Obj *self)
{
    Combine *it = (Combine *)self;
    gc_mark_ptr(vm, it->pool);
    gc_mark_raw(vm, it->indices);
    gc_mark_ptr(vm, it->last);
}

RAISES static Combine *combine_new(VM *vm, Value class_, Tuple *pool, size_t indices,
                                   size_t length)
{
    if (indices > SIZE_MAX / sizeof(size_t) / 4) {
        raise_memory(vm);
        return NULL;
    }
    size_t *memory = TRYP_PTR(gc_new_raw(vm, (indices + 1) * sizeof(size_t)));
    Combine *self = TRYP_PTR((Combine *)type_alloc(vm, as_type(class_), 0));
    self->pool = pool;
    self->indices = memory;
    self->length = length;
    return self;
}

// The tuple after `last`, whose places before `changed` are the same.
RAISES static Maybe give_out(VM *vm, Combine *self, size_t changed)
{
    Tuple *result = TRY_PTR(tuple_alloc(vm, self->length));
    if (changed) {
        memcpy(result->items, self->last->items, changed * sizeof(Value));
    }
    for (size_t i = changed; i < self->length; i++) {
        result->items[i] = self->pool->items[self->indices[i]];
    }
    gc_barrier(vm, result);
    GC_SET(vm, self, last, result);
    return just_obj(result);
}

RAISES static Maybe combine_end(Combine *self)
{
    self->done = true;
    return just(NOTHING);
}

// ---- product

// args: class, keywords, iterables…
RAISES static Maybe product_make(VM *vm, Value *args, int n)
{
    size_t count = (size_t)n - 2;
    ptrdiff_t repeat = as_int(args[1]);
    if (repeat < 0) {
        return raise_error(vm, E_ValueError, "repeat argument cannot be negative");
    }
    count = repeat == 0 ? 0 : count;
    if (count && (size_t)repeat > (size_t)PTRDIFF_MAX / sizeof(Value) / count) {
        return raise_error(vm, E_OverflowError, "repeat argument too large");
    }
    Tuple *pool = TRY_PTR(tuple_alloc(vm, count));
    for (size_t i = 0; i < count; i++) {
        Tuple *items = TRY_PTR(tuple_from_iterable(vm, args[2 + i]));
        gc_set(vm, pool, &pool->items[i], from_obj(items));
    }
    size_t length = count * (size_t)repeat;
    return just_obj(TRY_PTR(combine_new(vm, args[0], pool, length, length)));
}

RAISES static Maybe product_first(VM *vm, Combine *self)
{
    size_t count = self->pool->size;
    for (size_t i = 0; i < count; i++) {
        if (as_tuple(self->pool->items[i])->size == 0) {
            return combine_end(self);
        }
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, self->length));
    for (size_t i = 0, which = 0; i < self->length; i++) {
        result->items[i] = as_tuple(self->pool->items[which])->items[0];
        which = which + 1 == count ? 0 : which + 1;
    }
    gc_barrier(vm, result);
    GC_SET(vm, self, last, result);
    return just_obj(result);
}

RAISES static Maybe product_next(VM *vm, Value v)
{
    Combine *self = as_combine(v);
    if (self->done) {
        return just(NOTHING);
    }
    if (!self->last) {
        return product_first(vm, self);
    }
    size_t count = self->pool->size, place = self->length;
    size_t which = count;
    for (;;) {
        if (place == 0) {
            return combine_end(self);
        }
        place--;
        which = which == 0 ? count - 1 : which - 1;
        if (++self->indices[place] < as_tuple(self->pool->items[which])->size) {
            break;
        }
        self->indices[place] = 0;
        which = which == 0 ? count : which;
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, self->length));
    memcpy(result->items, self->last->items, place * sizeof(Value));
    for (size_t i = place; i < self->length; i++) {
        result->items[i] = as_tuple(self->pool->items[which])->items[self->indices[i]];
        which = which + 1 == count ? 0 : which + 1;
    }
    gc_barrier(vm, result);
    GC_SET(vm, self, last, result);
    return just_obj(result);
}

const TypeDef itertools_product_type = {
    .name = "itertools.product",
    .doc = "product(*iterables, repeat=1) --> product object\n\n"
           "Cartesian product of input iterables.  Equivalent to nested for-loops.\n\n"
           "For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\n"
           "The leftmost iterators are in the outermost for-loop, so the output tuples\n"
           "cycle in a manner similar to an odometer (with the rightmost element changing\n"
           "on every iteration).\n\n"
           "To compute the product of an iterable with itself, specify the number\n"
           "of repetitions with the optional repeat keyword argument. For example,\n"
           "product(A, repeat=4) means the same as product(A, A, A, A).\n\n"
           "product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)\n"
           "product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...",
    .size = sizeof(Combine),
    .new_ = {"product(*iterables, repeat: size = 1)", FN(product_make), NULL},
    .iter = iter_self,
    .next = product_next,
    .trace = combine_trace,
};

// ---- combinations

// args: class, iterable, r. The first indices: 0, 1, 2, … or all 0.
RAISES static Maybe combinations_of(VM *vm, Value *args, bool repeated)
{
    Tuple *pool = TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (as_int(args[2]) < 0) {
        return raise_error(vm, E_ValueError, "r must be non-negative");
    }
    size_t length = (size_t)as_int(args[2]);
    bool none = repeated ? pool->size == 0 && length > 0 : length > pool->size;
    Combine *self = TRY_PTR(combine_new(vm, args[0], pool, none ? 0 : length, length));
    self->done = none;
    for (size_t i = 0; i < length && !none && !repeated; i++) {
        self->indices[i] = i;
    }
    return just_obj(self);
}

RAISES static Maybe combinations_make(VM *vm, Value *args, int n)
{
    (void)n;
    return combinations_of(vm, args, false);
}

RAISES static Maybe combinations_next(VM *vm, Value v)
{
    Combine *self = as_combine(v);
    if (self->done) {
        return just(NOTHING);
    }
    if (!self->last) {
        return give_out(vm, self, 0);
    }
    // The last place that is not yet at its end grows; those behind it follow closely.
    size_t place = self->length, slack = self->pool->size - self->length;
    while (place > 0 && self->indices[place - 1] == slack + place - 1) {
        place--;
    }
    if (place == 0) {
        return combine_end(self);
    }
    place--;
    self->indices[place]++;
    for (size_t i = place + 1; i < self->length; i++) {
        self->indices[i] = self->indices[i - 1] + 1;
    }
    return give_out(vm, self, place);
}

const TypeDef itertools_combinations_type = {
    .name = "itertools.combinations",
    .doc = "Return successive r-length combinations of elements in the iterable.\n\n"
           "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)",
    .size = sizeof(Combine),
    .new_ = {"combinations(iterable, r: size)", FN(combinations_make), NULL},
    .iter = iter_self,
    .next = combinations_next,
    .trace = combine_trace,
};

// ---- combinations_with_replacement

RAISES static Maybe repeated_make(VM *vm, Value *args, int n)
{
    (void)n;
    return combinations_of(vm, args, true);
}

RAISES static Maybe repeated_next(VM *vm, Value v)
{
    Combine *self = as_combine(v);
    if (self->done) {
        return just(NOTHING);
    }
    if (!self->last) {
        return give_out(vm, self, 0);
    }
    size_t place = self->length;
    while (place > 0 && self->indices[place - 1] + 1 == self->pool->size) {
        place--;
    }
    if (place == 0) {
        return combine_end(self);
    }
    place--;
    size_t index = self->indices[place] + 1;
    for (size_t i = place; i < self->length; i++) {
        self->indices[i] = index;
    }
    return give_out(vm, self, place);
}

const TypeDef itertools_repeated_type = {
    .name = "itertools.combinations_with_replacement",
    .doc = "Return successive r-length combinations of elements in the iterable allowing "
           "individual elements to have successive repeats.\n\n"
           "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), "
           "('B','B'), ('B','C'), ('C','C')",
    .size = sizeof(Combine),
    .new_ = {"combinations_with_replacement(iterable, r: size)", FN(repeated_make), NULL},
    .iter = iter_self,
    .next = repeated_next,
    .trace = combine_trace,
};

// ---- permutations

// args: class, iterable, r
RAISES static Maybe permutations_make(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *pool = TRY_PTR(tuple_from_iterable(vm, args[1]));
    ptrdiff_t r = (ptrdiff_t)pool->size;
    if (args[2] != NONE) {
        if (!is_any_int(args[2])) {
            return raise_error(vm, E_TypeError, "Expected int as r");
        }
        if (!is_int(args[2]) && !is_bool(args[2])) {
            return raise_error(vm, E_OverflowError,
                               "Python int too large to convert to C ssize_t");
        }
        r = (ptrdiff_t)int_low_bits(args[2]);
    }
    if (r < 0) {
        return raise_error(vm, E_ValueError, "r must be non-negative");
    }
    size_t size = pool->size, length = (size_t)r;
    bool none = length > size;
    Combine *self = TRY_PTR(combine_new(vm, args[0], pool, none ? 0 : size + length, length));
    self->done = none;
    self->cycles = self->indices + size;
    for (size_t i = 0; i < size && !none; i++) {
        self->indices[i] = i;
    }
    for (size_t i = 0; i < length && !none; i++) {
        self->cycles[i] = size - i;
    }
    return just_obj(self);
}

// Place `place` has had all items that are left to it: they are put back in order.
static void rotate_left(Combine *self, size_t place)
{
    size_t size = self->pool->size, first = self->indices[place];
    memmove(self->indices + place, self->indices + place + 1,
            (size - place - 1) * sizeof(size_t));
    self->indices[size - 1] = first;
    self->cycles[place] = size - place;
}

RAISES static Maybe permutations_next(VM *vm, Value v)
{
    Combine *self = as_combine(v);
    if (self->done) {
        return just(NOTHING);
    }
    if (!self->last) {
        return give_out(vm, self, 0);
    }
    for (size_t place = self->length; place-- > 0;) {
        if (--self->cycles[place] > 0) {
            size_t other = self->pool->size - self->cycles[place];
            size_t index = self->indices[place];
            self->indices[place] = self->indices[other];
            self->indices[other] = index;
            return give_out(vm, self, place);
        }
        rotate_left(self, place);
    }
    return combine_end(self);
}

const TypeDef itertools_permutations_type = {
    .name = "itertools.permutations",
    .doc = "Return successive r-length permutations of elements in the iterable.\n\n"
           "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)",
    .size = sizeof(Combine),
    .new_ = {"permutations(iterable, r=None)", FN(permutations_make), NULL},
    .iter = iter_self,
    .next = permutations_next,
    .trace = combine_trace,
};
