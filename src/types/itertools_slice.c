// itertools_slice — itertools.islice, pairwise and batched.

#include "py.h"

// ---- islice

typedef struct Islice {
    Obj h;
    Value iterator;  // ABSENT when exhausted
    size_t next;     // index of the item to give out next
    size_t stop;     // SIZE_MAX: none
    size_t step;
    size_t count;  // items taken from the iterator
} Islice;

static void islice_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Islice *)self)->iterator);
}

// A bound: None leaves *out alone; false with ValueError when it is below `low`.
RAISES static bool read_bound(VM *vm, Value v, SWord low, const char *message, size_t *out)
{
    if (v == NONE) {
        return true;
    }
    ptrdiff_t i;
    if (!op_index_ssize(vm, v, &i)) {
        error_clear(vm);
        i = -1;
    }
    if (i < low) {
        raise_error(vm, E_ValueError, "%s", message);
        return false;
    }
    *out = (size_t)i;
    return true;
}

static const char stop_message[] =
    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
static const char index_message[] =
    "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
static const char step_message[] = "Step for islice() must be a positive integer or None.";

// args: class, iterable, stop | start, stop, step
RAISES static Maybe islice_make(VM *vm, Value *args, int n)
{
    (void)n;
    size_t start = 0, stop = SIZE_MAX, step = 1;
    if (args[3] == ABSENT) {
        CHECK(read_bound(vm, args[2], 0, stop_message, &stop));
    } else {
        // COMPAT: -1 is what a failed conversion gives there; less is a bad index.
        bool low = is_int(args[3]) && as_int(args[3]) < -1;
        CHECK(read_bound(vm, args[3], 0, low ? index_message : stop_message, &stop));
        CHECK(read_bound(vm, args[2], 0, index_message, &start));
        CHECK(read_bound(vm, args[4], 1, step_message, &step));
    }
    Value iterator = TRY(op_iter(vm, args[1]));
    Islice *self = TRY_PTR((Islice *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    self->next = start;
    self->stop = stop;
    self->step = step;
    return just_obj(self);
}

RAISES static Maybe islice_end(Islice *self)
{
    self->iterator = ABSENT;
    return just(NOTHING);
}

RAISES static Maybe islice_next(VM *vm, Value v)
{
    Islice *self = (Islice *)v;
    if (self->iterator == ABSENT) {
        return just(NOTHING);
    }
    size_t target = self->next < self->stop ? self->next : self->stop;
    while (self->count < target) {
        Value item = TRY(op_next(vm, self->iterator));
        // REENTRANT: the iterator may have used this islice up.
        if (item == NOTHING || self->iterator == ABSENT) {
            return islice_end(self);
        }
        self->count++;
    }
    if (self->count >= self->stop) {
        return islice_end(self);
    }
    Value item = TRY(op_next(vm, self->iterator));
    if (item == NOTHING) {
        return islice_end(self);
    }
    self->count++;
    bool over = __builtin_add_overflow(self->next, self->step, &self->next);
    if (over || self->next > self->stop) {
        self->next = self->stop;
    }
    return just(item);
}

const TypeDef itertools_islice_type = {
    .name = "itertools.islice",
    .doc = "islice(iterable, stop) --> islice object\n"
           "islice(iterable, start, stop[, step]) --> islice object\n\n"
           "Return an iterator whose next() method returns selected values from an\n"
           "iterable.  If start is specified, will skip all preceding elements;\n"
           "otherwise, start defaults to zero.  Step defaults to one.  If\n"
           "specified as another value, step determines how many values are\n"
           "skipped between successive calls.  Works like a slice() on a list\n"
           "but returns an iterator.",
    .size = sizeof(Islice),
    .new_ = {"islice(iterable, start, stop=..., step=None, /)", FN(islice_make), NULL},
    .iter = iter_self,
    .next = islice_next,
    .trace = islice_trace,
};

// ---- pairwise

typedef struct Pairwise {
    Obj h;
    Value iterator;  // ABSENT when exhausted
    Value old;       // or ABSENT
} Pairwise;

static void pairwise_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Pairwise *)self)->iterator);
    gc_mark_value(vm, ((Pairwise *)self)->old);
}

