// union_type — int | str: flat, without duplicates, in order of first use.

#include "py.h"
#include "types/generic_alias.h"

static UnionType *as_union(Value v)
{
    return (UnionType *)v;
}

// ---- making

static bool is_member(Value v)
{
    return v == NONE || is_type(v) || is_kind(v, T_GenericAlias) || is_kind(v, T_UnionType) ||
           is_kind(v, T_TypeAliasType);
}

RAISES static bool add_member(VM *vm, List *list, Value member)
{
    if (is_kind(member, T_UnionType)) {
        Tuple *args = as_union(member)->args;
        for (size_t i = 0; i < args->size; i++) {
            CHECKB(add_member(vm, list, args->items[i]));
        }
        return true;
    }
    member = member == NONE ? from_obj(type_by_id(vm, T_NoneType)) : member;
    for (size_t i = 0; i < list->size; i++) {
        // Classes are compared by identity: a metaclass may define __eq__.
        bool classes = is_type(list->items[i]) && is_type(member);
        if (list->items[i] == member ||
            (!classes && TRYB_TRI(op_eq(vm, list->items[i], member)))) {
            return true;
        }
    }
    return list_append(vm, list, member);
}

RAISES static Maybe union_from(VM *vm, const Value *members, size_t count)
{
    List *list = TRY_PTR(list_new(vm, count));
    for (size_t i = 0; i < count; i++) {
        CHECK(add_member(vm, list, members[i]));
    }
    if (list->size == 1) {
        return just(list->items[0]);
    }
    Tuple *args = TRY_PTR(tuple_from_iterable(vm, from_obj(list)));
    UnionType *made = TRY_PTR((UnionType *)gc_new(vm, sizeof *made, T_UnionType));
    made->args = args;
    return just_obj(made);
}

Maybe union_type_new(VM *vm, Value a, Value b)
{
    if (!is_member(a) || !is_member(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Value members[2] = {a, b};
    return union_from(vm, members, 2);
}

// ---- slots

RAISES static bool put_members(VM *vm, Buf *out, Tuple *args)
{
    for (size_t i = 0; i < args->size; i++) {
        buf_string(out, i ? " | " : "");
        if (args->items[i] == from_obj(type_by_id(vm, T_NoneType))) {
            buf_string(out, "None");
        } else {
            CHECKB(alias_put_arg(vm, out, args->items[i]));
        }
    }
    return true;
}

RAISES static Maybe union_repr(VM *vm, Value self)
{
    Buf buf = BUF_INIT;
    if (!put_members(vm, &buf, as_union(self)->args)) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

RAISES static Value as_set(VM *vm, Value v)
{
    return from_obj(set_from_iterable(vm, from_obj(as_union(v)->args), true));
}

RAISES static bool union_hash(VM *vm, Value self, Hash *out)
{
    Value set = as_set(vm, self);
    return set != ABSENT && op_hash(vm, set, out);
}

RAISES static Maybe union_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(a, T_UnionType) || !is_kind(b, T_UnionType) ||
        (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    Value left = as_set(vm, a), right = left == ABSENT ? ABSENT : as_set(vm, b);
    return right == ABSENT ? RAISED : op_compare(vm, left, right, op);
}

RAISES static Maybe union_or(VM *vm, Value a, Value b)
{
    return union_type_new(vm, a, b);
}

RAISES static Tuple *parameters_of(VM *vm, UnionType *self)
{
    if (self->parameters == ABSENT) {
        Tuple *parameters = TRYP_PTR(alias_parameters(vm, self->args));
        gc_set(vm, self, &self->parameters, from_obj(parameters));
    }
    return as_tuple(self->parameters);
}

RAISES static Maybe union_getitem(VM *vm, Value self, Value item)
{
    Tuple *parameters = TRY_PTR(parameters_of(vm, as_union(self)));
    Tuple *args = TRY_PTR(alias_substitute(vm, self, as_union(self)->args, parameters, item));
    Value result = args->size ? args->items[0] : NONE;
    for (size_t i = 1; i < args->size; i++) {
        result = TRY(op_binary(vm, BIN_OR, result, args->items[i]));
    }
    return just(result);
}

// ---- methods

RAISES static Maybe union_instancecheck(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *members = as_union(args[0])->args;
    for (size_t i = 0; i < members->size; i++) {
        if (TRY_TRI(op_isinstance(vm, args[1], members->items[i]))) {
            return just(TRUE_);
        }
    }
    return just(FALSE_);
}

RAISES static Maybe union_subclasscheck(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *members = as_union(args[0])->args;
    if (!is_type(args[1])) {
        return raise_error(vm, E_TypeError, "issubclass() arg 1 must be a class");
    }
    for (size_t i = 0; i < members->size; i++) {
        if (TRY_TRI(op_issubclass(vm, args[1], members->items[i]))) {
            return just(TRUE_);
        }
    }
    return just(FALSE_);
}

RAISES static Maybe get_args(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_union(self)->args);
}

RAISES static Maybe get_parameters(VM *vm, Value self)
{
    return just_obj(parameters_of(vm, as_union(self)));
}

static void union_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((UnionType *)self)->args);
    gc_mark_value(vm, ((UnionType *)self)->parameters);
}

static const Def union_methods[] = {
    {"__module__", TEXT("types"), NULL},
    {"__args__", MEMBER(get_args), "Members of the union."},
    {"__parameters__", GET(get_parameters), "Type variables in the types.UnionType."},
    {"__instancecheck__(self, instance, /)", FN(union_instancecheck), NULL},
    {"__subclasscheck__(self, cls, /)", FN(union_subclasscheck), NULL},
    {0},
};

const TypeDef UnionType_type = {
    .name = "types.UnionType",
    .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
    .size = sizeof(UnionType),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = union_repr,
    .hash = union_hash,
    .compare = union_compare,
    .getitem = union_getitem,
    .or_ = union_or,
    .trace = union_trace,
    .methods = union_methods,
};
