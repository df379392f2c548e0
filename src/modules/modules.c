// modules — the table of the modules written in C.

#include "modules/modules.h"

#include <stddef.h>

// WHY weak: a build may leave a module's file out.
#define MODULE_ROW(id, doc) extern const ModuleDef id##_module __attribute__((weak));
#include "modules/modules.def"
#undef MODULE_ROW

const ModuleDef *const builtin_modules[] = {
#define MODULE_ROW(id, doc) &id##_module,
#include "modules/modules.def"
#undef MODULE_ROW
    NULL,
};