RAISES static Maybe pairwise_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value iterator = TRY(op_iter(vm, args[1]));
    Pairwise *self = TRY_PTR((Pairwise *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    return just_obj(self);
}

RAISES static Maybe pairwise_end(Pairwise *self)
{
    self->iterator = self->old = ABSENT;
    return just(NOTHING);
}

RAISES static Maybe pairwise_next(VM *vm, Value v)
{
    Pairwise *self = (Pairwise *)v;
    if (self->iterator == ABSENT) {
        return just(NOTHING);
    }
    if (self->old == ABSENT) {
        Value first = TRY(op_next(vm, self->iterator));
        if (first == NOTHING || self->iterator == ABSENT) {
            return pairwise_end(self);
        }
        gc_set(vm, self, &self->old, first);
    }
    Value old = self->old;
    Value item = TRY(op_next(vm, self->iterator));
    // REENTRANT: the iterator may have used this one up.
    if (item == NOTHING || self->iterator == ABSENT) {
        return pairwise_end(self);
    }
    gc_set(vm, self, &self->old, item);
    return tuple_2(vm, old, item);
}

const TypeDef itertools_pairwise_type = {
    .name = "itertools.pairwise",
    .doc = "Return an iterator of overlapping pairs taken from the input iterator.\n\n"
           "    s -> (s0,s1), (s1,s2), (s2, s3), ...",
    .size = sizeof(Pairwise),
    .new_ = {"pairwise(iterable, /)", FN(pairwise_make), NULL},
    .iter = iter_self,
    .next = pairwise_next,
    .trace = pairwise_trace,
};

// ---- batched

typedef struct Batched {
    Obj h;
    Value iterator;  // ABSENT when exhausted
    size_t size;
    bool strict;
} Batched;

static void batched_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Batched *)self)->iterator);
}

// args: class, iterable, n, strict
RAISES static Maybe batched_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_int(args[2]) < 1) {
        return raise_error(vm, E_ValueError, "n must be at least one");
    }
    Value iterator = TRY(op_iter(vm, args[1]));
    Batched *self = TRY_PTR((Batched *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    self->size = (size_t)as_int(args[2]);
    self->strict = args[3] == TRUE_;
    return just_obj(self);
}

// The iterator ended after `count` items.
RAISES static Maybe batched_end(VM *vm, Batched *self, const Value *items, size_t count)
{
    self->iterator = ABSENT;
    if (count == 0) {
        return just(NOTHING);
    }
    if (self->strict) {
        return raise_error(vm, E_ValueError, "batched(): incomplete batch");
    }
    return tuple_new(vm, items, count);
}

enum { BATCH_AT_ONCE = 1024 };

// A batch too large to be reserved before its items exist.
RAISES static Maybe large_batch(VM *vm, Batched *self)
{
    List *items = TRY_PTR(list_new(vm, 0));
    while (items->size < self->size) {
        Maybe item = self->iterator == ABSENT ? just(NOTHING) : op_next(vm, self->iterator);
        if (raised(item)) {
            self->iterator = ABSENT;
            return RAISED;
        }
        if (maybe_value(item) == NOTHING) {
            return batched_end(vm, self, items->items, items->size);
        }
        CHECK(list_append(vm, items, maybe_value(item)));
    }
    return tuple_new(vm, items->items, items->size);
}

RAISES static Maybe batched_next(VM *vm, Value v)
{
    Batched *self = (Batched *)v;
    if (self->iterator == ABSENT) {
        return just(NOTHING);
    }
    if (self->size > BATCH_AT_ONCE) {
        return large_batch(vm, self);
    }
    Tuple *batch = TRY_PTR(tuple_alloc(vm, self->size));
    for (size_t i = 0; i < batch->size; i++) {
        // REENTRANT: the iterator may have used this one up.
        Maybe item = self->iterator == ABSENT ? just(NOTHING) : op_next(vm, self->iterator);
        if (raised(item)) {
            self->iterator = ABSENT;
            return RAISED;
        }
        if (maybe_value(item) == NOTHING) {
            return batched_end(vm, self, batch->items, i);
        }
        gc_set(vm, batch, &batch->items[i], maybe_value(item));
    }
    return just_obj(batch);
}

const TypeDef itertools_batched_type = {
    .name = "itertools.batched",
    .doc = "Batch data into tuples of length n. The last batch may be shorter than n.\n\n"
           "Loops over the input iterable and accumulates data into tuples\n"
           "up to size n.  The input is consumed lazily, just enough to\nfill a batch.  The "
           "result is yielded as soon as a batch is full\nor when the input iterable is "
           "exhausted.\n\n"
           "    >>> for batch in batched('ABCDEFG', 3):\n    ...     print(batch)\n    ...\n"
           "    ('A', 'B', 'C')\n    ('D', 'E', 'F')\n    ('G',)\n\n"
           "If \"strict\" is True, raises a ValueError if the final batch is shorter\nthan n.",
    .size = sizeof(Batched),
    .new_ = {"batched(iterable, n: size, *, strict: bool = False)", FN(batched_make), NULL},
    .iter = iter_self,
    .next = batched_next,
    .trace = batched_trace,
};
