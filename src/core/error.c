// error — raising, matching and chaining exceptions.
//
// Printing an exception is in types/traceback_print.c, warnings in modules/warnings.

#include "core/error.h"

#include <errno.h>
#include <stdarg.h>

#include "core/attr.h"
#include "core/call.h"
#include "core/format.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

// ---- raising

void error_set_context(VM *vm, Value exception)
{
    Value handled = vm->thread.handled;
    if (handled == ABSENT || handled == NONE || handled == exception) {
        return;
    }
    // Cut a chain that would lead back to the new exception. Brent's cycle test keeps a chain
    // that loops without containing it from running for ever.
    Value slow = handled;
    bool step = false;
    for (Value v = handled; is_exception(vm, v);) {
        Value context = as_exception(v)->context;
        if (context == exception) {
            gc_set(vm, as_obj(v), &as_exception(v)->context, ABSENT);
            break;
        }
        v = context;
        if (v == slow) {
            break;
        }
        slow = step && is_exception(vm, slow) ? as_exception(slow)->context : slow;
        step = !step;
    }
    gc_set(vm, as_obj(exception), &as_exception(exception)->context, handled);
}

static Maybe set_travelling(VM *vm, Value exception)
{
    if (as_exception(exception)->context == ABSENT || vm->thread.handled != ABSENT) {
        error_set_context(vm, exception);
    }
    vm->exc = exception;
    return RAISED;
}

Maybe raise_args(VM *vm, enum TypeId id, Value *args, int n)
{
    Value exception = TRY(call(vm, from_obj(type_by_id(vm, id)), args, n, ABSENT));
    return set_travelling(vm, exception);
}

Maybe raise_value(VM *vm, enum TypeId id, Value argument)
{
    Value exception = TRY(exception_new(vm, type_by_id(vm, id), &argument, 1));
    return set_travelling(vm, exception);
}

Maybe raise_error(VM *vm, enum TypeId id, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Maybe text = str_from_vformat(vm, format, &args);
    va_end(args);
    return raise_value(vm, id, TRY(text));
}

Maybe raise_from_current(VM *vm, enum TypeId id, const char *format, ...)
{
    Value current = error_take(vm);
    va_list args;
    va_start(args, format);
    Maybe text = str_from_vformat(vm, format, &args);
    va_end(args);
    Value argument = TRY(text);
    Value exception = TRY(exception_new(vm, type_by_id(vm, id), &argument, 1));
    Exception *e = as_exception(exception);
    gc_set(vm, e, &e->context, current);
    gc_set(vm, e, &e->cause, current);
    e->suppress_context = true;
    vm->exc = exception;
    return RAISED;
}

Maybe raise_object(VM *vm, Value exception)
{
    if (is_type(exception) && (as_type(exception)->flags & TYPE_IS_EXCEPTION)) {
        Value class_ = exception;
        exception = TRY(call_0(vm, class_));
        if (!is_exception(vm, exception)) {
            return raise_error(
                vm, E_TypeError,
                "calling %R should have returned an instance of BaseException, not %R", class_,
                from_obj(type_of(vm, exception)));
        }
    }
    if (!is_exception(vm, exception)) {
        return raise_error(vm, E_TypeError, "exceptions must derive from BaseException");
    }
    return set_travelling(vm, exception);
}

Maybe raise_memory(VM *vm)
{
    vm->exc = vm->roots[ROOT_memory_error];
    return RAISED;
}

Maybe raise_stop(VM *vm, Value result)
{
    if (result == NONE) {
        return set_travelling(vm,
                              TRY(exception_new(vm, type_by_id(vm, E_StopIteration), NULL, 0)));
    }
    return raise_value(vm, E_StopIteration, result);
}

Maybe raise_key(VM *vm, Value key)
{
    return raise_value(vm, E_KeyError, key);
}

RAISES static Maybe strerror_text(VM *vm, int error)
{
    return str_decode_fs(vm, strerror(error));
}

