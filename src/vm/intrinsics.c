// intrinsics — rare operations behind the INTRINSIC opcode, by number of intrinsics.def.

#include "py.h"
#include "types/exception.h"
#include "types/type_param.h"
#include "vm/import.h"
#include "vm/intrinsic.h"
#include "vm/slow.h"

RAISES static Maybe display(VM *vm, Value *v, Func *function)
{
    (void)function;
    Value hook = dict_find_str(vm, vm->sys->dict, vm_name(vm, N_displayhook));
    if (hook == NOTHING) {
        return raise_error(vm, E_RuntimeError, "lost sys.displayhook");
    }
    return call_1(vm, hook, v[0]);
}

RAISES static Maybe star(VM *vm, Value *v, Func *function)
{
    Value namespace = v[1] == NONE ? from_obj(function->globals) : v[1];
    CHECK(import_star(vm, v[0], namespace));
    return just(NONE);
}

RAISES static Maybe setup_annotations(VM *vm, Value namespace)
{
    Value key = vm_name(vm, N___annotations__);
    Maybe found = op_getitem(vm, namespace, key);
    if (!raised(found)) {
        return found;
    }
    CHECK(error_is(vm, E_KeyError));
    error_clear(vm);
    Value fresh = from_obj(TRY_PTR(dict_new(vm)));
    CHECK(op_setitem(vm, namespace, key, fresh));
    return just(fresh);
}

RAISES static Maybe set_annotation(VM *vm, Value *v)
{
    Value annotations = TRY(setup_annotations(vm, v[0]));
    CHECK(op_setitem(vm, annotations, v[1], v[2]));
    return just(NONE);
}

// Split parts keep the metadata of the group; what a handler raised anew has its own.
static bool is_part_of(const Exception *part, const Exception *group)
{
    return part->traceback == group->traceback && part->context == group->context &&
           part->cause == group->cause;
}

// Of the parts that handlers raised or left: what the except* statement raises, or None.
RAISES static Maybe group_rest(VM *vm, Value original, Value parts)
{
    List *list = as_list(parts);
    if (list->size == 0) {
        return just(NONE);
    }
    for (size_t i = 0; i < list->size; i++) {
        if (!is_exception(vm, original) ||
            (list->items[i] != NONE && !is_exception(vm, list->items[i]))) {
            return raise_error(vm, E_SystemError, "bad operand in compiled code");
        }
    }
    if (!is_instance_of(vm, original, E_BaseExceptionGroup)) {
        return just(list->items[0]);  // a bare exception was wrapped: one clause ran at most
    }
    List *fresh = TRY_PTR(list_new(vm, 4)), *again = TRY_PTR(list_new(vm, 4));
    for (size_t i = 0; i < list->size; i++) {
        bool old = is_part_of(as_exception(list->items[i]), as_exception(original));
        CHECK(list->items[i] == NONE || list_append(vm, old ? again : fresh, list->items[i]));
    }
    Value rest = TRY(exception_group_project(vm, original, again));
    CHECK(rest == NONE || list_append(vm, fresh, rest));
    if (fresh->size <= 1) {
        return just(fresh->size ? fresh->items[0] : NONE);
    }
    Value args[2] = {vm->empty_str, from_obj(fresh)};
    Value group = TRY(call_n(vm, from_obj(type_by_id(vm, E_BaseExceptionGroup)), args, 2));
    return just(group);
}

RAISES static List *list_of_none(VM *vm, size_t n)
{
    List *list = TRYP_PTR(list_new(vm, 0));
    for (size_t i = 0; i < n; i++) {
        CHECKP(list_append(vm, list, NONE));
    }
    return list;
}

// Counts are constants; SAFE: compiled code may be anybody's.
RAISES static bool check_count(VM *vm, Value count)
{
    if (!is_int(count) || (size_t)as_int(count) > 1 << 24) {
        raise_error(vm, E_SystemError, "bad operand in compiled code");
        return false;
    }
    return true;
}

