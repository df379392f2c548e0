// float — shared by float.c and float_methods.c.
#pragma once

#include "core/def.h"
#include "core/types.h"

extern const Def float_methods[];
// TypeError of pow(a, b, c) with a float among them.
Maybe float_pow_refuse(VM *vm);
// An instance of float or a subclass.
RAISES Maybe float_subclass(VM *vm, Type *type, double d);
