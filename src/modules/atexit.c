// atexit — functions that run when the interpreter ends, the last registered first.
//
// vm->roots[ROOT_atexit] is a list of tuples (function, positional, keywords).

#include "modules/atexit.h"

#include "py.h"

RAISES static List *registered(VM *vm)
{
    if (vm->roots[ROOT_atexit] == ABSENT) {
        vm->roots[ROOT_atexit] = from_obj(TRYP_PTR(list_new(vm, 0)));
    }
    return as_list(vm->roots[ROOT_atexit]);
}

// args: keywords, positional…
RAISES static Maybe atexit_register(VM *vm, Value *args, int n)
{
    if (n < 2) {
        return raise_error(vm, E_TypeError, "register() takes at least 1 argument (0 given)");
    }
    if (!is_callable(vm, args[1])) {
        return raise_error(vm, E_TypeError, "the first argument must be callable");
    }
    Value positional = TRY(tuple_new(vm, args + 2, (size_t)n - 2));
    Value entry = TRY(tuple_3(vm, args[1], positional, args[0]));
    List *list = TRY_PTR(registered(vm));
    CHECK(list_append(vm, list, entry));
    return just(args[1]);
}

RAISES static Maybe atexit_unregister(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(registered(vm));
    for (size_t i = list->size; i-- > 0;) {
        Value function = as_tuple(list->items[i])->items[0];
        bool same = TRY_TRI(op_eq(vm, function, args[0]));
        // REENTRANT: the comparison may have changed the list.
        if (same && i < list->size) {
            (void)TRY(list_pop(vm, list, i));
        }
    }
    return just(NONE);
}

void atexit_run(VM *vm)
{
    Value travelling = error_take(vm);
    while (vm->roots[ROOT_atexit] != ABSENT && as_list(vm->roots[ROOT_atexit])->size > 0) {
        List *list = as_list(vm->roots[ROOT_atexit]);
        Maybe popped = list_pop(vm, list, list->size - 1);
        if (raised(popped)) {
            error_clear(vm);
            break;
        }
        Tuple *entry = as_tuple(maybe_value(popped));
        if (raised(call_spread(vm, entry->items[0], entry->items[1], entry->items[2]))) {
            error_unraisable(vm, "Exception ignored in atexit callback", entry->items[0]);
        }
    }
    error_restore(vm, travelling);
}

RAISES static Maybe atexit_run_all(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    atexit_run(vm);
    return just(NONE);
}

RAISES static Maybe atexit_clear(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    vm->roots[ROOT_atexit] = ABSENT;
    return just(NONE);
}

RAISES static Maybe atexit_count(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, TRY_PTR(registered(vm))->size);
}

static const Def atexit_defs[] = {
    {"register(*args, **kwargs)", FN(atexit_register),
     "Register a function to be executed upon normal program termination."},
    {"unregister(func, /)", FN(atexit_unregister),
     "Unregister an exit function which was previously registered using atexit.register"},
    {"_run_exitfuncs()", FN(atexit_run_all), "Run all registered exit functions."},
    {"_clear()", FN(atexit_clear), "Clear the list of previously registered exit functions."},
    {"_ncallbacks()", FN(atexit_count), "Return the number of registered exit functions."},
    {0},
};

MODULE(atexit, "Allow programmer to define multiple exit functions to be executed upon normal "
               "program termination.");
