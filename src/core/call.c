// call — dispatch of calls that start in C.

#include "core/call.h"

#include "core/attr.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

enum { ARGS_ON_STACK = 12 };

Maybe call(VM *vm, Value callee, Value *args, int n, Value kwnames)
{
    if (is_ptr(callee)) {
        switch (as_obj(callee)->kind) {
        case T_function:
            return vm_call_function(vm, (Func *)callee, args, n, kwnames);
        case T_builtin_function_or_method:
        case T_method_descriptor:
        case T_classmethod_descriptor:
            return cfunc_call(vm, (CFunc *)callee, args, n, kwnames);
        default:
            break;
        }
    }
    Type *type = type_of(vm, callee);
    if (!type->slots->call) {
        return raise_error(vm, E_TypeError, "'%N' object is not callable", type);
    }
    return type->slots->call(vm, callee, args, n, kwnames);
}

bool is_callable(VM *vm, Value v)
{
    return type_of(vm, v)->slots->call != NULL;
}

static size_t keyword_count(Value kwnames)
{
    return kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
}

// callee(first, *args): the arguments shifted by one.
RAISES static Maybe call_with_first(VM *vm, Value callee, Value first, Value *args, int n,
                                    Value kwnames)
{
    size_t total = 1 + (size_t)n + keyword_count(kwnames);
    Value small[ARGS_ON_STACK];
    Value *window = total <= ARGS_ON_STACK ? small : TRY_PTR(gc_new_values(vm, total));
    window[0] = first;
    if (total > 1) {
        memcpy(window + 1, args, (total - 1) * sizeof(Value));
    }
    CHECK(enter_recursion(vm, ""));  // a special method may lead back to itself in C
    Maybe result = call(vm, callee, window, n + 1, kwnames);
    leave_recursion(vm);
    return result;
}

// ---- bound methods (types/method.c has the rest of the type)

Maybe method_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    Method *method = (Method *)self;
    return call_with_first(vm, method->function, method->self, args, n, kwnames);
}

Maybe call_method(VM *vm, Value self, Value name, Value *args, int n)
{
    Value function;
    bool unbound;
    CHECK(attr_method(vm, self, name, &function, &unbound));
    if (function == NOTHING) {
        return raise_attribute(vm, self, name);
    }
    return unbound ? call_with_first(vm, function, self, args, n, ABSENT)
                   : call(vm, function, args, n, ABSENT);
}

Maybe call_method_0(VM *vm, Value self, Value name)
{
    return call_method(vm, self, name, NULL, 0);
}

Maybe call_method_1(VM *vm, Value self, Value name, Value a)
{
    return call_method(vm, self, name, &a, 1);
}

Maybe call_method_2(VM *vm, Value self, Value name, Value a, Value b)
{
    Value args[2] = {a, b};
    return call_method(vm, self, name, args, 2);
}

Maybe call_special(VM *vm, Value self, Value name, Value *args, int n)
{
    Type *type = type_of(vm, self);
    Value function = TRY(type_find(vm, type, name));
    if (function == NOTHING) {
        return just(NOTHING);
    }
    Type *function_type = type_of(vm, function);
    if (function_type->flags & TYPE_METHOD_DESCRIPTOR) {
        return call_with_first(vm, function, self, args, n, ABSENT);
    }
    if (function_type->slots->descr_get) {
        function = TRY(function_type->slots->descr_get(vm, function, self, from_obj(type)));
    }
    return call(vm, function, args, n, ABSENT);
}

// ---- f(*args, **kwargs)

RAISES static bool spread_keywords(VM *vm, Dict *dict, Value *values, Tuple *names)
{
    uint32_t position = 0;
    size_t i = 0;
    Value key, value;
    while (i < names->size && dict_next(dict, &position, &key, &value)) {
        if (!is_str(key)) {
            raise_error(vm, E_TypeError, "keywords must be strings");
            return false;
        }
        gc_set(vm, names, &names->items[i], key);
        values[i++] = value;
    }
    return true;
}

Maybe call_spread(VM *vm, Value callee, Value positional, Value keywords)
{
    Tuple *tuple = is_exact(positional, T_tuple) ? as_tuple(positional)
                                                 : TRY_PTR(tuple_from_iterable(vm, positional));
    if (tuple->size > INT32_MAX / 2) {
        return raise_error(vm, E_OverflowError, "too many arguments");
    }
    Dict *dict = keywords == ABSENT ? NULL : as_dict(keywords);
    size_t named = dict ? dict->used : 0;
    Value *window = TRY_PTR(gc_new_values(vm, tuple->size + named + 1));
    memcpy(window, tuple->items, tuple->size * sizeof(Value));
    gc_barrier(vm, values_of(window));
    Tuple *names = NULL;
    if (named) {
        names = TRY_PTR(tuple_alloc(vm, named));
        CHECK(spread_keywords(vm, dict, window + tuple->size, names));
    }
    return call(vm, callee, window, (int)tuple->size, names ? from_obj(names) : ABSENT);
}

// ---- C recursion

bool raise_recursion(VM *vm, const char *where)
{
    raise_error(vm, E_RecursionError, "maximum recursion depth exceeded%s", where);
    return false;
}
