// _functools — the part of module functools that is written in C.

#include "py.h"
#include "types/cmp_to_key.h"

RAISES static Maybe functools_cmp_to_key(VM *vm, Value *args, int n)
{
    (void)n;
    return cmp_to_key_new(vm, args[0], ABSENT);
}

// args: function, iterable, initial or ABSENT
RAISES static Maybe functools_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    if (!each_begin(vm, args[1], &each)) {
        if (error_is(vm, E_TypeError)) {
            error_clear(vm);
            raise_error(vm, E_TypeError, "reduce() arg 2 must support iteration");
        }
        return RAISED;
    }
    Value result = args[2];
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        result = result == ABSENT ? item : TRY(call_2(vm, args[0], result, item));
    }
    if (result == ABSENT) {
        return raise_error(vm, E_TypeError, "reduce() of empty iterable with no initial value");
    }
    return just(result);
}

static const Def _functools_defs[] = {
    {"cmp_to_key(mycmp)", FN(functools_cmp_to_key),
     "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two "
     "objects."},
    {"reduce(function, iterable, initial=..., /)", FN(functools_reduce),
     "Apply a function of two arguments cumulatively to the items of an iterable, from left to "
     "right.\n\nThis effectively reduces the iterable to a single value.  If initial is "
     "present,\nit is placed before the items of the iterable in the calculation, and serves "
     "as\na default when the iterable is empty.\n\nFor example, reduce(lambda x, y: x+y, [1, "
     "2, "
     "3, 4, 5])\ncalculates ((((1 + 2) + 3) + 4) + 5)."},
    {"partial", TYPE_REF(T_partial), NULL},
    {"_lru_cache_wrapper", TYPE_REF(T_lru_cache_wrapper), NULL},
    {0},
};

MODULE(_functools, "Tools that operate on functions.");
