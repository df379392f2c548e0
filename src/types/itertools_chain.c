// itertools_chain — itertools.chain, accumulate and zip_longest.

#include "types/iterators.h"

#include "py.h"

// ---- chain

typedef struct Chain {
    Obj h;
    Value sources;  // iterator of iterables, ABSENT when exhausted
    Value active;   // iterator under way, or ABSENT
} Chain;

static void chain_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Chain *)self)->sources);
    gc_mark_value(vm, ((Chain *)self)->active);
}

RAISES static Maybe new_chain(VM *vm, Value class_, Value iterables)
{
    Value sources = TRY(op_iter(vm, iterables));
    Chain *self = TRY_PTR((Chain *)type_alloc(vm, as_type(class_), 0));
    self->sources = sources;
    return just_obj(self);
}

RAISES static Maybe chain_make(VM *vm, Value *args, int n)
{
    Value iterables = TRY(tuple_new(vm, args + 1, (size_t)n - 1));
    return new_chain(vm, args[0], iterables);
}

RAISES static Maybe chain_from_iterable(VM *vm, Value *args, int n)
{
    (void)n;
    return new_chain(vm, args[0], args[1]);
}

RAISES static Maybe chain_next(VM *vm, Value v)
{
    Chain *self = (Chain *)v;
    while (self->sources != ABSENT) {
        if (self->active == ABSENT) {
            Value source = TRY(op_next(vm, self->sources));
            if (source == NOTHING) {
                self->sources = ABSENT;
                break;
            }
            Maybe iterator = op_iter(vm, source);
            if (raised(iterator)) {
                self->sources = ABSENT;
                return RAISED;
            }
            gc_set(vm, self, &self->active, maybe_value(iterator));
        }
        Value item = TRY(op_next(vm, self->active));
        if (item != NOTHING) {
            return just(item);
        }
        self->active = ABSENT;
    }
    return just(NOTHING);
}

static const Def chain_methods[] = {
    {"from_iterable(cls, iterable, /)", CLASS_FN(chain_from_iterable),
     "Alternative chain() constructor taking a single iterable argument that evaluates "
     "lazily."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef itertools_chain_type = {
    .name = "itertools.chain",
    .doc = "Return a chain object whose .__next__() method returns elements from the\n"
           "first iterable until it is exhausted, then elements from the next\n"
           "iterable, until all of the iterables are exhausted.",
    .size = sizeof(Chain),
    .new_ = {"chain(*iterables)", FN(chain_make), NULL},
    .iter = iter_self,
    .next = chain_next,
    .trace = chain_trace,
    .methods = chain_methods,
};

// ---- accumulate

typedef struct Accumulate {
    Obj h;
    Value iterator;
    Value function;  // NONE: addition
    Value total;     // or ABSENT before the first item
    Value initial;   // or ABSENT: none, or given out already
} Accumulate;

static void accumulate_trace(VM *vm, Obj *self)
{
    Accumulate *it = (Accumulate *)self;
    gc_mark_value(vm, it->iterator);
    gc_mark_value(vm, it->function);
    gc_mark_value(vm, it->total);
    gc_mark_value(vm, it->initial);
}

// args: class, iterable, function, initial
RAISES static Maybe accumulate_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value iterator = TRY(op_iter(vm, args[1]));
    Accumulate *self = TRY_PTR((Accumulate *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    self->function = args[2];
    self->initial = args[3] == NONE ? ABSENT : args[3];
    return just_obj(self);
}

RAISES static Maybe accumulate_next(VM *vm, Value v)
{
    Accumulate *self = (Accumulate *)v;
    if (self->initial != ABSENT) {
        gc_set(vm, self, &self->total, self->initial);
        self->initial = ABSENT;
        return just(self->total);
    }
    Value item = TRY(op_next(vm, self->iterator));
    if (item == NOTHING) {
        return just(NOTHING);
    }
    if (self->total != ABSENT) {
        item = TRY(self->function == NONE ? op_add(vm, self->total, item)
                                          : call_2(vm, self->function, self->total, item));
    }
    gc_set(vm, self, &self->total, item);
    return just(item);
}

const TypeDef itertools_accumulate_type = {
    .name = "itertools.accumulate",
    .doc = "Return series of accumulated sums.",
    .size = sizeof(Accumulate),
    .new_ = {"accumulate(iterable, func=None, *, initial=None)", FN(accumulate_make), NULL},
    .iter = iter_self,
    .next = accumulate_next,
    .trace = accumulate_trace,
};

// ---- zip_longest

typedef struct ZipLongest {
    Obj h;
    Tuple *iterators;  // an exhausted one is replaced by NOTHING
    size_t active;
    Value fill;
} ZipLongest;

static void zip_longest_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((ZipLongest *)self)->iterators);
    gc_mark_value(vm, ((ZipLongest *)self)->fill);
}

// args: class, keywords, iterables…
RAISES static Maybe zip_longest_make(VM *vm, Value *args, int n)
{
    Value fill = NONE;
    Dict *keywords = as_dict(args[1]);
    if (keywords->used) {
        Value name = TRY(str_intern_c(vm, "fillvalue"));
        fill = dict_find_str(vm, keywords, name);
        if (keywords->used > 1 || fill == NOTHING) {
            return raise_error(vm, E_TypeError,
                               "zip_longest() got an unexpected keyword argument");
        }
    }
    Tuple *iterators = TRY_PTR(iterators_of(vm, args + 2, (size_t)n - 2));
    ZipLongest *self = TRY_PTR((ZipLongest *)type_alloc(vm, as_type(args[0]), 0));
    self->iterators = iterators;
    self->active = iterators->size;
    self->fill = fill;
    return just_obj(self);
}

RAISES static Maybe zip_longest_next(VM *vm, Value v)
{
    ZipLongest *self = (ZipLongest *)v;
    Tuple *iterators = self->iterators;
    if (self->active == 0) {
        return just(NOTHING);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, iterators->size));
    for (size_t i = 0; i < iterators->size; i++) {
        Value item = self->fill;
        if (iterators->items[i] != NOTHING) {
            Maybe next = op_next(vm, iterators->items[i]);
            if (raised(next)) {
                self->active = 0;
                return RAISED;
            }
            item = maybe_value(next);
        }
        // REENTRANT: op_next may have ended this iterator already.
        if (item == NOTHING) {
            if (iterators->items[i] != NOTHING && self->active) {
                self->active--;
            }
            iterators->items[i] = NOTHING;
            if (self->active == 0) {
                return just(NOTHING);
            }
            item = self->fill;
        }
        gc_set(vm, result, &result->items[i], item);
    }
    return just_obj(result);
}

const TypeDef itertools_zip_longest_type = {
    .name = "itertools.zip_longest",
    .doc = "Return a zip_longest object whose .__next__() method returns a tuple where\n"
           "the i-th element comes from the i-th iterable argument.  The .__next__()\n"
           "method continues until the longest iterable in the argument sequence\n"
           "is exhausted and then it raises StopIteration.  When the shorter iterables\n"
           "are exhausted, the fillvalue is substituted in their place.  The fillvalue\n"
           "defaults to None or can be specified by a keyword argument.",
    .size = sizeof(ZipLongest),
    .new_ = {"zip_longest(*iterables, **kwargs)", FN(zip_longest_make), NULL},
    .iter = iter_self,
    .next = zip_longest_next,
    .trace = zip_longest_trace,
};
