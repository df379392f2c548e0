// callable_iterator — iter(callable, sentinel): calls until the result equals the sentinel.

#include "types/iterators.h"

#include "py.h"

typedef struct CallableIterator {
    Obj h;
    Value function;  // ABSENT when exhausted
    Value sentinel;
} CallableIterator;

static CallableIterator *as_callable_iterator(Value v)
{
    return (CallableIterator *)v;
}

Maybe callable_iterator_new(VM *vm, Value function, Value sentinel)
{
    CallableIterator *it =
        TRY_PTR((CallableIterator *)gc_new(vm, sizeof *it, T_callable_iterator));
    it->function = function;
    it->sentinel = sentinel;
    return just_obj(it);
}

static Maybe exhausted(CallableIterator *it)
{
    it->function = ABSENT;
    it->sentinel = ABSENT;
    return just(NOTHING);
}

RAISES static Maybe callable_iterator_next(VM *vm, Value self)
{
    CallableIterator *it = as_callable_iterator(self);
    if (it->function == ABSENT) {
        return just(NOTHING);
    }
    Value sentinel = it->sentinel;
    Maybe result = call_0(vm, it->function);
    if (raised(result)) {
        if (!error_is(vm, E_StopIteration)) {
            return RAISED;
        }
        error_clear(vm);
        return exhausted(it);
    }
    // REENTRANT: the call or the comparison may have exhausted this iterator.
    bool end = TRY_TRI(op_eq(vm, sentinel, maybe_value(result)));
    if (end || it->function == ABSENT) {
        return exhausted(it);
    }
    return result;
}

RAISES static Maybe callable_iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    CallableIterator *it = as_callable_iterator(args[0]);
    Value name = TRY(str_intern_c(vm, "iter"));
    Value function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], name));
    if (it->function == ABSENT) {
        return tuple_2(vm, function, TRY(tuple_new(vm, &vm->empty_tuple, 1)));
    }
    return tuple_2(vm, function, TRY(tuple_2(vm, it->function, it->sentinel)));
}

static void callable_iterator_trace(VM *vm, Obj *self)
{
    CallableIterator *it = (CallableIterator *)self;
    gc_mark_value(vm, it->function);
    gc_mark_value(vm, it->sentinel);
}

static const Def callable_iterator_methods[] = {
    {"__reduce__(self, /)", FN(callable_iterator_reduce),
     "Return state information for pickling."},
    {0},
};

const TypeDef callable_iterator_type = {
    .name = "callable_iterator",
    .size = sizeof(CallableIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = callable_iterator_next,
    .trace = callable_iterator_trace,
    .methods = callable_iterator_methods,
};
