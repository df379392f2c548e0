// type_param — PEP 695 type parameters and aliases; bounds and values are functions that are
// called on first use.
#pragma once

#include "core/object.h"

RAISES Maybe type_param_new(VM *vm, enum TypeId kind, Value name, Value bound,
                            Value constraints);
RAISES Maybe type_param_set_default(VM *vm, Value param, Value function);  // the parameter
RAISES Maybe type_alias_new(VM *vm, Value name, Value params, Value function, Value module);
// typing.Generic[params]
RAISES Maybe generic_base(VM *vm, Value params);
// typing.NoDefault.
RAISES Maybe type_param_no_default(VM *vm);
