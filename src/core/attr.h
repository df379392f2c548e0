// attr — attribute access on any value.
//
// `name` is always an interned str (attr names from Python are interned on entry).
#pragma once

#include "core/object.h"

RAISES Maybe attr_get(VM *vm, Value object, Value name);   // AttributeError when missing
RAISES Maybe attr_find(VM *vm, Value object, Value name);  // NOTHING when missing
RAISES bool attr_set(VM *vm, Value object, Value name, Value value);  // value ABSENT: delete

// object.__getattribute__ / __setattr__, bypassing overrides. generic_find: NOTHING when missing.
RAISES Maybe attr_generic_find(VM *vm, Value object, Value name);
RAISES bool attr_generic_set(VM *vm, Value object, Value name, Value value);

// Dunder lookup on the type, bound to object; NOTHING when the type has none.
RAISES Maybe attr_special(VM *vm, Value object, Value name);

// For METHOD: the function and whether it wants `object` as first argument (*bound false then).
// *found NOTHING when missing.
RAISES bool attr_method(VM *vm, Value object, Value name, Value *found, bool *unbound);

// The instance dictionary, made on demand (core/shape.c); NULL without exception: has none.
Dict *attr_dict(VM *vm, Value object, bool create);