RAISES static Maybe unpack_many(VM *vm, Value v, Value count)
{
    CHECK(check_count(vm, count));
    size_t n = (size_t)as_int(count);
    List *list = TRY_PTR(list_of_none(vm, n));
    CHECK(slow_unpack(vm, v, list->items, (uint32_t)n));
    return just_obj(list);
}

RAISES static Maybe unpack_star(VM *vm, Value v, Value counts)
{
    CHECK(check_count(vm, counts));
    uint32_t before = (uint32_t)as_int(counts) & 255, after = (uint32_t)as_int(counts) >> 8;
    List *list = TRY_PTR(list_of_none(vm, (size_t)before + after + 1));
    CHECK(slow_unpack_ex(vm, v, list->items, before, after));
    return just_obj(list);
}

RAISES static Maybe check_iterator(VM *vm, Value v)
{
    if (!is_ptr(v) || !type_of(vm, v)->slots->next) {
        return raise_error(vm, E_TypeError, "%T object is not an iterator", v);
    }
    return just(v);
}

// SAFE: what the compiler passes is of these kinds always.
RAISES static bool check_operands(VM *vm, uint32_t which, Value *v)
{
    bool ok = true;
    switch ((enum Intrinsic)which) {
    case INTRINSIC_type_var:
    case INTRINSIC_type_var_bound:
    case INTRINSIC_type_var_constraints:
    case INTRINSIC_type_var_tuple:
    case INTRINSIC_param_spec:
        ok = is_str(v[0]);
        break;
    case INTRINSIC_type_default:
        ok = is_kind(v[0], T_TypeVar) || is_kind(v[0], T_TypeVarTuple) ||
             is_kind(v[0], T_ParamSpec);
        break;
    case INTRINSIC_generic_base:
        ok = is_tuple(v[0]);
        break;
    case INTRINSIC_type_alias:
        ok = is_str(v[0]) && (v[1] == NONE || is_tuple(v[1]));
        break;
    default:
        break;
    }
    if (!ok) {
        raise_error(vm, E_SystemError, "bad operand in compiled code");
    }
    return ok;
}

Maybe intrinsic_call(VM *vm, uint32_t which, Value *v, Func *function)
{
    CHECK(check_operands(vm, which, v));
    switch ((enum Intrinsic)which) {
    case INTRINSIC_iterator:
        return check_iterator(vm, v[0]);
    case INTRINSIC_display:
        return display(vm, v, function);
    case INTRINSIC_import_star:
        return star(vm, v, function);
    case INTRINSIC_type_var:
        return type_param_new(vm, T_TypeVar, v[0], ABSENT, ABSENT);
    case INTRINSIC_type_var_bound:
        return type_param_new(vm, T_TypeVar, v[0], v[1], ABSENT);
    case INTRINSIC_type_var_constraints:
        return type_param_new(vm, T_TypeVar, v[0], ABSENT, v[1]);
    case INTRINSIC_type_var_tuple:
        return type_param_new(vm, T_TypeVarTuple, v[0], ABSENT, ABSENT);
    case INTRINSIC_param_spec:
        return type_param_new(vm, T_ParamSpec, v[0], ABSENT, ABSENT);
    case INTRINSIC_type_default:
        return type_param_set_default(vm, v[0], v[1]);
    case INTRINSIC_generic_base:
        return generic_base(vm, v[0]);
    case INTRINSIC_type_alias:
        return type_alias_new(vm, v[0], v[1], v[2], function->module);
    case INTRINSIC_group_rest:
        return group_rest(vm, v[0], v[1]);
    case INTRINSIC_setup_annotations:
        return setup_annotations(vm, v[0]);
    case INTRINSIC_set_annotation:
        return set_annotation(vm, v);
    case INTRINSIC_unpack_star:
        return unpack_star(vm, v[0], v[1]);
    case INTRINSIC_unpack_many:
        return unpack_many(vm, v[0], v[1]);
    default:
        return raise_error(vm, E_SystemError, "unknown intrinsic %d", (int)which);
    }
}
