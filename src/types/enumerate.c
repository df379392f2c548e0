// enumerate — (index, item) pairs of an iterable.

#include "py.h"

typedef struct Enumerate {
    Obj h;
    Value iterator;
    Value index;  // int of the next pair, small or heap
} Enumerate;

static Enumerate *as_enumerate(Value v)
{
    return (Enumerate *)v;
}

// COMPAT: CPython binds these two by hand, with messages of their own.
RAISES static bool bind(VM *vm, Value *args, int n, Value *iterable, Value *start)
{
    Dict *named = as_dict(args[1]);
    int given = n - 2 + (int)named->used;
    if (given > 2 && n > 2) {
        raise_error(vm, E_TypeError, "enumerate() takes at most 2 arguments (%d given)", given);
        return false;
    }
    *iterable = n > 2 ? args[2] : NOTHING;
    *start = n > 3 ? args[3] : from_small(0);
    uint32_t position = 0;
    for (Value key, value; dict_next(named, &position, &key, &value);) {
        if (given > 2) {
            break;
        } else if (given > 1 && str_equal_c(key, "start")) {
            *start = value;
        } else if (n == 2 && str_equal_c(key, "iterable")) {
            *iterable = value;
        } else {
            raise_error(vm, E_TypeError, "'%S' is an invalid keyword argument for enumerate()",
                        key);
            return false;
        }
    }
    if (*iterable == NOTHING) {
        raise_error(vm, E_TypeError, "enumerate() missing required argument 'iterable'");
        return false;
    }
    return true;
}

// args: class, keywords, positional…
RAISES static Maybe enumerate_make(VM *vm, Value *args, int n)
{
    Value iterable, start;
    CHECK(bind(vm, args, n, &iterable, &start));
    start = TRY(op_index(vm, start));
    Value iterator = TRY(op_iter(vm, iterable));
    Enumerate *it = TRY_PTR((Enumerate *)type_alloc(vm, as_type(args[0]), 0));
    it->iterator = iterator;
    it->index = start;
    return just_obj(it);
}

RAISES static Maybe enumerate_next(VM *vm, Value self)
{
    Enumerate *it = as_enumerate(self);
    Value item = TRY(op_next(vm, it->iterator));
    if (item == NOTHING) {
        return just(NOTHING);
    }
    Value index = it->index, next;
    if (!is_int(index) || small_add(index, from_small(1), &next)) {
        next = TRY(int_add(vm, index, from_small(1)));
    }
    gc_set(vm, it, &it->index, next);
    return tuple_2(vm, index, item);
}

RAISES static Maybe enumerate_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Enumerate *it = as_enumerate(args[0]);
    Value parts = TRY(tuple_2(vm, it->iterator, it->index));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

static void enumerate_trace(VM *vm, Obj *self)
{
    Enumerate *it = (Enumerate *)self;
    gc_mark_value(vm, it->iterator);
    gc_mark_value(vm, it->index);
}

static const Def enumerate_methods[] = {
    {"__reduce__(self, /)", FN(enumerate_reduce), "Return state information for pickling."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem),
     "enumerate objects are generic over the type of their values"},
    {0},
};

const TypeDef enumerate_type = {
    .name = "enumerate",
    .doc = "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
           "The enumerate object yields pairs containing a count (from start, which\n"
           "defaults to zero) and a value yielded by the iterable argument.\n\n"
           "enumerate is useful for obtaining an indexed list:\n"
           "    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    .size = sizeof(Enumerate),
    .new_ = {"enumerate(*args, **kwargs)", FN(enumerate_make), NULL},
    .iter = iter_self,
    .next = enumerate_next,
    .trace = enumerate_trace,
    .methods = enumerate_methods,
};
