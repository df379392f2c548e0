// modules — the modules written in C, one line each in modules.def.
#pragma once

#include "core/def.h"

extern const ModuleDef *const builtin_modules[];  // ended by NULL
