// _typing — the types of module typing that are written in C.

#include "py.h"
#include "types/generic_alias.h"
#include "types/type_param.h"

RAISES static Maybe typing_idfunc(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe typing_parameters(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(alias_parameters(vm, as_tuple(args[0])));
}

// args: alias, its arguments, its parameters, what they are replaced by
RAISES static Maybe typing_substitute(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(
        alias_substitute(vm, args[0], as_tuple(args[1]), as_tuple(args[2]), args[3]));
}

// *alias, for copies and pickles.
RAISES static Maybe typing_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    Value item = TRY(each_next(vm, &each));
    return item == NOTHING ? raise_error(vm, E_ValueError, "nothing to unpack") : just(item);
}

RAISES static bool typing_fill(VM *vm, Value module)
{
    Value none = TRYB(type_param_no_default(vm));
    return dict_set_c(vm, ((Module *)module)->dict, "NoDefault", none);
}

static const Def _typing_defs[] = {
    {"_idfunc(x, /)", FN(typing_idfunc), NULL},
    {"_parameters(args: tuple, /)", FN(typing_parameters), "The type parameters inside args."},
    {"_substitute(alias, args: tuple, parameters: tuple, item, /)", FN(typing_substitute),
     "args with the parameters replaced by the items of a subscript."},
    {"_unpack(alias, /)", FN(typing_unpack), "The alias with a star."},
    {"TypeVar", TYPE_REF(T_TypeVar), NULL},
    {"ParamSpec", TYPE_REF(T_ParamSpec), NULL},
    {"TypeVarTuple", TYPE_REF(T_TypeVarTuple), NULL},
    {"ParamSpecArgs", TYPE_REF(T_ParamSpecArgs), NULL},
    {"ParamSpecKwargs", TYPE_REF(T_ParamSpecKwargs), NULL},
    {"TypeAliasType", TYPE_REF(T_TypeAliasType), NULL},
    {0},
};

const ModuleDef _typing_module = {
    .name = "_typing",
    .doc = "Primitives and accelerators for the typing module.",
    .defs = _typing_defs,
    .exec = typing_fill,
};
