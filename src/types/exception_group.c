// exception_group — BaseExceptionGroup and ExceptionGroup: construction, split, subgroup, derive,
// and the matching of except*.

#include "py.h"
#include "types/exception.h"

enum { GROUP_MESSAGE, GROUP_EXCEPTIONS };

static Tuple *members(Value group)
{
    return as_tuple(as_exception(group)->fields[GROUP_EXCEPTIONS]);
}

static bool is_group(VM *vm, Value v)
{
    return is_exception(vm, v) && is_instance_of(vm, v, E_BaseExceptionGroup);
}

// ---- construction

RAISES static bool check_members(VM *vm, Type *type, Tuple *items, bool *all_exceptions)
{
    *all_exceptions = true;
    for (size_t i = 0; i < items->size; i++) {
        if (!is_exception(vm, items->items[i])) {
            raise_error(vm, E_ValueError,
                        "Item %zu of second argument (exceptions) is not an exception", i);
            return false;
        }
        *all_exceptions &= is_instance_of(vm, items->items[i], E_Exception);
    }
    if (!*all_exceptions && type_is_subtype(type, type_by_id(vm, E_Exception))) {
        if (type->id == E_ExceptionGroup) {
            raise_error(vm, E_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
        } else {
            raise_error(vm, E_TypeError, "Cannot nest BaseExceptions in '%N'", type);
        }
        return false;
    }
    return true;
}

Maybe exception_group_new(VM *vm, Type *type, Value *args, int n)
{
    if (n != 2) {
        return raise_error(vm, E_TypeError,
                           "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)",
                           n);
    }
    if (!is_str(args[0])) {
        return raise_error(vm, E_TypeError,
                           "BaseExceptionGroup.__new__() argument 1 must be str, not %T",
                           args[0]);
    }
    bool sequence = !is_dict(args[1]) && type_of(vm, args[1])->slots->getitem &&
                    type_of(vm, args[1])->slots->len;
    if (!sequence) {
        return raise_error(vm, E_TypeError, "second argument (exceptions) must be a sequence");
    }
    Tuple *items = TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (items->size == 0) {
        return raise_error(vm, E_ValueError,
                           "second argument (exceptions) must be a non-empty sequence");
    }
    bool all_exceptions;
    CHECK(check_members(vm, type, items, &all_exceptions));
    if (type->id == E_BaseExceptionGroup && all_exceptions) {
        type = type_by_id(vm, E_ExceptionGroup);
    }
    Exception *e = TRY_PTR((Exception *)type_alloc(vm, type, 0));
    Value shown = TRY(tuple_new(vm, args, 2));
    GC_SET(vm, e, args, as_tuple(shown));
    gc_set(vm, e, &e->fields[GROUP_MESSAGE], args[0]);
    gc_set(vm, e, &e->fields[GROUP_EXCEPTIONS], from_obj(items));
    return just_obj(e);
}

Maybe exception_group_str(VM *vm, Exception *e)
{
    size_t n = as_tuple(e->fields[GROUP_EXCEPTIONS])->size;
    return str_from_format(vm, "%V (%zu sub-exception%s)", e->fields[GROUP_MESSAGE], n,
                           n == 1 ? "" : "s");
}

// ---- splitting

// group.derive(items) with the traceback, context, cause and notes of the original.
RAISES static Maybe derive_from(VM *vm, Value group, List *items)
{
    if (items->size == 0) {
        return just(NONE);
    }
    Value name = TRY(str_intern_c(vm, "derive"));
    Value fresh = TRY(call_method_1(vm, group, name, from_obj(items)));
    if (!is_group(vm, fresh)) {
        return raise_error(vm, E_TypeError,
                           "derive must return an instance of BaseExceptionGroup");
    }
    Exception *to = as_exception(fresh), *from = as_exception(group);
    gc_set(vm, to, &to->traceback, from->traceback);
    gc_set(vm, to, &to->context, from->context);
    gc_set(vm, to, &to->cause, from->cause);
    to->suppress_context = true;  // COMPAT: setting a cause does that, even none
    Value notes = TRY(attr_find(vm, group, vm_name(vm, N___notes__)));
    if (is_list(notes)) {
        Value copy = TRY(list_from(vm, as_list(notes)->items, as_list(notes)->size));
        CHECK(attr_set(vm, fresh, vm_name(vm, N___notes__), copy));
    }
    return just(fresh);
}

RAISES static Tri matches(VM *vm, Value exception, Value condition)
{
    if (is_type(condition) || is_tuple(condition)) {
        return error_matches(vm, exception, condition);
    }
    Value answer = TRYT(call_1(vm, condition, exception));
    return op_truth(vm, answer);
}

RAISES static bool split_members(VM *vm, Value group, Value condition, Value *match,
                                 Value *rest)
{
    List *matching = TRYB_PTR(list_new(vm, 4)), *other = TRYB_PTR(list_new(vm, 4));
    for (size_t i = 0; i < members(group)->size; i++) {
        Value inside, outside;
        CHECKB(exception_group_split(vm, members(group)->items[i], condition, &inside,
                                     rest ? &outside : NULL));
        CHECKB(inside == NONE || list_append(vm, matching, inside));
        CHECKB(!rest || outside == NONE || list_append(vm, other, outside));
    }
    *match = TRYB(derive_from(vm, group, matching));
    if (rest) {
        *rest = TRYB(derive_from(vm, group, other));
    }
    return true;
}

bool exception_group_split(VM *vm, Value exception, Value condition, Value *match, Value *rest)
{
    CHECKB(enter_recursion(vm, " in exceptiongroup_split_recursive"));
    if (TRYB_TRI(matches(vm, exception, condition))) {
        *match = exception;
        if (rest) {
            *rest = NONE;
        }
        return true;
    }
    if (!is_group(vm, exception)) {
        *match = NONE;
        if (rest) {
            *rest = exception;
        }
        return true;
    }
    return split_members(vm, exception, condition, match, rest);
}

// ---- except*: what was not handled, as one group

RAISES static bool collect_leaves(VM *vm, Value exception, List *leaves)
{
    if (!is_group(vm, exception)) {
        return list_append(vm, leaves, exception);
    }
    CHECKB(enter_recursion(vm, " in exception_group_projection"));
    for (size_t i = 0; i < members(exception)->size; i++) {
        CHECKB(collect_leaves(vm, members(exception)->items[i], leaves));
    }
    return true;
}

// The part of `exception` whose leaves are in the list, by identity; NONE: nothing.
RAISES static Maybe keep_leaves(VM *vm, Value exception, const List *leaves)
{
    if (!is_group(vm, exception)) {
        for (size_t i = 0; i < leaves->size; i++) {
            if (leaves->items[i] == exception) {
                return just(exception);
            }
        }
        return just(NONE);
    }
    List *kept = TRY_PTR(list_new(vm, 4));
    for (size_t i = 0; i < members(exception)->size; i++) {
        Value part = TRY(keep_leaves(vm, members(exception)->items[i], leaves));
        CHECK(part == NONE || list_append(vm, kept, part));
    }
    return derive_from(vm, exception, kept);
}

Maybe exception_group_project(VM *vm, Value group, List *parts)
{
    List *leaves = TRY_PTR(list_new(vm, 8));
    for (size_t i = 0; i < parts->size; i++) {
        CHECK(collect_leaves(vm, parts->items[i], leaves));
    }
    return keep_leaves(vm, group, leaves);
}

RAISES static bool check_condition(VM *vm, Value condition)
{
    bool ok = is_type(condition) ? (as_type(condition)->flags & TYPE_IS_EXCEPTION) != 0
                                 : !is_tuple(condition) && is_callable(vm, condition);
    if (is_tuple(condition)) {
        ok = true;
        for (size_t i = 0; i < as_tuple(condition)->size; i++) {
            Value item = as_tuple(condition)->items[i];
            ok &= is_type(item) && (as_type(item)->flags & TYPE_IS_EXCEPTION);
        }
    }
    if (!ok) {
        raise_error(vm, E_TypeError,
                    "expected an exception type, a tuple of exception types, or a callable "
                    "(other than a class)");
    }
    return ok;
}

// ---- methods

RAISES static Maybe group_split(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_condition(vm, args[1]));
    Value match, rest;
    CHECK(exception_group_split(vm, args[0], args[1], &match, &rest));
    return tuple_2(vm, match, rest);
}

