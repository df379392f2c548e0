// slow_name — names, special methods, raising: the rare halves of their opcodes.

#include "py.h"
#include "types/exception.h"
#include "vm/slow.h"

static void raise_named(VM *vm, enum TypeId id, Value text, Value name)
{
    Maybe made = exception_new(vm, type_by_id(vm, id), &text, 1);
    if (!raised(made)) {
        exception_set_name(vm, maybe_value(made), name, ABSENT);
        (void)raise_object(vm, maybe_value(made));
    }
}

void slow_unbound_local(VM *vm, Value name)
{
    if (str_equal_c(name, "__class__") && (frame_code(vm->thread.R)->flags & CODE_NAMESPACE)) {
        slow_unbound_free(vm, name);  // the cell of the class, in a comprehension of its body
        return;
    }
    Maybe text = str_from_format(
        vm, "cannot access local variable '%S' where it is not associated with a value", name);
    if (!raised(text)) {
        // COMPAT: this class leaves .name None.
        raise_named(vm, E_UnboundLocalError, maybe_value(text), NONE);
    }
}

void slow_unbound_free(VM *vm, Value name)
{
    Maybe text = str_from_format(vm,
                                 "cannot access free variable '%S' where it is not associated "
                                 "with a value in enclosing scope",
                                 name);
    if (!raised(text)) {
        raise_named(vm, E_NameError, maybe_value(text), name);
    }
}

RAISES static bool raise_undefined(VM *vm, Value name)
{
    Value text = TRYB(str_from_format(vm, "name '%S' is not defined", name));
    raise_named(vm, E_NameError, text, name);
    return false;
}

bool slow_set_global(VM *vm, Dict *globals, Value name, Value value, Cache *cache)
{
    CHECKB(dict_set(vm, globals, name, value));
    if (cache && as_obj(from_obj(globals))->kind == T_dict) {
        Value *slot = dict_slot(vm, globals, name);
        *cache = (Cache){globals->key_version, 0, CACHE_GLOBAL, 0, {.cell = slot}};
    }
    return true;
}

bool slow_del_global(VM *vm, Dict *globals, Value name)
{
    Tri removed = dict_remove(vm, globals, name);
    return removed == TRI_NO ? raise_undefined(vm, name) : removed == TRI_YES;
}

bool slow_del_name(VM *vm, Value namespace, Value name)
{
    if (op_setitem(vm, namespace, name, ABSENT)) {
        return true;
    }
    CHECKB(error_is(vm, E_KeyError));
    error_clear(vm);
    return raise_undefined(vm, name);
}

bool slow_get_name_free(VM *vm, Value namespace, Value name, Value cell, Value *out)
{
    Maybe found = op_getitem(vm, namespace, name);
    if (!raised(found)) {
        *out = maybe_value(found);
        return true;
    }
    CHECKB(error_is(vm, E_KeyError));
    error_clear(vm);
    *out = ((Cell *)cell)->value;
    return true;
}

Maybe slow_build_class(VM *vm, Func *function)
{
    Value found = dict_find_str(vm, function->builtins, vm_name(vm, N___build_class__));
    if (found == NOTHING) {
        return raise_error(vm, E_NameError, "__build_class__ not found");
    }
    return just(found);
}

// ---- with statements

bool slow_special(VM *vm, Value object, uint32_t which, Value *window)
{
    static const struct {
        enum NameId id;
        const char *message;
    } rows[] = {
#define SPECIAL_NAME(name, message) {N_##name, message},
#include "vm/special.def"
#undef SPECIAL_NAME
    };
    Type *type = type_of(vm, object);
    Value found = TRYB(type_find(vm, type, vm_name(vm, rows[which].id)));
    if (found == NOTHING) {
        raise_error(vm, E_TypeError, rows[which].message, object);
        return false;
    }
    Type *found_type = type_of(vm, found);
    window[3] = ABSENT;
    if (found_type->flags & TYPE_METHOD_DESCRIPTOR) {
        window[3] = object;
    } else if (found_type->slots->descr_get) {
        found = TRYB(found_type->slots->descr_get(vm, found, object, from_obj(type)));
    }
    window[0] = found;
    return true;
}

Maybe slow_call_super(VM *vm, Value *window)
{
    if (window[0] != from_obj(type_by_id(vm, T_super))) {
        return call_0(vm, window[0]);
    }
    if (window[3] == NONE) {
        return raise_error(vm, E_RuntimeError, "super(): __class__ cell not found");
    }
    if (window[3] == ABSENT) {
        return raise_error(vm, E_RuntimeError, "super(): empty __class__ cell");
    }
    if (window[4] == ABSENT) {
        return raise_error(vm, E_RuntimeError, "super(): arg[0] deleted");
    }
    if (window[4] == NONE) {  // would make an unbound super object
        return raise_error(vm, E_TypeError,
                           "super(type, obj): obj (instance of NoneType) is not an instance or "
                           "subtype of type (%N).",
                           as_type(window[3]));
    }
    return call_n(vm, window[0], window + 3, 2);
}

// ---- raising

