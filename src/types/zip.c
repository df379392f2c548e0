// zip — tuples of parallel items.

#include "types/iterators.h"

#include "py.h"

typedef struct Zip {
    Obj h;
    Tuple *iterators;
    bool strict;
} Zip;

static Zip *as_zip(Value v)
{
    return (Zip *)v;
}

Tuple *iterators_of(VM *vm, const Value *iterables, size_t count)
{
    Tuple *iterators = TRYP_PTR(tuple_alloc(vm, count));
    for (size_t i = 0; i < count; i++) {
        gc_set(vm, iterators, &iterators->items[i], TRYP(op_iter(vm, iterables[i])));
    }
    return iterators;
}

// args: class, strict, iterables…
RAISES static Maybe zip_make(VM *vm, Value *args, int n)
{
    Tuple *iterators = TRY_PTR(iterators_of(vm, args + 2, (size_t)n - 2));
    Zip *zip = TRY_PTR((Zip *)type_alloc(vm, as_type(args[0]), 0));
    zip->iterators = iterators;
    zip->strict = args[1] == TRUE_;
    return just_obj(zip);
}

RAISES static Maybe raise_length(VM *vm, size_t number, const char *relation)
{
    return raise_error(vm, E_ValueError, "zip() argument %zu is %s than argument%s%zu", number,
                       relation, number == 2 ? " " : "s 1-", number - 1);
}

// Iterator number i ended first.
RAISES static Maybe zip_end(VM *vm, Zip *zip, size_t i)
{
    if (!zip->strict) {
        return just(NOTHING);
    }
    if (i > 0) {
        return raise_length(vm, i + 1, "shorter");
    }
    for (i = 1; i < zip->iterators->size; i++) {
        if (TRY(op_next(vm, zip->iterators->items[i])) != NOTHING) {
            return raise_length(vm, i + 1, "longer");
        }
    }
    return just(NOTHING);
}

RAISES static Maybe zip_next(VM *vm, Value self)
{
    Zip *zip = as_zip(self);
    size_t count = zip->iterators->size;
    if (count == 0) {
        return just(NOTHING);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, count));
    for (size_t i = 0; i < count; i++) {
        Value item = TRY(op_next(vm, zip->iterators->items[i]));
        if (item == NOTHING) {
            return zip_end(vm, zip, i);
        }
        gc_set(vm, result, &result->items[i], item);
    }
    return just_obj(result);
}

RAISES static Maybe zip_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Zip *zip = as_zip(args[0]);
    Value class_ = from_obj(type_of(vm, args[0])), iterators = from_obj(zip->iterators);
    return zip->strict ? tuple_3(vm, class_, iterators, TRUE_) : tuple_2(vm, class_, iterators);
}

RAISES static Maybe zip_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    as_zip(args[0])->strict = args[1] == TRUE_;
    return just(NONE);
}

static void zip_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Zip *)self)->iterators);
}

static const Def zip_methods[] = {
    {"__reduce__(self, /)", FN(zip_reduce), "Return state information for pickling."},
    {"__setstate__(self, state: bool, /)", FN(zip_setstate),
     "Set state information for unpickling."},
    {0},
};

const TypeDef zip_type = {
    .name = "zip",
    .doc = "The zip object yields n-length tuples, where n is the number of iterables\n"
           "passed as positional arguments to zip().  The i-th element in every tuple\n"
           "comes from the i-th iterable argument to zip().  This continues until the\n"
           "shortest argument is exhausted.\n\nIf strict is true and one of the arguments is "
           "exhausted before the others,\nraise a ValueError.\n\n   "
           ">>> list(zip('abcdefg', range(3), range(4)))\n"
           "   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
    .size = sizeof(Zip),
    .new_ = {"zip(*iterables, strict: bool = False)", FN(zip_make), NULL},
    .iter = iter_self,
    .next = zip_next,
    .trace = zip_trace,
    .methods = zip_methods,
};
