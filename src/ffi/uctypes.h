// uctypes — what the module needs from the type uctypes.struct.
#pragma once

#include "core/object.h"

// uctypes.sizeof; layout ABSENT: not given.
RAISES bool uctypes_size(VM *vm, Value v, Value layout, size_t *out);
// An object that keeps alive what has storage at the address.
RAISES Maybe uctypes_holder(VM *vm, void *address);