void slow_raise_from(VM *vm, Value exception, Value cause)
{
    Maybe instance = just(cause);
    if (is_type(cause) && (as_type(cause)->flags & TYPE_IS_EXCEPTION)) {
        instance = call_0(vm, cause);
    }
    if (raised(instance)) {
        return;
    }
    if (is_type(cause) && (as_type(cause)->flags & TYPE_IS_EXCEPTION) &&
        !is_exception(vm, maybe_value(instance))) {
        (void)raise_error(
            vm, E_TypeError,
            "calling %R should have returned an instance of BaseException, not %R", cause,
            from_obj(type_of(vm, maybe_value(instance))));
        return;
    }
    cause = maybe_value(instance);
    if (cause != NONE && !is_exception(vm, cause)) {
        (void)raise_error(vm, E_TypeError, "exception causes must derive from BaseException");
        return;
    }
    (void)raise_object(vm, exception);
    if (vm->exc != ABSENT && is_exception(vm, vm->exc)) {
        Exception *e = as_exception(vm->exc);
        gc_set(vm, e, &e->cause, cause == NONE ? ABSENT : cause);
        e->suppress_context = true;
    }
}

bool slow_raise_bare(VM *vm)
{
    if (vm->thread.handled == ABSENT) {
        (void)raise_error(vm, E_RuntimeError, "No active exception to reraise");
        return false;
    }
    vm->exc = vm->thread.handled;
    return true;
}

static bool names_group(VM *vm, Value condition)
{
    bool found = is_type(condition) &&
                 type_is_subtype(as_type(condition), type_by_id(vm, E_BaseExceptionGroup));
    for (size_t i = 0; is_tuple(condition) && i < as_tuple(condition)->size; i++) {
        found |= names_group(vm, as_tuple(condition)->items[i]);
    }
    return found;
}

bool slow_unbound_cell(VM *vm, const Code *code, uint32_t reg)
{
    Value name = vm->empty_str;
    for (uint32_t i = 0; i < code->locals; i++) {
        bool is_cell;
        if (code_local_register(code, i, &is_cell) == reg) {
            name = as_tuple(code->local_names)->items[i];
        }
    }
    slow_unbound_local(vm, name);
    return false;
}

bool slow_empty_free(VM *vm, const Code *code, uint32_t i)
{
    Value name = TRYB(code_free_name(vm, code, i));
    if (str_equal_c(name, "__class__")) {
        return true;
    }
    slow_unbound_free(vm, name);
    return false;
}

bool slow_check_exception(VM *vm, Value v)
{
    if (UNLIKELY(!is_exception(vm, v))) {
        raise_error(vm, E_SystemError, "bad operand in compiled code");
        return false;
    }
    return true;
}

Maybe slow_next(VM *vm, Obj *iterator)
{
    Type *type = type_of(vm, from_obj(iterator));
    if (UNLIKELY(!type->slots->next)) {
        return raise_error(vm, E_TypeError, "%T object is not an iterator", from_obj(iterator));
    }
    return type->slots->next(vm, from_obj(iterator));
}

RAISES static bool check_classes(VM *vm, Value condition)
{
    const Value *classes = is_tuple(condition) ? as_tuple(condition)->items : &condition;
    size_t count = is_tuple(condition) ? as_tuple(condition)->size : 1;
    for (size_t i = 0; i < count; i++) {
        if (!is_type(classes[i]) || !(as_type(classes[i])->flags & TYPE_IS_EXCEPTION)) {
            raise_error(
                vm, E_TypeError,
                "catching classes that do not inherit from BaseException is not allowed");
            return false;
        }
    }
    return true;
}

bool slow_match_group(VM *vm, Value exception, Value condition, Value *out)
{
    CHECKB(exception == NONE || slow_check_exception(vm, exception));
    if (names_group(vm, condition)) {
        raise_error(vm, E_TypeError,
                    "catching ExceptionGroup with except* is not allowed. Use except instead.");
        return false;
    }
    CHECKB(check_classes(vm, condition));
    Value match = NONE, rest = NONE;
    if (exception == NONE) {  // nothing is left; only the classes are checked
        out[0] = out[1] = NONE;
        return true;
    }
    CHECKB(exception_group_split(vm, exception, condition, &match, &rest));
    if (match != NONE && !is_instance_of(vm, match, E_BaseExceptionGroup)) {
        Value text = vm->empty_str;
        Value items = TRYB(tuple_new(vm, &match, 1));
        Value parts[2] = {text, items};
        Value group =
            TRYB(call_n(vm, from_obj(type_by_id(vm, E_BaseExceptionGroup)), parts, 2));
        match = group;
    }
    out[0] = match;
    out[1] = rest;
    return true;
}

Maybe slow_import(VM *vm, Value *R, Value name, Value fromlist, Value level)
{
    Func *function = frame_func(R);
    Value import = dict_find_str(vm, function->builtins, vm_name(vm, N___import__));
    if (import == NOTHING) {
        return raise_error(vm, E_ImportError, "__import__ not found");
    }
    Value locals = (frame_code(R)->flags & CODE_NAMESPACE) ? R[0] : NONE;
    Value args[5] = {name, from_obj(function->globals), locals, fromlist, level};
    return call_n(vm, import, args, 5);
}