RAISES static Maybe group_subgroup(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_condition(vm, args[1]));
    Value match;
    CHECK(exception_group_split(vm, args[0], args[1], &match, NULL));
    return just(match);
}

RAISES static Maybe group_derive(VM *vm, Value *args, int n)
{
    (void)n;
    Value parts[2] = {as_exception(args[0])->fields[GROUP_MESSAGE], args[1]};
    return exception_group_new(vm, type_by_id(vm, E_BaseExceptionGroup), parts, 2);
}

RAISES static Maybe get_message(VM *vm, Value self)
{
    (void)vm;
    return just(as_exception(self)->fields[GROUP_MESSAGE]);
}

RAISES static Maybe get_exceptions(VM *vm, Value self)
{
    (void)vm;
    return just(as_exception(self)->fields[GROUP_EXCEPTIONS]);
}

const Def exception_group_rows[] = {
    {"message", MEMBER(get_message), "exception message"},
    {"exceptions", MEMBER(get_exceptions), "nested exceptions"},
    {"split(self, matcher_value, /)", FN(group_split),
     "Split into the part that matches and the rest."},
    {"subgroup(self, matcher_value, /)", FN(group_subgroup), "The part that matches."},
    {"derive(self, excs, /)", FN(group_derive),
     "A group with the same message and other exceptions."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};
