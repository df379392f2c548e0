// modules — the table of the modules written in C.

#include "core/def.h"

#include <stddef.h>

#define MODULE_ROW(id, doc) extern const ModuleDef id##_module;
#include "modules/modules.def"
#undef MODULE_ROW

const ModuleDef *const builtin_modules[] = {
#define MODULE_ROW(id, doc) &id##_module,
#include "modules/modules.def"
#undef MODULE_ROW
    NULL,
};
