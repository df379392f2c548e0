// filter — the items for which a function is true.

#include "py.h"

typedef struct Filter {
    Obj h;
    Value function;  // NONE or bool: the truth of the item itself
    Value iterator;
} Filter;

static Filter *as_filter(Value v)
{
    return (Filter *)v;
}

RAISES static Maybe filter_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value iterator = TRY(op_iter(vm, args[2]));
    Filter *filter = TRY_PTR((Filter *)type_alloc(vm, as_type(args[0]), 0));
    filter->function = args[1];
    filter->iterator = iterator;
    return just_obj(filter);
}

RAISES static Maybe filter_next(VM *vm, Value self)
{
    Filter *filter = as_filter(self);
    bool plain =
        filter->function == NONE || filter->function == from_obj(type_by_id(vm, T_bool));
    for (;;) {
        Value item = TRY(op_next(vm, filter->iterator));
        if (item == NOTHING) {
            return just(NOTHING);
        }
        Value answer = plain ? item : TRY(call_1(vm, filter->function, item));
        if (TRY_TRI(op_truth(vm, answer))) {
            return just(item);
        }
    }
}

RAISES static Maybe filter_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Filter *filter = as_filter(args[0]);
    Value parts = TRY(tuple_2(vm, filter->function, filter->iterator));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

static void filter_trace(VM *vm, Obj *self)
{
    Filter *filter = (Filter *)self;
    gc_mark_value(vm, filter->function);
    gc_mark_value(vm, filter->iterator);
}

static const Def filter_methods[] = {
    {"__reduce__(self, /)", FN(filter_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef filter_type = {
    .name = "filter",
    .doc = "Return an iterator yielding those items of iterable for which function(item)\n"
           "is true. If function is None, return the items that are true.",
    .size = sizeof(Filter),
    .new_ = {"filter(function, iterable, /)", FN(filter_make), NULL},
    .iter = iter_self,
    .next = filter_next,
    .trace = filter_trace,
    .methods = filter_methods,
};
