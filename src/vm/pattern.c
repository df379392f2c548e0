// pattern — the halves of the match statement that look at the subject.

#include "py.h"
#include "vm/slow.h"

Maybe slow_get_len(VM *vm, Value v)
{
    size_t size;
    CHECK(op_len(vm, v, &size));
    return int_from_u64(vm, size);
}

Maybe slow_match_keys(VM *vm, Value subject, Value keys)
{
    if (!is_tuple(keys)) {
        return raise_error(vm, E_SystemError, "bad operand in compiled code");
    }
    Tuple *wanted = as_tuple(keys);
    Tuple *values = TRY_PTR(tuple_alloc(vm, wanted->size));
    Set *seen = TRY_PTR(set_new(vm));
    Value get = wanted->size ? TRY(attr_get(vm, subject, vm_name(vm, N_get))) : NONE;
    for (size_t i = 0; i < wanted->size; i++) {
        Value key = wanted->items[i];
        if (TRY_TRI(set_contains(vm, seen, key))) {
            return raise_error(vm, E_ValueError, "mapping pattern checks duplicate key (%R)",
                               key);
        }
        CHECK(set_add(vm, seen, key));
        // WHY a fresh default: get() must not create the key (defaultdict) nor find a real value.
        Value value = TRY(call_2(vm, get, key, from_obj(seen)));
        if (value == from_obj(seen)) {
            return just(NONE);
        }
        gc_set(vm, values, &values->items[i], value);
    }
    return just_obj(values);
}

Maybe slow_match_rest(VM *vm, Value subject, Value keys)
{
    if (!is_tuple(keys)) {
        return raise_error(vm, E_SystemError, "bad operand in compiled code");
    }
    Dict *rest = TRY_PTR(dict_new(vm));
    CHECK(dict_update(vm, rest, subject));
    for (size_t i = 0; i < as_tuple(keys)->size; i++) {
        CHECK(dict_remove(vm, rest, as_tuple(keys)->items[i]) != TRI_RAISED);
    }
    return just_obj(rest);
}

// ---- classes

RAISES static bool add_attribute(VM *vm, Value subject, Type *type, Value name, List *seen,
                                 List *values, bool *missing)
{
    for (size_t i = 0; i < seen->size; i++) {
        if (str_equal(seen->items[i], name)) {
            raise_error(vm, E_TypeError, "%N() got multiple sub-patterns for attribute %R",
                        type, name);
            return false;
        }
    }
    CHECKB(list_append(vm, seen, name));
    Value interned = TRYB(str_intern(vm, name));
    Value value = TRYB(attr_find(vm, subject, interned));
    *missing = value == NOTHING;
    return *missing || list_append(vm, values, value);
}

RAISES static Maybe match_args(VM *vm, Type *type)
{
    Value args = TRY(attr_find(vm, from_obj(type), vm_name(vm, N___match_args__)));
    if (args != NOTHING && !is_exact(args, T_tuple)) {
        return raise_error(vm, E_TypeError, "%N.__match_args__ must be a tuple (got %T)", type,
                           args);
    }
    return just(args);
}

RAISES static bool raise_too_many(VM *vm, Type *type, size_t allowed, uint32_t given)
{
    raise_error(vm, E_TypeError, "%N() accepts %zu positional sub-pattern%s (%u given)", type,
                allowed, allowed == 1 ? "" : "s", given);
    return false;
}

RAISES static bool add_positional(VM *vm, Value subject, Type *type, uint32_t n, List *seen,
                                  List *values, bool *missing)
{
    Value names = TRYB(match_args(vm, type));
    if (names == NOTHING && (type->flags & TYPE_SELF_MATCH)) {
        return n > 1 ? raise_too_many(vm, type, 1, n) : list_append(vm, values, subject);
    }
    size_t allowed = names == NOTHING ? 0 : as_tuple(names)->size;
    if (n > allowed) {
        return raise_too_many(vm, type, allowed, n);
    }
    for (uint32_t i = 0; i < n && !*missing; i++) {
        Value name = as_tuple(names)->items[i];
        if (!is_str(name)) {
            raise_error(vm, E_TypeError, "__match_args__ elements must be strings (got %T)",
                        name);
            return false;
        }
        CHECKB(add_attribute(vm, subject, type, name, seen, values, missing));
    }
    return true;
}

Maybe slow_match_class(VM *vm, Value subject, Value class_, uint32_t positional, Value names)
{
    if (!is_type(class_)) {
        return raise_error(vm, E_TypeError, "called match pattern must be a class");
    }
    if (!TRY_TRI(op_isinstance(vm, subject, class_))) {
        return just(NONE);
    }
    Type *type = as_type(class_);
    List *seen = TRY_PTR(list_new(vm, 4)), *values = TRY_PTR(list_new(vm, 4));
    bool missing = false;
    if (positional) {
        CHECK(add_positional(vm, subject, type, positional, seen, values, &missing));
    }
    for (size_t i = 0; i < as_tuple(names)->size && !missing; i++) {
        CHECK(add_attribute(vm, subject, type, as_tuple(names)->items[i], seen, values,
                            &missing));
    }
    return missing ? just(NONE) : tuple_new(vm, values->items, values->size);
}
