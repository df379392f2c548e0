// itertools_filter — itertools.compress, dropwhile, takewhile, filterfalse and starmap: one
// iterator with a function or a second iterator beside it.

#include "py.h"

typedef struct Filter {
    Obj h;
    Value function;  // a function, or the iterator of the selectors
    Value iterator;
    bool done;  // takewhile: ended; dropwhile: nothing is dropped any more
} Filter;

static Filter *as_filter(Value v)
{
    return (Filter *)v;
}

static void filter_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Filter *)self)->function);
    gc_mark_value(vm, ((Filter *)self)->iterator);
}

RAISES static Maybe new_filter(VM *vm, Value class_, Value function, Value iterable)
{
    Value iterator = TRY(op_iter(vm, iterable));
    Filter *self = TRY_PTR((Filter *)type_alloc(vm, as_type(class_), 0));
    self->function = function;
    self->iterator = iterator;
    return just_obj(self);
}

RAISES static Maybe filter_make(VM *vm, Value *args, int n)
{
    (void)n;
    return new_filter(vm, args[0], args[1], args[2]);
}

RAISES static Tri is_true_of(VM *vm, Value function, Value item)
{
    return op_truth(vm, TRYT(call_1(vm, function, item)));
}

// ---- compress

RAISES static Maybe compress_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value data = TRY(op_iter(vm, args[1]));
    Value selectors = TRY(op_iter(vm, args[2]));
    Filter *self = TRY_PTR((Filter *)type_alloc(vm, as_type(args[0]), 0));
    self->function = selectors;
    self->iterator = data;
    return just_obj(self);
}

RAISES static Maybe compress_next(VM *vm, Value v)
{
    Filter *self = as_filter(v);
    for (;;) {
        Value item = TRY(op_next(vm, self->iterator));
        if (item == NOTHING) {
            return just(NOTHING);
        }
        Value selector = TRY(op_next(vm, self->function));
        if (selector == NOTHING) {
            return just(NOTHING);
        }
        if (TRY_TRI(op_truth(vm, selector))) {
            return just(item);
        }
    }
}

const TypeDef itertools_compress_type = {
    .name = "itertools.compress",
    .doc = "Return data elements corresponding to true selector elements.",
    .size = sizeof(Filter),
    .new_ = {"compress(data, selectors)", FN(compress_make), NULL},
    .iter = iter_self,
    .next = compress_next,
    .trace = filter_trace,
};

// ---- dropwhile

RAISES static Maybe dropwhile_next(VM *vm, Value v)
{
    Filter *self = as_filter(v);
    for (;;) {
        Value item = TRY(op_next(vm, self->iterator));
        if (item == NOTHING || self->done) {
            return just(item);
        }
        if (!TRY_TRI(is_true_of(vm, self->function, item))) {
            self->done = true;
            return just(item);
        }
    }
}

const TypeDef itertools_dropwhile_type = {
    .name = "itertools.dropwhile",
    .doc = "Drop items from the iterable while predicate(item) is true.",
    .size = sizeof(Filter),
    .new_ = {"dropwhile(predicate, iterable, /)", FN(filter_make), NULL},
    .iter = iter_self,
    .next = dropwhile_next,
    .trace = filter_trace,
};

// ---- takewhile

RAISES static Maybe takewhile_next(VM *vm, Value v)
{
    Filter *self = as_filter(v);
    if (self->done) {
        return just(NOTHING);
    }
    Value item = TRY(op_next(vm, self->iterator));
    if (item == NOTHING || TRY_TRI(is_true_of(vm, self->function, item))) {
        return just(item);
    }
    self->done = true;
    return just(NOTHING);
}

const TypeDef itertools_takewhile_type = {
    .name = "itertools.takewhile",
    .doc =
        "Return successive entries from an iterable as long as the predicate evaluates to true "
        "for each entry.",
    .size = sizeof(Filter),
    .new_ = {"takewhile(predicate, iterable, /)", FN(filter_make), NULL},
    .iter = iter_self,
    .next = takewhile_next,
    .trace = filter_trace,
};

// ---- filterfalse

RAISES static Maybe filterfalse_next(VM *vm, Value v)
{
    Filter *self = as_filter(v);
    bool plain = self->function == NONE || self->function == from_obj(type_by_id(vm, T_bool));
    for (;;) {
        Value item = TRY(op_next(vm, self->iterator));
        if (item == NOTHING ||
            !TRY_TRI(plain ? op_truth(vm, item) : is_true_of(vm, self->function, item))) {
            return just(item);
        }
    }
}

const TypeDef itertools_filterfalse_type = {
    .name = "itertools.filterfalse",
    .doc = "Return those items of iterable for which function(item) is false.\n\n"
           "If function is None, return the items that are false.",
    .size = sizeof(Filter),
    .new_ = {"filterfalse(function, iterable, /)", FN(filter_make), NULL},
    .iter = iter_self,
    .next = filterfalse_next,
    .trace = filter_trace,
};

// ---- starmap

RAISES static Maybe starmap_next(VM *vm, Value v)
{
    Filter *self = as_filter(v);
    Value item = TRY(op_next(vm, self->iterator));
    if (item == NOTHING) {
        return just(NOTHING);
    }
    Tuple *arguments = TRY_PTR(tuple_from_iterable(vm, item));
    return call_n(vm, self->function, arguments->items, (int)arguments->size);
}

const TypeDef itertools_starmap_type = {
    .name = "itertools.starmap",
    .doc = "Return an iterator whose values are returned from the function evaluated with an "
           "argument tuple taken from the given sequence.",
    .size = sizeof(Filter),
    .new_ = {"starmap(function, iterable, /)", FN(filter_make), NULL},
    .iter = iter_self,
    .next = starmap_next,
    .trace = filter_trace,
};
