// await — the iterators behind `yield from`, `await`, `async for`, and sending into them.

#include "py.h"
#include "vm/generator.h"
#include "vm/slow.h"

static bool is_coroutine_like(Value v)
{
    return is_kind(v, T_coroutine) ||
           (is_kind(v, T_generator) &&
            (((Generator *)v)->function->code->flags & CODE_ITERABLE_COROUTINE));
}

Maybe slow_get_yield_from(VM *vm, Code *code, Value v)
{
    if (is_kind(v, T_generator)) {
        return just(v);
    }
    if (is_kind(v, T_coroutine)) {
        if (!(code->flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE))) {
            return raise_error(
                vm, E_TypeError,
                "cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return just(v);
    }
    return op_iter(vm, v);
}

Maybe awaitable_iterator(VM *vm, Value v)
{
    if (is_coroutine_like(v)) {
        return just(v);
    }
    Type *type = type_of(vm, v);
    if (!type->slots->await) {
        return just(NOTHING);
    }
    Value iterator = TRY(type->slots->await(vm, v));
    if (is_coroutine_like(iterator)) {
        return raise_error(vm, E_TypeError, "__await__() returned a coroutine");
    }
    if (!type_of(vm, iterator)->slots->next) {
        return raise_error(vm, E_TypeError, "__await__() returned non-iterator of type '%T'",
                           iterator);
    }
    return just(iterator);
}

Maybe slow_get_await(VM *vm, Value v, uint32_t context)
{
    Maybe found = awaitable_iterator(vm, v);
    if (raised(found) && context == 3) {
        return raise_from_current(
            vm, E_TypeError, "'async for' received an invalid object from __anext__: %T", v);
    }
    Value iterator = TRY(found);
    if (iterator == NOTHING) {
        if (context == 1 || context == 2) {
            return raise_error(
                vm, E_TypeError,
                "'async with' received an object from %s that does not implement __await__: %T",
                context == 1 ? "__aenter__" : "__aexit__", v);
        }
        if (context == 3) {
            return raise_error(vm, E_TypeError,
                               "'async for' received an invalid object from __anext__: %T", v);
        }
        return raise_error(vm, E_TypeError, "object %T can't be used in 'await' expression", v);
    }
    if (is_kind(iterator, T_coroutine) && generator_delegate((Generator *)iterator) != ABSENT) {
        return raise_error(vm, E_RuntimeError, "coroutine is being awaited already");
    }
    return just(iterator);
}

Maybe slow_get_aiter(VM *vm, Value v)
{
    Type *type = type_of(vm, v);
    if (!type->slots->aiter) {
        return raise_error(vm, E_TypeError,
                           "'async for' requires an object with __aiter__ method, got %N",
                           type);
    }
    Value iterator = TRY(type->slots->aiter(vm, v));
    if (!type_of(vm, iterator)->slots->anext) {
        return raise_error(vm, E_TypeError,
                           "'async for' received an object from __aiter__ that does not "
                           "implement __anext__: %T",
                           iterator);
    }
    return just(iterator);
}

Maybe slow_get_anext(VM *vm, Value v)
{
    Type *type = type_of(vm, v);
    if (!type->slots->anext) {
        return raise_error(vm, E_TypeError,
                           "'async for' requires an iterator with __anext__ method, got %N",
                           type);
    }
    return type->slots->anext(vm, v);
}

// The value of the StopIteration that is travelling.
static Value take_stop_value(VM *vm)
{
    Exception *stop = as_exception(error_take(vm));
    return stop->fields[0] == ABSENT ? NONE : stop->fields[0];
}

Maybe slow_send(VM *vm, Value delegate, Value v, bool *finished)
{
    *finished = false;
    if (is_kind(delegate, T_generator) || is_kind(delegate, T_coroutine)) {
        return generator_send(vm, (Generator *)delegate, v, finished);
    }
    Maybe result;
    Type *type = type_of(vm, delegate);
    if (v == NONE && type->slots->next) {
        result = type->slots->next(vm, delegate);
        if (!raised(result) && maybe_value(result) == NOTHING) {
            *finished = true;
            return just(NONE);
        }
    } else {
        result = call_method_1(vm, delegate, vm_name(vm, N_send), v);
    }
    if (raised(result) && error_is(vm, E_StopIteration)) {
        *finished = true;
        return just(take_stop_value(vm));
    }
    return result;
}