Maybe raise_errno(VM *vm, int error)
{
    Value args[2] = { from_small(error), TRY(strerror_text(vm, error)) };
    return raise_args(vm, E_OSError, args, 2);
}

Maybe raise_errno_path(VM *vm, int error, Value path)
{
    Value args[3] = { from_small(error), TRY(strerror_text(vm, error)), path };
    return raise_args(vm, E_OSError, args, 3);
}

// The name of the class of `object` in messages about an attribute.
// COMPAT: for a slot without a value it is the full name.
RAISES static Maybe owner_name(VM *vm, Value object, Value name)
{
    Type *type = type_of(vm, object);
    Value found = (type->flags & TYPE_HEAP) && is_str(name) ? TRY(type_find(vm, type, name))
                                                            : NOTHING;
                                                            if (!is_kind(found,
                                                                         T_member_descriptor)) {
                                                                return str_from_format(vm, "%N",
                                                                                       type);
                                                            }
                                                            Value module = TRY(attr_find(
                                                                vm, from_obj(type),
                                                                vm_name(vm, N___module__)));
                                                            return is_str(module) &&
                                                                           !str_equal_c(
                                                                               module,
                                                                               "__main__")
                                                                       ? str_from_format(
                                                                             vm, "%Q",
                                                                             from_obj(type))
                                                                       : just(type->qualname);
}

Maybe raise_attribute(VM *vm, Value object, Value name)
{
    Maybe text;
    if (is_type(object)) {
        text = str_from_format(vm, "type object '%N' has no attribute '%S'", as_type(object),
                               name);
    } else {
        Value owner = TRY(owner_name(vm, object, name));
        text = str_from_format(vm, "'%S' object has no attribute '%S'", owner, name);
    }
    Value argument = TRY(text);
    Value exception = TRY(exception_new(vm, type_by_id(vm, E_AttributeError), &argument, 1));
    exception_set_name(vm, exception, name, object);
    return set_travelling(vm, exception);
}

void error_note_attribute(VM *vm, Value object, Value name)
{
    if (error_is(vm, E_AttributeError)) {
        Exception *e = as_exception(vm->exc);
        if (e->fields[0] == ABSENT && e->fields[1] == ABSENT) {
            exception_set_name(vm, vm->exc, name, object);
        }
    }
}

Maybe raise_expected(VM *vm, const char *what, const char *expected, Value v)
{
    return raise_error(vm, E_TypeError, "%s must be %s, not %T", what, expected, v);
}

// ---- looking at the travelling exception

bool error_is(VM *vm, enum TypeId id)
{
    return vm->exc != ABSENT && is_instance_of(vm, vm->exc, id);
}

void error_clear(VM *vm)
{
    vm->exc = ABSENT;
}

Value error_take(VM *vm)
{
    Value exception = vm->exc;
    vm->exc = ABSENT;
    return exception;
}

void error_restore(VM *vm, Value exception)
{
    vm->exc = exception;
}

static bool is_exception_class(Value v)
{
    return is_type(v) && (as_type(v)->flags & TYPE_IS_EXCEPTION);
}

Tri error_matches(VM *vm, Value exception, Value against)
{
    if (is_exception_class(against)) {
        return tri(type_is_subtype(type_of(vm, exception), as_type(against)));
    }
    if (is_tuple(against)) {
        Tuple *tuple = as_tuple(against);
        size_t classes = 0;
        bool match = false;
        while (classes < tuple->size && is_exception_class(tuple->items[classes])) {
            Type *type = as_type(tuple->items[classes++]);
            match = match || type_is_subtype(type_of(vm, exception), type);
        }
        if (classes == tuple->size) {
            return tri(match);
        }
    }
    raise_error(vm, E_TypeError,
                "catching classes that do not inherit from BaseException is not allowed");
    return TRI_RAISED;
}
