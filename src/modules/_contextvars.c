// _contextvars — variables whose value belongs to a context.

#include "py.h"
#include "types/context.h"

RAISES static Maybe contextvars_copy_context(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return context_copy_current(vm);
}

RAISES static bool exec(VM *vm, Value module)
{
    (void)module;
    Value missing = TRYB(context_missing(vm));
    Dict *namespace = type_dict(vm, type_by_id(vm, T_Token));
    return namespace && dict_set_c(vm, namespace, "MISSING", missing);
}

static const Def _contextvars_defs[] = {
    {"copy_context()", FN(contextvars_copy_context), "Return a copy of the current context."},
    {"Context", TYPE_REF(T_Context), NULL},
    {"ContextVar", TYPE_REF(T_ContextVar), NULL},
    {"Token", TYPE_REF(T_Token), NULL},
    {0},
};

const ModuleDef _contextvars_module = {
    .name = "_contextvars",
    .doc = "Context variables.",
    .defs = _contextvars_defs,
    .exec = exec,
};
