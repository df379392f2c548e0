// errno — the numbers of system errors.

#include <errno.h>

#include "py.h"

static const Def errno_defs[] = {
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/errno.def"
#undef NAME
    {0},
};

RAISES static bool errno_fill(VM *vm, Value module)
{
    Dict *names = TRYB_PTR(dict_new(vm));
    for (const Def *row = errno_defs; row->signature; row++) {
        Value name = TRYB(str_intern_c(vm, row->signature));
        CHECKB(dict_set(vm, names, TRYB(int_from_i64(vm, row->u.integer)), name));
    }
    return dict_set_c(vm, ((Module *)module)->dict, "errorcode", from_obj(names));
}

const ModuleDef errno_module = {
    .name = "errno",
    .doc = "The numbers of system errors, and in errorcode their names.",
    .defs = errno_defs,
    .exec = errno_fill,
};
