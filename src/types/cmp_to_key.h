// cmp_to_key — the wrapper of functools.cmp_to_key.
#pragma once

#include "core/object.h"

// A key for item by a comparison function; item ABSENT: the callable that makes keys.
RAISES Maybe cmp_to_key_new(VM *vm, Value function, Value item);
