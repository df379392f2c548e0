// context — contextvars for module _contextvars.
#pragma once

#include "core/object.h"

// A copy of the current context; takes constant time.
RAISES Maybe context_copy_current(VM *vm);
// Token.MISSING: stands for "had no value".
RAISES Maybe context_missing(VM *vm);
