// type_alias — what `type X[T] = value` makes. The value is a function until first used.

#include "py.h"
#include "types/type_param.h"

typedef struct TypeAlias {
    Obj h;
    Value name, params, value, function, module;  // value or function ABSENT
} TypeAlias;

static TypeAlias *as_type_alias(Value v)
{
    return (TypeAlias *)v;
}

Maybe type_alias_new(VM *vm, Value name, Value params, Value function, Value module)
{
    TypeAlias *alias = TRY_PTR((TypeAlias *)gc_new(vm, sizeof *alias, T_TypeAliasType));
    alias->name = name;
    alias->params = params == NONE || params == ABSENT ? vm->empty_tuple : params;
    alias->function = function;
    alias->module = module;
    return just_obj(alias);
}

// args: class, name, value, type_params
RAISES static Maybe alias_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_tuple(args[3])) {
        return raise_error(vm, E_TypeError, "type_params must be a tuple");
    }
    Value module = TRY(vm_current_module_name(vm));
    TypeAlias *alias = TRY_PTR((TypeAlias *)type_alloc(vm, as_type(args[0]), 0));
    alias->name = args[1];
    alias->value = args[2];
    alias->params = args[3];
    alias->module = module == NOTHING ? ABSENT : module;
    return just_obj(alias);
}

RAISES static Maybe alias_repr(VM *vm, Value self)
{
    (void)vm;
    return just(as_type_alias(self)->name);
}

RAISES static Maybe alias_getitem(VM *vm, Value self, Value key)
{
    if (as_tuple(as_type_alias(self)->params)->size == 0) {
        return raise_error(vm, E_TypeError, "Only generic type aliases are subscriptable");
    }
    return generic_alias_new(vm, self, key);
}

RAISES static Maybe alias_or(VM *vm, Value a, Value b)
{
    return union_type_new(vm, a, b);
}

RAISES static Maybe get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_type_alias(self)->name);
}

RAISES static Maybe get_value(VM *vm, Value self)
{
    TypeAlias *alias = as_type_alias(self);
    if (alias->value == ABSENT) {
        Value value = TRY(call_0(vm, alias->function));
        gc_set(vm, alias, &alias->value, value);
        alias->function = ABSENT;
    }
    return just(alias->value);
}

RAISES static Maybe get_params(VM *vm, Value self)
{
    (void)vm;
    return just(as_type_alias(self)->params);
}

RAISES static Maybe get_parameters(VM *vm, Value self)
{
    Tuple *params = as_tuple(as_type_alias(self)->params);
    List *list = TRY_PTR(list_new(vm, params->size));
    for (size_t i = 0; i < params->size; i++) {
        if (is_kind(params->items[i], T_TypeVarTuple)) {
            CHECK(list_extend(vm, list, params->items[i]));
        } else {
            CHECK(list_append(vm, list, params->items[i]));
        }
    }
    return just_obj(tuple_from_iterable(vm, from_obj(list)));
}

RAISES static Maybe get_module(VM *vm, Value self)
{
    (void)vm;
    Value module = as_type_alias(self)->module;
    return just(module == ABSENT ? NONE : module);
}

RAISES static Maybe alias_reduce(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(as_type_alias(args[0])->name);
}

static void alias_trace(VM *vm, Obj *self)
{
    TypeAlias *alias = (TypeAlias *)self;
    gc_mark_value(vm, alias->name);
    gc_mark_value(vm, alias->params);
    gc_mark_value(vm, alias->value);
    gc_mark_value(vm, alias->function);
    gc_mark_value(vm, alias->module);
}

static const Def alias_methods[] = {
    {"__name__", MEMBER(get_name), "The name."},
    {"__value__", GET(get_value), "What it stands for."},
    {"__type_params__", GET(get_params), "Its type parameters."},
    {"__parameters__", GET(get_parameters), "The same with type variable tuples unpacked."},
    {"__module__", GET(get_module), "Where it was made."},
    {"__reduce__(self, /)", FN(alias_reduce), NULL},
    {0},
};

const TypeDef TypeAliasType_type = {
    .name = "typing.TypeAliasType",
    .doc = "Type alias.",
    .size = sizeof(TypeAlias),
    .flags = TYPE_FINAL,
    .new_ = {"typealias(name: str, value, *, type_params=())", FN(alias_make), NULL},
    .repr = alias_repr,
    .getitem = alias_getitem,
    .or_ = alias_or,
    .trace = alias_trace,
    .methods = alias_methods,
};
